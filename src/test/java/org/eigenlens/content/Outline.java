package org.eigenlens.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a parsed lesson as indented lines, one for each block, so that a specification can say what it expects. */
final class Outline {

    private final StringBuilder lines = new StringBuilder();
    private final Lesson lesson;

    private Outline(Lesson lesson) {
        this.lesson = lesson;
    }

    /** The blocks, then the problems with their lines counted from the first line of the body. */
    static String of(ParsedLesson parsed) {
        Outline outline = new Outline(parsed.lesson());
        outline.blocks(parsed.lesson().blocks(), 0);
        for (Problem problem : parsed.problems()) {
            if (!problem.broken()) {
                outline.line(0, "problem " + (problem.line() - Fixture.FRONT_LINES) + ": " + problem.sentence());
            }
        }
        return outline.lines.toString();
    }

    private void blocks(List<? extends Block> blocks, int depth) {
        blocks.forEach(block -> block(block, depth));
    }

    private void block(Block block, int depth) {
        switch (block) {
            case Block.Heading heading ->
                line(depth, "heading " + heading.level() + " #" + heading.id() + ": " + phrase(heading.title()));
            case Block.Prose prose -> prose.html().lines().forEach(html -> line(depth, html));
            case Block.Figure figure ->
                line(
                        depth,
                        "figure " + figure.source() + " \"" + figure.alternative() + "\": " + phrase(figure.caption()));
            case Block.Widget widget ->
                line(depth, "widget #" + widget.id() + " " + widget.type() + " " + widget.parameters());
            case Block.Container container -> {
                String name = container.getClass().getSimpleName().toLowerCase(Locale.ROOT);
                line(depth, name + " #" + container.id() + ": " + phrase(container.title()));
                blocks(container.blocks(), depth + 1);
            }
            case Block.Predict predict -> predict(predict, depth);
            case Block.Question question -> question(question, depth);
            case Block.Broken broken -> line(depth, "broken: " + broken.sentence());
        }
    }

    private void predict(Block.Predict predict, int depth) {
        line(depth, "predict #" + predict.id());
        blocks(predict.prompt(), depth + 1);
        options(predict.options(), depth + 1);
        line(depth + 1, "reveal");
        blocks(predict.reveal(), depth + 2);
        lesson.answer(predict.id()).ifPresent(answer -> answer(answer, depth + 1));
    }

    private void question(Block.Question question, int depth) {
        line(depth, "question #" + question.id() + " " + question.kind() + (question.multiple() ? " multiple" : ""));
        blocks(question.prompt(), depth + 1);
        options(question.options(), depth + 1);
        blocks(question.hints(), depth + 1);
        answer(lesson.answer(question.id()).orElseThrow(), depth + 1);
    }

    private void options(List<Phrase> options, int depth) {
        options.forEach(option -> line(depth, "option " + phrase(option)));
    }

    private void answer(Answer answer, int depth) {
        String attributes = answer.spec().attributes().entrySet().stream()
                .map(Map.Entry::toString)
                .sorted()
                .collect(Collectors.joining(", "));
        line(depth, "answer " + answer.spec().kind() + " {" + attributes + "}");
        for (Answer.Feedback feedback : answer.feedback()) {
            line(depth + 1, "to " + feedback.response());
            blocks(feedback.blocks(), depth + 2);
        }
        if (!answer.solution().isEmpty()) {
            line(depth + 1, "solution");
            blocks(answer.solution(), depth + 2);
        }
    }

    private static String phrase(Phrase phrase) {
        return phrase.html().equals(phrase.text()) ? phrase.html() : phrase.html() + " = " + phrase.text();
    }

    private void line(int depth, String text) {
        lines.append("  ".repeat(depth)).append(text).append('\n');
    }
}
