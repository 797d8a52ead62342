package org.eigenlens.classroom.question;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eigenlens.content.Lesson;
import org.eigenlens.quiz.Checkpoint;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Trial;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.Reading;
import org.eigenlens.quiz.format.WidgetFormat;
import org.eigenlens.quiz.format.WordsFormat;

/** Makes questions of their sources, the same one for the same source and seed on every machine. */
public final class Prompts {

    private static final int KEPT = 1_000;
    private static final int MOST_TRIALS = 50;
    private static final String GONE = "*This question is not in the lesson any more.*";

    private final Families families;
    private final Function<String, Optional<Lesson>> lessons;
    private final LoadingCache<Put, Prompt> made =
            Caffeine.newBuilder().maximumSize(KEPT).build(this::make);

    private record Put(Source source, long seed) {}

    /** Prompts without lessons to take checkpoints from. */
    public Prompts(Families families) {
        this(families, slug -> Optional.empty());
    }

    /** @param lessons gives a lesson by its slug */
    public Prompts(Families families, Function<String, Optional<Lesson>> lessons) {
        this.families = families;
        this.lessons = lessons;
    }

    /** What there is to ask from. */
    public Families families() {
        return families;
    }

    /** Whether there is what a source names. */
    public boolean has(Source source) {
        return switch (source) {
            case Source.OfFamily of -> families.named(of.family()).isPresent();
            case Source.OfLesson of -> checkpoint(of).isPresent();
            case Source.Choice choice -> true;
            case Source.Typed typed -> true;
            case Source.Picture picture -> true;
        };
    }

    private Optional<Checkpoint> checkpoint(Source.OfLesson of) {
        return lessons.apply(of.lesson()).flatMap(lesson -> Checkpoint.of(lesson, of.checkpoint()));
    }

    /**
     * The question of a source. A checkpoint that has gone from its lesson since it was asked leaves only the answers.
     *
     * @throws IllegalArgumentException if there is no such family
     */
    public Prompt prompt(Source source, long seed) {
        return made.get(new Put(source, seed));
    }

    /**
     * The seed from a given one on whose variant stands its trial; the given one itself where numbers are not drawn.
     *
     * @throws IllegalArgumentException if there is no such family
     */
    public long fit(Source source, long from) {
        if (!(source instanceof Source.OfFamily of)) {
            return from;
        }
        Family family = family(of);
        for (long seed = from; seed < from + MOST_TRIALS; seed++) {
            if (Trial.of(family.variant(seed, of.difficulty()), false)
                    .complaints()
                    .isEmpty()) {
                return seed;
            }
        }
        throw new IllegalStateException("No variant of " + of.family() + " stands its trial.");
    }

    private Family family(Source.OfFamily of) {
        return families.named(of.family())
                .orElseThrow(() -> new IllegalArgumentException("There is no family " + of.family() + "."));
    }

    private Prompt make(Put put) {
        return switch (put.source()) {
            case Source.OfFamily of -> {
                Variant variant = family(of).variant(put.seed(), of.difficulty());
                yield Prompt.graded(variant.statement(), variant.rubric());
            }
            case Source.OfLesson of ->
                checkpoint(of)
                        .map(found -> Prompt.graded(found.statement(), found.rubric()))
                        .orElseGet(() -> Prompt.open(GONE, new WordsFormat()));
            case Source.Choice choice -> {
                ChoiceFormat format = new ChoiceFormat(choice.options());
                yield choice.right() == 0
                        ? Prompt.open(choice.text(), format)
                        : Prompt.graded(choice.text(), Rubric.of(format, String.valueOf(choice.right())));
            }
            case Source.Picture picture ->
                Prompt.open(
                        picture.text(),
                        new WidgetFormat(picture.widget(), picture.start(), List.of(picture.watched())));
            case Source.Typed typed -> of(typed, TypedForm.of(typed.kind(), typed.model()));
        };
    }

    private static <R> Prompt of(Source.Typed typed, AnswerFormat<R> format) {
        return typed.model().isEmpty()
                ? Prompt.open(typed.text(), format)
                : Prompt.graded(typed.text(), Rubric.of(format, typed.model()));
    }

    /** Why a text cannot be read as an answer; empty if it can. */
    public Optional<String> complaint(Source source, long seed, String text) {
        return prompt(source, seed).format().read(text) instanceof Reading.Unreadable<?> no
                ? Optional.of(no.sentence())
                : Optional.empty();
    }
}
