package org.eigenlens.classroom.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eigenlens.quiz.format.Reading;
import org.eigenlens.quiz.format.WidgetFormat;
import org.eigenlens.quiz.response.Row;

/**
 * Where a class has set a parameter of a picture.
 *
 * @param parameter its name
 * @param points one for each answer that can be read, in ascending order
 */
public record Cloud(String parameter, List<Point> points) {

    /**
     * Where one student has set it.
     *
     * @param text as the picture gave it
     * @param coordinates one on a line, two in the plane
     */
    public record Point(String text, List<Double> coordinates) {
        public Point {
            coordinates = List.copyOf(coordinates);
        }

        public double x() {
            return coordinates.getFirst();
        }

        /** The second coordinate; 0 on a line. */
        public double y() {
            return coordinates.size() > 1 ? coordinates.get(1) : 0;
        }
    }

    private static final int PLANE = 2;

    public Cloud {
        points = points.stream()
                .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
                .toList();
    }

    static Cloud of(WidgetFormat format, Collection<String> answers) {
        String parameter = format.watched().getFirst();
        return new Cloud(
                parameter,
                answers.stream()
                        .flatMap(answer -> value(format, answer, parameter))
                        .flatMap(text -> point(text).stream())
                        .toList());
    }

    private static Stream<String> value(WidgetFormat format, String answer, String parameter) {
        return format.read(answer) instanceof Reading.Understood<Map<String, String>> understood
                ? Stream.ofNullable(understood.value().get(parameter))
                : Stream.empty();
    }

    /** Reads a number or a vector of the plane; empty if it is neither, or not real and finite. */
    public static Optional<Point> point(String text) {
        try {
            Row row = Row.parse(text);
            boolean real = row.entries().stream().allMatch(x -> x.im() == 0 && Double.isFinite(x.re()));
            return real && row.size() <= PLANE
                    ? Optional.of(new Point(
                            text, row.entries().stream().map(x -> x.re()).toList()))
                    : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    public boolean isInPlane() {
        return points.stream().anyMatch(point -> point.coordinates().size() == PLANE);
    }

    /** The point with as many below as above it; of two such the lower one. Only on a line does that mean something. */
    public Optional<Point> median() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get((points.size() - 1) / 2));
    }
}
