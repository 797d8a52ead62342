package org.eigenlens.widgets.spectraldensity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;
import org.eigenlens.widget.work.WorkStatus;

/** What is said of the two trainings: the sentence and the read-out. */
record SpectralDensityWords(
        Words words, SpectralDensityState state, WorkStatus<Trained> first, WorkStatus<Trained> second) {

    String sentence() {
        if (first instanceof WorkStatus.Underway || second instanceof WorkStatus.Underway) {
            return words.say("training", state.first(), state.second());
        }
        List<String> said = new ArrayList<>(List.of(ended(state.first(), first), ended(state.second(), second)));
        compared().ifPresent(said::add);
        return String.join(" ", said);
    }

    private String ended(String rate, WorkStatus<Trained> status) {
        return switch (status) {
            case WorkStatus.Done<Trained>(Trained trained) -> ended(rate, trained);
            case WorkStatus.Failed<Trained>(WorkStatus.Reason reason) -> words.say("failed." + key(reason), rate);
            case WorkStatus.Underway<Trained> underway -> words.say("training", state.first(), state.second());
        };
    }

    private String ended(String rate, Trained trained) {
        String key = "end." + key(trained.end());
        if (!trained.isThere()) {
            return words.say(key, rate, Integer.toString(trained.steps()));
        }
        String largest = shown(curvatures(trained).largest());
        // The bound holds for curvatures in the units in which the network was trained.
        return state.unit().re() == 1
                ? words.say(key, rate, largest, shown(2 / Double.parseDouble(rate)))
                : words.say(key + ".unit", rate, largest);
    }

    private Optional<String> compared() {
        Optional<Curvatures> one = there(first);
        Optional<Curvatures> other = there(second);
        if (one.isEmpty() || other.isEmpty() || state.first().equals(state.second())) {
            return Optional.empty();
        }
        boolean firstIsFlatter = one.get().largest() < other.get().largest();
        double flatter = zero(firstIsFlatter ? one.get() : other.get());
        double sharper = zero(firstIsFlatter ? other.get() : one.get());
        return Optional.of(words.say(
                flatter > sharper ? "flatter.agrees" : "flatter.disagrees",
                firstIsFlatter ? state.first() : state.second(),
                shown(flatter),
                shown(sharper)));
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("h", "h", ShownNumber.ofDouble(state.bandwidth().re())));
        facts.add(fact("unit", "unit", ShownNumber.ofDouble(state.unit().re())));
        List<Fact> one = facts("first", state.first(), first);
        List<Fact> other = facts("second", state.second(), second);
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            if (i < one.size()) {
                facts.add(one.get(i));
            }
            if (i < other.size()) {
                facts.add(other.get(i));
            }
        }
        return facts;
    }

    private List<Fact> facts(String key, String rate, WorkStatus<Trained> status) {
        if (!(status instanceof WorkStatus.Done<Trained>(Trained trained) && trained.isThere())) {
            return List.of();
        }
        Curvatures curvatures = curvatures(trained);
        return List.of(
                fact(key, "largest", ShownNumber.ofDouble(curvatures.largest()), rate),
                fact(key, "zero", ShownNumber.ofDouble(zero(curvatures)), rate),
                fact(key, "zeros", whole(curvatures.zeros()), rate),
                fact(key, "silverman", ShownNumber.ofDouble(curvatures.silverman()), rate),
                fact(key, "loss", ShownNumber.ofDouble(trained.loss()), rate),
                fact(key, "steps", whole(trained.steps()), rate));
    }

    private Optional<Curvatures> there(WorkStatus<Trained> status) {
        return status instanceof WorkStatus.Done<Trained>(Trained trained) && trained.isThere()
                ? Optional.of(curvatures(trained))
                : Optional.empty();
    }

    private Curvatures curvatures(Trained trained) {
        return Curvatures.of(trained, state.unit().re());
    }

    private double zero(Curvatures curvatures) {
        return curvatures.densityAtZero(state.bandwidth().re());
    }

    private static String key(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String shown(double value) {
        return ShownNumber.ofDouble(value).text();
    }

    private static ShownNumber whole(int number) {
        return new ShownNumber(Integer.toString(number), Integer.toString(number));
    }

    private Fact fact(String key, String label, ShownNumber shown, Object... arguments) {
        return new Fact(key, words.say("fact." + label, arguments), shown.tex(), shown.text());
    }
}
