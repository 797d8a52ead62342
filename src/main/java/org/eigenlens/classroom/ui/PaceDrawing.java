package org.eigenlens.classroom.ui;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.eigenlens.classroom.room.Pace;
import org.eigenlens.classroom.room.PaceSample;

/** Draws the pace over time: a step line for each thing that a student can find. What somebody has said holds until the next sample. */
final class PaceDrawing {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 72;
    private static final int MARGIN = 4;

    private PaceDrawing() {}

    static String svg(List<PaceSample> samples, String label) {
        StringBuilder lines = new StringBuilder();
        for (Pace pace : Pace.values()) {
            lines.append("<path class=\"%s\" fill=\"none\" d=\"%s\"/>"
                    .formatted(pace.name().toLowerCase(Locale.ROOT).replace('_', '-'), path(samples, pace)));
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg>"
                .formatted(
                        WIDTH,
                        HEIGHT,
                        label.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"),
                        lines);
    }

    private static String path(List<PaceSample> samples, Pace pace) {
        double span = Math.max(
                1,
                Duration.between(samples.getFirst().at(), samples.getLast().at())
                        .toMillis());
        int most = samples.stream()
                .mapToInt(sample -> Math.max(sample.lost(), Math.max(sample.tooFast(), sample.tooSlow())))
                .max()
                .orElse(1);
        StringBuilder path = new StringBuilder();
        for (PaceSample sample : samples) {
            double after =
                    Duration.between(samples.getFirst().at(), sample.at()).toMillis();
            double x = MARGIN + (WIDTH - 2 * MARGIN) * after / span;
            double y = HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * sample.of(pace) / Math.max(most, 1);
            path.append(
                    path.isEmpty()
                            ? String.format(Locale.ROOT, "M%.1f,%.1f", x, y)
                            : String.format(Locale.ROOT, "H%.1fV%.1f", x, y));
        }
        return path.toString();
    }
}
