package org.eigenlens.widget;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All widgets there are, by name; Spring finds them by their type. */
@Component
public class Widgets {

    private final Map<String, Widget<?>> byName = new TreeMap<>();

    Widgets(List<Widget<?>> widgets) {
        for (Widget<?> widget : widgets) {
            Widget<?> twin = byName.put(widget.name(), widget);
            if (twin != null) {
                throw new IllegalStateException("Two widgets are called " + widget.name());
            }
        }
    }

    public Optional<Widget<?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Collection<Widget<?>> all() {
        return byName.values();
    }
}
