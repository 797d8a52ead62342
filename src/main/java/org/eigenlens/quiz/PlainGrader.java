package org.eigenlens.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.eigenlens.content.Answer;
import org.eigenlens.content.AnswerSpec;
import org.eigenlens.content.Block;
import org.eigenlens.math.exact.text.InputException;
import org.springframework.stereotype.Component;

/**
 * Compares responses with the answer that the lesson states, as {@link TypedEntries} does where they are numbers.
 *
 * <p>The practice engine knows more about wrong answers; until it grades checkpoints, this does.
 */
@Component
final class PlainGrader implements CheckpointGrader {

    private static final String CHOICE = "choice";

    private static final Map<String, Kind<?>> KINDS = Map.of(
            CHOICE,
            new Kind<>(PlainGrader::options, Set::equals),
            "text",
            new Kind<>(PlainGrader::words, String::equals),
            "number",
            new Kind<>(TypedEntries::number, TypedEntries::isAnsweredBy),
            "numbers",
            new Kind<>(TypedEntries::vector, TypedEntries::isAnsweredInAnyOrderBy),
            "matrix",
            new Kind<>(TypedEntries::matrix, TypedEntries::isAnsweredBy),
            "vector",
            new Kind<>(TypedEntries::vector, TypedEntries::isAnsweredBy),
            "vector up to scale",
            new Kind<>(TypedEntries::vector, TypedEntries::isAnsweredUpToScaleBy));

    /** How one kind of answer is read, and when a response (the second) is the answer (the first). */
    private record Kind<T>(Function<String, T> reader, BiPredicate<T, T> same) {

        boolean isSame(String expected, String response) {
            return same.test(stated(expected), reader.apply(response));
        }

        private T stated(String expected) {
            try {
                return reader.apply(expected);
            } catch (InputException unreadable) {
                throw new IllegalStateException("The answer that the lesson states cannot be read", unreadable);
            }
        }
    }

    @Override
    public Verdict grade(Answer answer, String response) {
        AnswerSpec spec = answer.spec();
        Kind<?> kind = KINDS.get(spec.attributes().containsKey("up-to-scale") ? "vector up to scale" : spec.kind());
        if (kind == null) {
            throw new IllegalArgumentException("A checkpoint of kind " + spec.kind() + " cannot be graded.");
        }
        try {
            boolean right = kind.isSame(spec.answer(), response);
            List<Block> feedback = feedback(answer, response, kind);
            return right ? new Verdict.Right(feedback) : new Verdict.Wrong(feedback);
        } catch (InputException unreadable) {
            return new Verdict.Unreadable(String.valueOf(unreadable.getMessage()));
        }
    }

    /** What the lesson says to a response like this one, or to each of the options chosen. */
    private static List<Block> feedback(Answer answer, String response, Kind<?> kind) {
        boolean choice = answer.spec().kind().equals(CHOICE);
        return answer.feedback().stream()
                .filter(said ->
                        choice ? options(response).contains(said.response()) : kind.isSame(said.response(), response))
                .flatMap(said -> said.blocks().stream())
                .toList();
    }

    private static Set<String> options(String numbers) {
        return new HashSet<>(List.of(numbers.split(" ")));
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
