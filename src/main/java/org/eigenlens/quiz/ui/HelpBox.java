package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.eigenlens.quiz.Variant;
import org.eigenlens.widget.frame.WidgetFrame;

/** Hints one at a time, a live picture, and the worked solution. What is not asked for is not in the browser. */
final class HelpBox extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Variant variant;
    private final transient Optional<WidgetFrame<?>> picture;
    private final Button hint = button(this::giveHint);
    private final Button look = button(this::showPicture);
    private final Button solve = button(this::showSolution);
    private int given;
    private boolean helped;

    HelpBox(Variant variant, Optional<WidgetFrame<?>> picture) {
        this.variant = variant;
        this.picture = picture;
        addClassName("helps");
        look.setText(getTranslation("practice.picture"));
        look.setVisible(picture.isPresent());
        solve.setText(getTranslation("practice.solve"));
        solve.setVisible(false);
        nameHint();
    }

    private static Button button(Runnable task) {
        Button button = new Button("", click -> task.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    List<Button> buttons() {
        return List.of(hint, look, solve);
    }

    /** Whether anything has been shown. */
    boolean helped() {
        return helped;
    }

    /** From the first attempt on, the solution may be asked for. */
    void attempted() {
        solve.setVisible(!isSolved());
    }

    private boolean isSolved() {
        return getChildren().anyMatch(part -> part.hasClassName("solution"));
    }

    private void nameHint() {
        int all = variant.hints().size();
        hint.setVisible(given < all);
        hint.setText(getTranslation("practice.hint", given + 1, all));
    }

    private void giveHint() {
        String title = getTranslation("practice.hint-title", given + 1);
        show("hint", title, QuestionText.of(variant.hints().get(given)));
        given++;
        nameHint();
        if (given == variant.hints().size()) {
            attempted();
        }
    }

    private void showPicture() {
        look.setVisible(false);
        picture.ifPresent(frame -> show("practice-picture", "", frame));
    }

    private void showSolution() {
        solve.setVisible(false);
        show("solution", getTranslation("question.solution"), QuestionText.of(variant.solution()));
    }

    private void show(String name, String title, Component inside) {
        helped = true;
        Div part = new Div();
        part.addClassName(name);
        if (!title.isEmpty()) {
            Paragraph heading = new Paragraph(title);
            heading.addClassName("callout-title");
            part.add(heading);
        }
        part.add(inside);
        add(part);
        part.getElement().setAttribute("tabindex", "-1").executeJs("this.focus({ preventScroll: true })");
    }
}
