package org.eigenlens.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Widgets exist, accept their parameters, and name only matrices of the page. */
record ParameterRule(WidgetCheck widgets) implements LessonRule {

    @Override
    public List<Remark> check(ParsedLesson parsed, Course course) {
        List<Remark> remarks = new ArrayList<>();
        Map<String, String> matrices = parsed.lesson().about().matrices();
        for (Block.Widget widget : parsed.lesson().blocks(Block.Widget.class)) {
            Map<String, String> resolved = new LinkedHashMap<>(widget.parameters());
            List<String> missing = new ArrayList<>();
            resolved.replaceAll((name, value) -> {
                String matrix = value.startsWith("@") ? matrices.get(value.substring(1)) : value;
                if (matrix == null) {
                    missing.add(value.substring(1));
                    return value;
                }
                return matrix;
            });
            missing.forEach(name -> remarks.add(Remark.error(
                    widget.line(), "The front matter names no matrix " + name + "; add it below matrices:.")));
            if (missing.isEmpty()) {
                widgets.fault(widget.type(), resolved)
                        .ifPresent(sentence -> remarks.add(Remark.error(
                                widget.line(), "The widget " + widget.type() + " refuses this: " + sentence)));
            }
        }
        return remarks;
    }
}
