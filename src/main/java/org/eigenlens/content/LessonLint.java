package org.eigenlens.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong with the lessons of a folder before a reader does. */
public final class LessonLint {

    private final List<LessonRule> rules;
    private final TexCheck tex;

    public LessonLint(WidgetCheck widgets, TexCheck tex) {
        this.rules = List.of(
                new SyntaxRule(),
                new FrontMatterRule(),
                new LiteralRule(),
                new ReferenceRule(),
                new ParameterRule(widgets),
                new ShapeRule());
        this.tex = tex;
    }

    /** What there is to say about a folder with {@code lessons/}, {@code parts.yaml} and {@code media/}, by file and line. */
    public List<Finding> check(Path folder) {
        Course course = Course.read(folder);
        Map<Formula, String> faults = tex.faults(formulas(course));
        List<LessonRule> all = new ArrayList<>(rules);
        all.add(new TexRule(faults));
        List<Finding> findings = new ArrayList<>(course.unreadable());
        for (ParsedLesson parsed : course.lessons().values()) {
            for (LessonRule rule : all) {
                rule.check(parsed, course).forEach(remark -> findings.add(Course.finding(parsed.file(), remark)));
            }
        }
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparing(Finding::file).thenComparingInt(Finding::line))
                .toList();
    }

    private static Set<Formula> formulas(Course course) {
        Set<Formula> formulas = new LinkedHashSet<>();
        course.lessons()
                .values()
                .forEach(parsed -> parsed.formulas().forEach(located -> formulas.add(located.value())));
        return formulas;
    }
}
