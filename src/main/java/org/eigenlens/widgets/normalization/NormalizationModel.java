package org.eigenlens.widgets.normalization;

import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.math.sample.Covariance;
import org.eigenlens.math.sample.Samples;
import org.eigenlens.math.sample.SeededCloud;
import org.eigenlens.math.spectral.DenseVector;
import org.eigenlens.widget.Words;

/**
 * One cloud raw, with each feature divided by its standard deviation, and whitened by \(\Sigma^{-1/2}\).
 *
 * <p>What is said of the covariances is exact; the points are computed in double precision.
 */
final class NormalizationModel {

    private NormalizationModel() {}

    static NormalizationPicture of(NormalizationState state, Words words) {
        CovarianceOfTwo raw = state.covariance();
        CovarianceOfTwo standardized = state.correlations();
        NormalizationWords said = new NormalizationWords(words, raw, standardized);
        Covariance covariance = raw.inDoubles();
        Samples cloud = SeededCloud.with(covariance);
        return new NormalizationPicture(
                List.of(
                        way(said.caption("raw", raw), cloud, axes(raw)),
                        way(said.caption("standardized", standardized), cloud.standardized(), axes(standardized)),
                        way(said.caption("whitened"), cloud.mapped(covariance.zcaWhitening()), List.of())),
                said.sentence(),
                new NormalizationFacts(words, raw, standardized).facts());
    }

    private static NormalizationPicture.Way way(String caption, Samples samples, List<List<Double>> axes) {
        return new NormalizationPicture.Way(
                caption,
                IntStream.range(0, samples.size())
                        .mapToObj(i -> pair(samples.rows().row(i)))
                        .toList(),
                axes);
    }

    private static List<List<Double>> axes(CovarianceOfTwo covariance) {
        if (covariance.isRound()) {
            return List.of();
        }
        var spectrum = covariance.inDoubles().spectrum();
        return IntStream.range(0, 2)
                .mapToObj(k -> pair(spectrum.eigenvector(k)
                        .realPart()
                        .times(Math.sqrt(spectrum.eigenvalue(k).re()))))
                .toList();
    }

    private static List<Double> pair(DenseVector point) {
        return List.of(point.entry(0), point.entry(1));
    }
}
