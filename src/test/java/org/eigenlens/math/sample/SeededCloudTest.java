package org.eigenlens.math.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eigenlens.math.spectral.DenseMatrix;
import org.junit.jupiter.api.Test;

class SeededCloudTest {

    @Test
    void pointsHaveTheCovarianceThatIsAskedFor() {
        Samples cloud = SeededCloud.with(Covariance.of(DenseMatrix.square(4, 1.2, 1.2, 0.5)));
        DenseMatrix covariance = cloud.covariance(Samples.Divisor.POPULATION);
        assertThat(cloud.size()).isEqualTo(SeededCloud.SIZE);
        assertThat(covariance.entry(0, 0)).isCloseTo(4, within(1e-12));
        assertThat(covariance.entry(0, 1)).isCloseTo(1.2, within(1e-12));
        assertThat(covariance.entry(1, 1)).isCloseTo(0.5, within(1e-12));
    }
}
