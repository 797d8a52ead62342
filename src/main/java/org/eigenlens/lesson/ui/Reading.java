package org.eigenlens.lesson.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eigenlens.content.Block;
import org.eigenlens.content.Lesson;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.NamedMatrices;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Widgets;
import org.eigenlens.widget.frame.WidgetFrame;

/** One lesson, open on one page: what its widgets share, and what the reader has changed on it so far. */
final class Reading {

    private final Lesson lesson;
    private final Widgets widgets;
    private final Locale locale;
    private final NamedMatrices matrices;
    private final Map<String, Parameters> waiting;
    private final Map<String, WidgetFrame<?>> frames = new LinkedHashMap<>();
    private final List<Runnable> afterPaint = new ArrayList<>();
    private final Runnable changed;
    private boolean painted;

    /**
     * Opens a lesson in a state that {@link PlacedWidgets#check} has passed.
     *
     * @param changed runs whenever a widget has come to rest
     */
    Reading(Lesson lesson, PageState state, Widgets widgets, Locale locale, Runnable changed) {
        this.lesson = lesson;
        this.widgets = widgets;
        this.locale = locale;
        this.changed = changed;
        this.waiting = new LinkedHashMap<>(state.widgets());
        this.matrices = new NamedMatrices(new PlacedWidgets(lesson, widgets).matrices());
        state.matrices().forEach((name, text) -> matrices.named(name).ifPresent(signal -> signal.set(text)));
    }

    Lesson lesson() {
        return lesson;
    }

    /**
     * The live widget for its place in the lesson.
     *
     * @throws BadParameter if there is no such widget, or it cannot read what the lesson says
     */
    WidgetFrame<?> frame(Block.Widget block) {
        Widget<?> widget = widgets.named(block.type())
                .orElseThrow(() -> new BadParameter("type", "There is no widget " + block.type() + "."));
        WidgetFrame<?> frame = framed(widget, block);
        waiting.remove(block.id());
        frames.put(block.id(), frame);
        frame.whenAtRest(changed::run);
        return frame;
    }

    private <S extends Record> WidgetFrame<S> framed(Widget<S> widget, Block.Widget block) {
        Parameters said = new Parameters(block.parameters());
        Parameters current = waiting.getOrDefault(block.id(), Parameters.NONE);
        return new WidgetFrame<>(widget, said, current, matrices, locale);
    }

    /** What differs now from the lesson as it is written; widgets that are still locked keep what the address said. */
    PageState state() {
        Map<String, Parameters> deviations = new LinkedHashMap<>();
        for (Block.Widget block : lesson.blocks(Block.Widget.class)) {
            WidgetFrame<?> frame = frames.get(block.id());
            Parameters deviation =
                    frame == null ? waiting.getOrDefault(block.id(), Parameters.NONE) : frame.deviation();
            if (!deviation.values().isEmpty()) {
                deviations.put(block.id(), deviation);
            }
        }
        return new PageState(matrices.changed(), deviations);
    }

    /**
     * Shows another state; widgets that are still locked will open in it.
     *
     * @param state one that {@link PlacedWidgets#check} has passed
     */
    void show(PageState state) {
        Map<String, String> written = new PlacedWidgets(lesson, widgets).matrices();
        written.forEach((name, text) -> matrices.named(name)
                .ifPresent(signal -> signal.set(state.matrices().getOrDefault(name, text))));
        waiting.clear();
        waiting.putAll(state.widgets());
        frames.forEach((id, frame) -> {
            waiting.remove(id);
            frame.show(state.widgets().getOrDefault(id, Parameters.NONE));
        });
    }

    /** The widgets that are on the page now by the ids of their places, in the order in which they came. */
    Map<String, WidgetFrame<?>> frames() {
        return Collections.unmodifiableMap(frames);
    }

    /** Runs a task when the text has been painted, so that the heavier part of the page never delays it. */
    void afterPaint(Runnable task) {
        if (painted) {
            task.run();
        } else {
            afterPaint.add(task);
        }
    }

    void painted() {
        painted = true;
        afterPaint.forEach(Runnable::run);
        afterPaint.clear();
    }
}
