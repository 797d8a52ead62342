package org.eigenlens.widgets.spectraldensity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.widget.Words;
import org.eigenlens.widget.work.LongWork;
import org.eigenlens.widget.work.WorkStatus;
import org.jspecify.annotations.Nullable;

/**
 * The picture of the spectra at the ends of two trainings of one network, from the same weights with different learning rates.
 *
 * <p>Trainings are long work: each is done once for all who ask. All else is computed at once, in double precision.
 */
final class SpectralDensityModel {

    /** How far beyond the samples the fits are drawn, and in how many steps. */
    private static final double REACH = 1.25 * SineNetwork.REACH;

    private static final int STEPS = 60;

    /** Digits of Silverman's bandwidth when it is chosen. */
    private static final int DIGITS = 3;

    private static final LongWork<Training, Trained> TRAININGS = new LongWork<>(Training::run);

    private SpectralDensityModel() {}

    static SpectralDensityPicture of(SpectralDensityState state, Words words) {
        return of(state, words, TRAININGS.of(state.firstTraining()), TRAININGS.of(state.secondTraining()));
    }

    static SpectralDensityPicture of(
            SpectralDensityState state, Words words, WorkStatus<Trained> first, WorkStatus<Trained> second) {
        SpectralDensityWords said = new SpectralDensityWords(words, state, first, second);
        List<SpectralDensityPicture.Minimum> minima = new ArrayList<>();
        addMinimum(minima, 1, first, state);
        addMinimum(minima, 2, second, state);
        return new SpectralDensityPicture(
                samples(),
                REACH,
                List.copyOf(minima),
                minima.isEmpty() ? null : silverman(minima.getFirst().which() == 1 ? first : second, state),
                progress(first, second),
                said.sentence(),
                said.facts());
    }

    private static void addMinimum(
            List<SpectralDensityPicture.Minimum> minima,
            int which,
            WorkStatus<Trained> status,
            SpectralDensityState state) {
        if (status instanceof WorkStatus.Done<Trained>(Trained trained) && trained.isThere()) {
            Curvatures curvatures = Curvatures.of(trained, state.unit().re());
            minima.add(new SpectralDensityPicture.Minimum(
                    which,
                    Arrays.stream(curvatures.eigenvalues().toArray()).boxed().toList(),
                    curvatures.densityAtZero(state.bandwidth().re()),
                    IntStream.rangeClosed(0, STEPS)
                            .mapToObj(i -> trained.output(REACH * (2.0 * i / STEPS - 1)))
                            .toList()));
        }
    }

    private static @Nullable String silverman(WorkStatus<Trained> status, SpectralDensityState state) {
        if (!(status instanceof WorkStatus.Done<Trained>(Trained trained))) {
            return null;
        }
        double bandwidth = Math.clamp(
                Curvatures.of(trained, state.unit().re()).silverman(),
                SpectralDensityState.LEAST_BANDWIDTH,
                SpectralDensityState.MOST_BANDWIDTH);
        return new BigDecimal(bandwidth).round(new MathContext(DIGITS)).toPlainString();
    }

    private static @Nullable Double progress(WorkStatus<Trained> first, WorkStatus<Trained> second) {
        boolean isWhole = !(first instanceof WorkStatus.Underway) && !(second instanceof WorkStatus.Underway);
        return isWhole ? null : (share(first) + share(second)) / 2;
    }

    private static double share(WorkStatus<Trained> status) {
        return status instanceof WorkStatus.Underway<Trained>(double share) ? share : 1;
    }

    private static List<List<Double>> samples() {
        return IntStream.range(0, SineNetwork.SAMPLES)
                .mapToObj(i -> List.of(SineNetwork.INPUTS.entry(i, 0), SineNetwork.TARGETS.entry(i)))
                .toList();
    }
}
