package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.eigenlens.content.Answer;
import org.eigenlens.content.Block;
import org.eigenlens.quiz.CheckpointGrader;
import org.eigenlens.quiz.ui.Markup;

/** Makes the component of each block of one lesson. Titles of boxes continue the outline of the headings above them. */
final class BlockComponents {

    private final Reading reading;
    private final CheckpointGrader grader;
    private final Memory memory;
    private final Gates gates;
    private final Checkpoints checkpoints;
    private int level;

    BlockComponents(Reading reading, CheckpointGrader grader, Memory memory) {
        this(reading, grader, memory, new Gates(), new Checkpoints(), 1);
    }

    private BlockComponents(
            Reading reading, CheckpointGrader grader, Memory memory, Gates gates, Checkpoints checkpoints, int level) {
        this.reading = reading;
        this.grader = grader;
        this.memory = memory;
        this.gates = gates;
        this.checkpoints = checkpoints;
        this.level = level;
    }

    /** The same, for blocks that come later at this place of the outline. */
    BlockComponents here() {
        return new BlockComponents(reading, grader, memory, gates, checkpoints, level);
    }

    /** The component of a piece of the text column. */
    Component of(Piece piece) {
        return switch (piece) {
            case Piece.Shown shown -> of(shown.block());
            case Piece.Asked asked -> asked(asked.predict());
            case Piece.Locked locked -> new LockedText(locked.blocks(), gate(locked.gate()), here());
            case Piece.Place place -> place(place);
        };
    }

    WidgetPlace place(Piece.Place place) {
        Gate gate = place.gate() == null ? Gate.opened() : gate(place.gate());
        return new WidgetPlace(place.widget(), gate, reading);
    }

    List<Component> of(List<Block> blocks) {
        return blocks.stream().map(this::of).toList();
    }

    private Component of(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Prose prose -> Markup.prose(prose.html());
            case Block.Figure figure -> new FigureBox(figure);
            case Block.Widget widget -> place(new Piece.Place(widget, null));
            case Block.Step step -> fold(step, "step");
            case Block.Hint hint -> fold(hint, "callout", "hint");
            case Block.Proof proof -> callout("proof", proof);
            case Block.Definition definition -> callout("definition", definition);
            case Block.Example example -> callout("example", example);
            case Block.Predict predict -> predict(predict);
            case Block.Question question -> question(question);
            case Block.Broken broken -> new BrokenNotice();
        };
    }

    private Component heading(Block.Heading heading) {
        level = heading.level();
        Component component = Markup.element("h" + level, heading.title());
        component.setId(heading.id());
        return component;
    }

    private Component fold(Block.Container block, String... classes) {
        Fold fold = Fold.of(block, title(block), of(block.blocks()));
        fold.addClassNames(classes);
        return fold;
    }

    /** A hint needs no title of its own. */
    private static Component title(Block.Container block) {
        return block.title().isEmpty()
                ? new Span(UI.getCurrentOrThrow().getTranslation("lesson.hint"))
                : Markup.line(block.title());
    }

    private Component callout(String kind, Block.Container block) {
        Callout callout = new Callout(kind, block.id(), block.title(), level + 1);
        level++;
        callout.add(of(block.blocks()));
        level--;
        return callout;
    }

    /** A prediction inside another box: everything in one column. */
    private Component predict(Block.Predict predict) {
        PredictCard card = asked(predict);
        Pieces.of(List.of(predict)).stream().skip(1).forEach(piece -> card.add(of(piece)));
        return card;
    }

    private PredictCard asked(Block.Predict predict) {
        List<Answer.Feedback> said =
                reading.lesson().answer(predict.id()).map(Answer::feedback).orElse(List.of());
        return new PredictCard(predict, level + 1, said, gate(predict), memory, here());
    }

    private Component question(Block.Question question) {
        return reading.lesson()
                .answer(question.id())
                .map(answer -> new QuestionCard(question, level + 1, answer, grader, memory, here()))
                .<Component>map(checkpoints::made)
                .orElseGet(BrokenNotice::new);
    }

    private Gate gate(Block.Predict predict) {
        return gates.of(predict.id());
    }

    Gates gates() {
        return gates;
    }

    Checkpoints checkpoints() {
        return checkpoints;
    }

    String slug() {
        return reading.lesson().slug();
    }
}
