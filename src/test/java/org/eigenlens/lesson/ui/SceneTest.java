package org.eigenlens.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eigenlens.content.Block;
import org.eigenlens.content.Phrase;
import org.junit.jupiter.api.Test;

class SceneTest {

    @Test
    void lessonWithoutWidgetsIsOneSceneWithoutAPlace() {
        assertThat(scenes(text("a"), heading("b"), text("c"))).isEqualTo("a b c");
    }

    @Test
    void textBeforeAndAfterAWidgetIsReadBesideIt() {
        assertThat(scenes(text("a"), widget("w"), heading("b"), text("c"))).isEqualTo("a [w] b c");
    }

    @Test
    void sceneBeginsWithTheSectionOfItsWidget() {
        assertThat(scenes(widget("v"), text("a"), heading("b"), text("c"), widget("w"), text("d")))
                .isEqualTo("[v] a / b c [w] d");
    }

    @Test
    void secondWidgetOfASectionTakesWhatStandsRightAboveIt() {
        assertThat(scenes(heading("a"), widget("v"), text("b"), text("c"), widget("w")))
                .isEqualTo("a [v] b / c [w]");
    }

    @Test
    void predictionGoesWithTheWidgetThatItUnlocks() {
        Block.Predict predict =
                new Block.Predict("p", List.of(), List.of(), List.of(text("r"), widget("w"), text("s")), 1);
        assertThat(scenes(widget("v"), text("a"), predict, text("b")))
                .isEqualTo("[v] a / ?p locked(r) [w] locked(s) b");
    }

    private static String scenes(Block... blocks) {
        return Scene.of(Pieces.of(List.of(blocks))).stream()
                .map(scene -> Stream.of(
                                scene.before().stream(),
                                Stream.ofNullable((Piece) scene.place()),
                                scene.after().stream())
                        .flatMap(pieces -> pieces)
                        .map(SceneTest::name)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
    }

    private static String name(Piece piece) {
        return switch (piece) {
            case Piece.Shown(Block.Heading heading) -> heading.id();
            case Piece.Shown(Block.Prose prose) -> prose.text();
            case Piece.Shown(Block other) -> other.toString();
            case Piece.Asked(Block.Predict predict) -> "?" + predict.id();
            case Piece.Locked locked ->
                "locked(" + ((Block.Prose) locked.blocks().getFirst()).text() + ")";
            case Piece.Place place -> "[" + place.widget().id() + "]";
        };
    }

    private static Block text(String text) {
        return new Block.Prose("<p>" + text + "</p>", text, text, 1);
    }

    private static Block heading(String id) {
        return new Block.Heading(2, id, new Phrase(id, id, id), 1);
    }

    private static Block widget(String id) {
        return new Block.Widget("dial", id, Map.of(), 1);
    }
}
