package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.function.Function;
import org.eigenlens.quiz.Difficulty;

/** The page as it is with each difficulty; the present one is marked. */
final class DifficultyLinks extends Nav {

    private static final long serialVersionUID = 1L;

    DifficultyLinks(Difficulty now, Function<Difficulty, String> address) {
        addClassName("difficulties");
        getElement().setAttribute("aria-label", getTranslation("practice.difficulty"));
        for (Difficulty difficulty : Difficulty.values()) {
            Anchor link = new Anchor(
                    address.apply(difficulty), getTranslation("practice." + PracticeNavigation.name(difficulty)));
            if (difficulty == now) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
    }
}
