package org.eigenlens.classroom.question;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Optional;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Trial;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.AnswerFormat;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.Reading;
import org.eigenlens.quiz.format.WidgetFormat;

/** Makes questions of their sources, the same one for the same source and seed on every machine. */
public final class Prompts {

    private static final int KEPT = 1_000;
    private static final int MOST_TRIALS = 50;

    private final Families families;
    private final LoadingCache<Put, Prompt> made =
            Caffeine.newBuilder().maximumSize(KEPT).build(this::make);

    private record Put(Source source, long seed) {}

    public Prompts(Families families) {
        this.families = families;
    }

    /** What there is to ask from. */
    public Families families() {
        return families;
    }

    /**
     * The question of a source.
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
