package org.eigenlens.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.BulletList;
import org.commonmark.node.Node;
import org.eigenlens.content.markdown.Directive;
import org.eigenlens.content.markdown.LessonMarkdown;

/**
 * Reads a prediction: a prompt, perhaps a list of options as the last thing of it, and then one {@code reveal}. Options may be
 * marked as in a question; what happened is then said with the reveal.
 */
record PredictRule() implements DirectiveRule {

    @Override
    public Set<String> attributes(Directive directive) {
        return Set.of();
    }

    @Override
    public Block read(Directive directive, BlockReader reader) {
        String id = reader.requiredId(directive);
        List<Node> prompt = new ArrayList<>(LessonMarkdown.children(directive));
        Directive reveal = takeReveal(prompt);
        reader.check(reveal, Set.of(), false);
        List<Choice> choices = List.of();
        if (prompt.get(prompt.size() - 1) instanceof BulletList list) {
            prompt.remove(list);
            choices = Choice.read(list, reader);
        }
        if (prompt.isEmpty()) {
            throw new BrokenBlockException("A predict begins with what it asks.");
        }
        String answer = Choice.answer(choices);
        List<Answer.Feedback> feedback = Choice.feedback(choices);
        if (!answer.isEmpty() || !feedback.isEmpty()) {
            reader.answer(id, new Answer(new AnswerSpec("choice", Map.of("answer", answer)), feedback, List.of()));
        }
        return new Block.Predict(
                id,
                reader.read(prompt),
                Choice.options(choices),
                reader.readChildren(reveal),
                LessonMarkdown.line(directive));
    }

    private static Directive takeReveal(List<Node> nodes) {
        int last = nodes.size() - 1;
        if (last < 1
                || !(nodes.get(last) instanceof Directive reveal)
                || !reveal.name().equals("reveal")) {
            throw new BrokenBlockException("A predict is a prompt, then perhaps a list of options, and at its end one"
                    + " :::reveal … ::: inside of it; open the predict by four colons.");
        }
        nodes.remove(last);
        return reveal;
    }
}
