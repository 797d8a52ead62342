package org.eigenlens.lesson.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eigenlens.content.Block;
import org.eigenlens.content.Lesson;
import org.eigenlens.lesson.ui.SharedLesson.LivePicture;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.NamedMatrices;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.Words;

/** The widgets that a lesson places, and what they make of its matrices and of an address. */
final class PlacedWidgets {

    private final Lesson lesson;
    private final Widgets widgets;

    PlacedWidgets(Lesson lesson, Widgets widgets) {
        this.lesson = lesson;
        this.widgets = widgets;
    }

    /**
     * The matrices that the lesson names, each as the first widget bound to it writes it, so that a matrix that nobody has
     * touched does not count as changed.
     */
    Map<String, String> matrices() {
        Map<String, String> written = new LinkedHashMap<>(lesson.about().matrices());
        NamedMatrices named = new NamedMatrices(written);
        for (Block.Widget block : lesson.blocks(Block.Widget.class).reversed()) {
            try {
                Parameters said = new Parameters(block.parameters());
                Parameters read = widgets.named(block.type())
                        .map(widget -> rewritten(widget, named.resolve(said)))
                        .orElse(Parameters.NONE);
                NamedMatrices.bindings(said)
                        .forEach((parameter, name) -> read.text(parameter).ifPresent(text -> written.put(name, text)));
            } catch (BadParameter broken) {
                continue; // Its place on the page will say so.
            }
        }
        return written;
    }

    private static <S extends Record> Parameters rewritten(Widget<S> widget, Parameters parameters) {
        return widget.format(widget.parse(parameters));
    }

    /** The widgets that cannot be shown as the lesson has them, each with a sentence for its author. */
    Map<Block.Widget, String> faults() {
        NamedMatrices named = new NamedMatrices(lesson.about().matrices());
        Map<Block.Widget, String> faults = new LinkedHashMap<>();
        for (Block.Widget block : lesson.blocks(Block.Widget.class)) {
            try {
                parse(block, named, Parameters.NONE);
            } catch (BadParameter bad) {
                faults.put(block, bad.sentence());
            }
        }
        return faults;
    }

    /**
     * Checks that the whole of an address can be shown; what the lesson itself has wrong is not held against it.
     *
     * @throws BadParameter with a sentence about the first thing that cannot
     */
    void check(PageState state) {
        NamedMatrices named = new NamedMatrices(changed(state));
        Set<Block.Widget> broken = faults().keySet();
        List<Block.Widget> blocks = lesson.blocks(Block.Widget.class);
        for (String id : state.widgets().keySet()) {
            if (blocks.stream().noneMatch(block -> block.id().equals(id))) {
                throw new BadParameter("", "This lesson has no picture named " + id + ".");
            }
        }
        blocks.stream()
                .filter(block -> !broken.contains(block))
                .forEach(block -> check(block, named, state.widgets().getOrDefault(block.id(), Parameters.NONE)));
    }

    /** A widget need not be able to show the matrices that it shares, if others can: it then keeps what the lesson says. */
    private void check(Block.Widget block, NamedMatrices named, Parameters changed) {
        try {
            parse(block, named, changed);
        } catch (BadParameter bad) {
            if (!othersShow(block, named)) {
                throw bad;
            }
            parse(block, new NamedMatrices(matrices()), changed);
        }
    }

    private boolean othersShow(Block.Widget block, NamedMatrices named) {
        Collection<String> shared = bindings(block).values();
        return !shared.isEmpty()
                && shared.stream()
                        .allMatch(name -> lesson.blocks(Block.Widget.class).stream()
                                .anyMatch(other -> bindings(other).containsValue(name) && shows(other, named)));
    }

    private boolean shows(Block.Widget block, NamedMatrices named) {
        try {
            parse(block, named, Parameters.NONE);
            return true;
        } catch (BadParameter bad) {
            return false;
        }
    }

    private static Map<String, String> bindings(Block.Widget block) {
        return NamedMatrices.bindings(new Parameters(block.parameters()));
    }

    private Map<String, String> changed(PageState state) {
        Map<String, String> texts = new LinkedHashMap<>(matrices());
        state.matrices().forEach((name, text) -> {
            if (texts.replace(name, text) == null) {
                throw new BadParameter("", "This lesson names no matrix " + name + ".");
            }
        });
        return texts;
    }

    /** A widget as it stands in a state that {@link #check} has passed; empty if the lesson has it wrong. */
    Optional<LivePicture> picture(Block.Widget block, PageState state, Locale locale) {
        Parameters deviation = state.widgets().getOrDefault(block.id(), Parameters.NONE);
        return parsed(block, new NamedMatrices(changed(state)), deviation, locale)
                .or(() -> parsed(block, new NamedMatrices(matrices()), deviation, locale));
    }

    private Optional<LivePicture> parsed(Block.Widget block, NamedMatrices named, Parameters changed, Locale locale) {
        try {
            return widgets.named(block.type()).map(widget -> {
                String title = Words.of(widget.getClass(), locale).say("title");
                return new LivePicture(block.id(), title, widget.name(), rewritten(widget, all(block, named, changed)));
            });
        } catch (BadParameter bad) {
            return Optional.empty();
        }
    }

    private void parse(Block.Widget block, NamedMatrices named, Parameters changed) {
        widgets.named(block.type())
                .orElseThrow(() -> new BadParameter("type", "There is no widget " + block.type() + "."))
                .parse(all(block, named, changed));
    }

    private static Parameters all(Block.Widget block, NamedMatrices named, Parameters changed) {
        Parameters all = named.resolve(new Parameters(block.parameters()));
        for (var entry : changed.values().entrySet()) {
            all = all.with(entry.getKey(), entry.getValue());
        }
        return all;
    }
}
