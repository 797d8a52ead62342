package org.eigenlens.math.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths at both ends of the range of doubles, where squares leave it. */
class EntriesTest {

    @ParameterizedTest
    @ValueSource(doubles = {0x1p-1074, 0x1p-1000, 0x1p-480, 1, 0x1p480, 0x1p1020})
    void lengthIsRightAtEverySize(double size) {
        assertThat(Entries.norm(new double[] {3 * size, -4 * size})).isEqualTo(5 * size);
    }

    @Test
    void nothingHasTheLengthZero() {
        assertThat(Entries.norm(new double[2])).isZero();
        assertThat(Entries.normalize(new double[2])).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 0x1p-600, 1, 0x1p600, Double.MAX_VALUE})
    void whatIsNormalizedHasTheLengthOne(double size) {
        double[] entries = {size, -size};
        assertThat(Entries.normalize(entries)).isTrue();
        assertThat(entries[0]).isCloseTo(Math.sqrt(0.5), within(0x1p-52));
        assertThat(entries[1]).isEqualTo(-entries[0]);
    }
}
