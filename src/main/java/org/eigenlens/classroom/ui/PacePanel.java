package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.eigenlens.classroom.room.PaceSample;

/** How the class finds the pace, now in words and so far as lines. */
final class PacePanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final Paragraph now = new Paragraph();
    private final Div line = new Div();
    private transient List<PaceSample> drawn = List.of();

    PacePanel() {
        super("pace");
        now.addClassName("pace-now");
        line.addClassName("pace-line");
        add(now, line);
    }

    void show(PaceSample sample, List<PaceSample> samples) {
        now.setText(getTranslation("pace.now", sample.lost(), sample.tooFast(), sample.tooSlow()));
        if (samples.equals(drawn)) {
            return;
        }
        drawn = samples;
        line.removeAll();
        if (samples.size() > 1) {
            line.add(new Svg(PaceDrawing.svg(samples, getTranslation("pace.line"))));
        }
    }
}
