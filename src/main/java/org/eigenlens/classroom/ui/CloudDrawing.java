package org.eigenlens.classroom.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.eigenlens.classroom.question.Cloud;

/** Draws a cloud: on a line the dots of one place are stacked, in the plane both axes have one scale and the origin is marked. */
final class CloudDrawing {

    private static final int WIDTH = 480;
    private static final int LINE_HEIGHT = 150;
    private static final int PLANE_HEIGHT = 480;
    private static final int MARGIN = 24;
    private static final int RADIUS = 6;
    private static final int PLACES = 40;

    private final List<Cloud.Point> points;
    private final boolean plane;

    CloudDrawing(Cloud cloud) {
        points = cloud.points();
        plane = cloud.isInPlane();
    }

    String svg(String label) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg>"
                .formatted(WIDTH, plane ? PLANE_HEIGHT : LINE_HEIGHT, escaped(label), plane ? inPlane() : onLine());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    private double extreme(ToDoubleFunction<Cloud.Point> coordinate, boolean most) {
        var values = points.stream().mapToDouble(coordinate);
        return (most ? values.max() : values.min()).orElse(0);
    }

    private String onLine() {
        double from = extreme(Cloud.Point::x, false);
        double span = extreme(Cloud.Point::x, true) - from;
        int floor = LINE_HEIGHT - MARGIN;
        StringBuilder drawn = new StringBuilder("<path class=\"axis\" d=\"M%d,%dH%d\"/>"
                .formatted(MARGIN - RADIUS, floor + RADIUS, WIDTH - MARGIN + RADIUS));
        Map<Long, Integer> stacked = new HashMap<>();
        for (Cloud.Point point : points) {
            double part = span == 0 ? 0.5 : (point.x() - from) / span;
            int below = stacked.merge(Math.round(part * PLACES), 1, Integer::sum) - 1;
            double step = Math.min(2.0 * RADIUS, (floor - RADIUS) / (double) points.size());
            drawn.append(dot(MARGIN + part * (WIDTH - 2 * MARGIN), floor - below * step));
        }
        return drawn.toString();
    }

    private String inPlane() {
        double most = Math.max(
                Math.max(extreme(Cloud.Point::x, true), -extreme(Cloud.Point::x, false)),
                Math.max(extreme(Cloud.Point::y, true), -extreme(Cloud.Point::y, false)));
        double unit = (WIDTH / 2.0 - MARGIN) / (most > 0 ? most : 1);
        int middle = WIDTH / 2;
        StringBuilder drawn = new StringBuilder(
                "<path class=\"axis\" d=\"M%d,%dH%dM%d,%dV%d\"/>".formatted(0, middle, WIDTH, middle, 0, PLANE_HEIGHT));
        points.forEach(point -> drawn.append(dot(middle + unit * point.x(), middle - unit * point.y())));
        return drawn.toString();
    }

    private static String dot(double x, double y) {
        return String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%d\"/>", x, y, RADIUS);
    }
}
