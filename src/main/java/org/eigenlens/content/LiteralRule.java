package org.eigenlens.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eigenlens.math.exact.text.InputException;
import org.eigenlens.math.exact.text.Literal;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;

/** Numbers, vectors and matrices of answers and of the front matter can be read as such. */
record LiteralRule() implements LessonRule {

    private static final Map<String, Consumer<String>> READERS = Map.of(
            "number", Literal::parse,
            "numbers", VectorLiteral::parse,
            "vector", VectorLiteral::parse,
            "matrix", MatrixLiteral::parse);

    @Override
    public List<Remark> check(ParsedLesson parsed, Course course) {
        List<Remark> remarks = new ArrayList<>();
        Lesson lesson = parsed.lesson();
        lesson.about()
                .matrices()
                .forEach((name, text) -> check(MatrixLiteral::parse, "matrix " + name, text, 1, remarks));
        for (Block.Question question : lesson.blocks(Block.Question.class)) {
            Consumer<String> reader = READERS.get(question.kind());
            Answer answer = lesson.answers().get(question.id());
            if (reader != null && answer != null) {
                check(reader, "answer", answer.spec().answer(), question.line(), remarks);
                answer.feedback()
                        .forEach(said -> check(reader, "feedback for", said.response(), question.line(), remarks));
            }
        }
        return remarks;
    }

    private static void check(Consumer<String> reader, String what, String text, int line, List<Remark> remarks) {
        try {
            reader.accept(text);
        } catch (InputException e) {
            remarks.add(Remark.error(line, "The " + what + " \"" + text + "\" cannot be read. " + e.getMessage()));
        }
    }
}
