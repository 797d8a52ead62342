package org.eigenlens.lesson.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eigenlens.content.Block;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a lesson that is read beside one widget: the sections around it, up to the section of the next widget.
 *
 * @param place where the widget goes; null in a lesson without any
 */
record Scene(List<Piece> before, Piece.@Nullable Place place, List<Piece> after) {

    Scene {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Divides a lesson into scenes. All pieces are kept, in their order. */
    static List<Scene> of(List<Piece> pieces) {
        List<Scene> scenes = new ArrayList<>();
        List<Piece> before = new ArrayList<>();
        Piece.Place place = null;
        List<Piece> after = new ArrayList<>();
        for (Piece piece : pieces) {
            if (!(piece instanceof Piece.Place next)) {
                (place == null ? before : after).add(piece);
                continue;
            }
            if (place != null) {
                int start = startOfScene(after, next);
                scenes.add(new Scene(before, place, after.subList(0, start)));
                before = new ArrayList<>(after.subList(start, after.size()));
                after = new ArrayList<>();
            }
            place = next;
        }
        scenes.add(new Scene(before, place, after));
        return scenes;
    }

    /** The last heading before the widget, or else the prediction that locks it, or else what stands right above it. */
    private static int startOfScene(List<Piece> text, Piece.Place place) {
        int heading = last(text, Scene::isHeading);
        int gate = last(
                text,
                piece -> piece instanceof Piece.Asked asked && asked.predict().equals(place.gate()));
        return Math.max(heading >= 0 ? heading : gate >= 0 ? gate : text.size() - 1, 0);
    }

    private static int last(List<Piece> text, Predicate<Piece> what) {
        return IntStream.range(0, text.size())
                .filter(i -> what.test(text.get(i)))
                .max()
                .orElse(-1);
    }

    private static boolean isHeading(Piece piece) {
        return piece instanceof Piece.Shown shown && shown.block() instanceof Block.Heading;
    }
}
