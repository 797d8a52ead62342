package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;

/** The text of a lesson, scene by scene: beside each stretch of text the widget that it talks about. */
final class LessonText extends Div {

    private static final long serialVersionUID = 1L;

    LessonText(List<Scene> scenes, BlockComponents components) {
        addClassName("lesson-prose");
        for (Scene scene : scenes) {
            if (scene.place() == null) {
                scene.before().forEach(piece -> add(components.of(piece)));
            } else {
                add(beside(scene, scene.place(), components));
            }
        }
    }

    private static Div beside(Scene scene, Piece.Place place, BlockComponents components) {
        Div text = column(scene.before(), components);
        Div row = new Div(text, components.place(place), column(scene.after(), components));
        row.addClassName("lesson-scene");
        return row;
    }

    private static Div column(List<Piece> pieces, BlockComponents components) {
        Div column = new Div();
        column.addClassName("lesson-scene-text");
        pieces.forEach(piece -> column.add(components.of(piece)));
        return column;
    }
}
