package org.eigenlens.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonmark.node.Node;
import org.eigenlens.content.markdown.Directive;
import org.eigenlens.content.markdown.LessonMarkdown;

/** Reads a checkpoint, and keeps what is right apart from what is asked. */
record QuestionRule() implements DirectiveRule {

    private static final String CHOICE = "choice";

    /** The kinds of answers, and the attributes of each. */
    private static final Map<String, Set<String>> KINDS = new TreeMap<>(Map.of(
            CHOICE,
            Set.of("multiple"),
            "number",
            Set.of("answer"),
            "numbers",
            Set.of("answer"),
            "vector",
            Set.of("answer", "up-to-scale"),
            "matrix",
            Set.of("answer"),
            "text",
            Set.of("answer")));

    @Override
    public Set<String> attributes(Directive directive) {
        Set<String> known = new TreeSet<>(KINDS.getOrDefault(kind(directive), Set.of()));
        known.add("kind");
        return known;
    }

    @Override
    public Block read(Directive directive, BlockReader reader) {
        String id = reader.requiredId(directive);
        if (!KINDS.containsKey(kind(directive))) {
            throw new BrokenBlockException("A question needs a kind, one of " + String.join(", ", KINDS.keySet())
                    + ", such as {kind=choice}.");
        }
        QuestionParts parts = new QuestionParts(directive);
        return kind(directive).equals(CHOICE)
                ? choice(id, parts, directive, reader)
                : typed(id, parts, directive, reader);
    }

    private static String kind(Directive directive) {
        return directive.attributes().values().getOrDefault("kind", "");
    }

    private static Block choice(String id, QuestionParts parts, Directive directive, BlockReader reader) {
        Node list = parts.options();
        if (list == null) {
            throw new BrokenBlockException(
                    "A choice needs a list of options, each marked [x] when right or [ ] when not.");
        }
        List<Choice> choices = Choice.read(list, reader);
        String right = Choice.answer(choices);
        if (choices.size() < 2 || right.isEmpty() || choices.stream().anyMatch(c -> c.mark() == Choice.Mark.NONE)) {
            throw new BrokenBlockException(
                    "A choice needs two or more options, each marked [x] when right or [ ] when not, and one right.");
        }
        if (!parts.feedback().isEmpty()) {
            throw new BrokenBlockException("What is said to an option stands indented below it, not in a feedback.");
        }
        Map<String, String> attributes =
                new LinkedHashMap<>(directive.attributes().values());
        attributes.put("answer", right);
        boolean multiple = attributes.containsKey("multiple") || right.contains(" ");
        reader.answer(id, answer(attributes, Choice.feedback(choices), parts, reader));
        return question(id, parts, directive, reader, Choice.options(choices), multiple);
    }

    private static Block typed(String id, QuestionParts parts, Directive directive, BlockReader reader) {
        Map<String, String> attributes = directive.attributes().values();
        if (attributes.getOrDefault("answer", "").isBlank()) {
            throw new BrokenBlockException("A question of this kind needs its answer, such as {answer=\"3\"}.");
        }
        if (parts.options() != null) {
            throw new BrokenBlockException("Only a question of kind=choice has options marked [x] and [ ].");
        }
        List<Answer.Feedback> feedback = new ArrayList<>();
        for (Directive said : parts.feedback()) {
            reader.check(said, Set.of("for"), false);
            String response = said.attributes().value("for");
            if (response == null) {
                throw new BrokenBlockException("A feedback needs the answer that it is for, such as {for=\"2\"}.");
            }
            feedback.add(new Answer.Feedback(response, reader.readChildren(said)));
        }
        reader.answer(id, answer(attributes, feedback, parts, reader));
        return question(id, parts, directive, reader, List.of(), false);
    }

    private static Answer answer(
            Map<String, String> attributes, List<Answer.Feedback> feedback, QuestionParts parts, BlockReader reader) {
        Map<String, String> rest = new LinkedHashMap<>(attributes);
        String kind = String.valueOf(rest.remove("kind"));
        return new Answer(new AnswerSpec(kind, rest), feedback, parts.solution(reader));
    }

    private static Block question(
            String id,
            QuestionParts parts,
            Directive directive,
            BlockReader reader,
            List<Phrase> options,
            boolean multiple) {
        List<Block.Hint> hints = new ArrayList<>();
        for (Directive hint : parts.hints()) {
            hints.add((Block.Hint) reader.directive(hint));
        }
        return new Block.Question(
                id,
                kind(directive),
                reader.read(parts.prompt()),
                options,
                multiple,
                hints,
                LessonMarkdown.line(directive));
    }
}
