package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiscsTest {

    private static GaussianInteger z(long re, long im) {
        return new GaussianInteger(BigInteger.valueOf(re), BigInteger.valueOf(im));
    }

    /** Discs by the parts of their centres and their radii, in units of \(2^{-k}\). */
    private static Discs discs(int k, List<GaussianInteger> centres, long... radii) {
        List<BigInteger> sizes =
                java.util.Arrays.stream(radii).mapToObj(BigInteger::valueOf).toList();
        return new Discs(k, centres, sizes, Collections.nCopies(centres.size(), GaussianInteger.ZERO));
    }

    @Test
    void discsThatTouchMeet() {
        assertThat(discs(0, List.of(z(0, 0), z(3, 4)), 2, 3).meet(0, 1)).isTrue();
        assertThat(discs(0, List.of(z(0, 0), z(3, 4)), 2, 2).meet(0, 1)).isFalse();
        assertThat(discs(0, List.of(z(0, 0), z(3, 4)), 2, 2).areDisjoint()).isTrue();
        assertThat(discs(0, List.of(z(0, 0), z(3, 4)), 3, 2).areDisjoint()).isFalse();
    }

    @Test
    void oneMeetingPairAmongManyIsFound() {
        assertThat(discs(0, List.of(z(0, 0), z(100, 0), z(103, 4)), 1, 2, 3).areDisjoint())
                .isFalse();
        assertThat(discs(0, List.of(z(0, 0), z(100, 0), z(103, 4)), 1, 2, 2).areDisjoint())
                .isTrue();
        assertThat(discs(0, List.of(z(0, 0)), 7).areDisjoint()).isTrue();
    }

    @Test
    void discThatTouchesTheRealAxisIsNotOffIt() {
        assertThat(discs(0, List.of(z(5, 3)), 3).isOffRealAxis(0)).isFalse();
        assertThat(discs(0, List.of(z(5, -3)), 2).isOffRealAxis(0)).isTrue();
    }

    @Test
    void discOnTheAxisIsClassifiedWhenItsMirrorImageMeetsNoOther() {
        Discs apart = discs(0, List.of(z(0, 1), z(10, 0)), 2, 2);
        assertThat(apart.isClassified(0)).isTrue();
        assertThat(apart.isClassified(1)).isTrue();
        Discs pair = discs(0, List.of(z(0, 1), z(0, -4)), 2, 1);
        assertThat(pair.isClassified(0))
                .as("the image at −i reaches the disc at −4i")
                .isFalse();
        assertThat(pair.isClassified(1)).as("off the axis").isTrue();
    }

    @Test
    void discsContinueThoseThatTheyAloneMeet() {
        Discs coarse = discs(1, List.of(z(0, 0), z(20, 0)), 3, 3);
        assertThat(discs(3, List.of(z(1, 0), z(79, 0)), 1, 1).continues(coarse)).isTrue();
        assertThat(discs(3, List.of(z(79, 0), z(1, 0)), 1, 1).continues(coarse)).isFalse();
        // The second old disc is 80 ± 12 here: a disc of radius 2 around 66 touches it, one of radius 1 does not.
        assertThat(discs(3, List.of(z(66, 0), z(79, 0)), 2, 1).continues(coarse))
                .isFalse();
        assertThat(discs(3, List.of(z(66, 0), z(79, 0)), 1, 1).continues(coarse))
                .isTrue();
    }

    @Test
    void widthIsComparedWithAPowerOfTwo() {
        assertThat(discs(5, List.of(z(0, 0)), 4).areWithin(3)).isTrue();
        assertThat(discs(5, List.of(z(0, 0)), 5).areWithin(3)).isFalse();
        assertThat(discs(5, List.of(z(0, 0), z(99, 0)), 4, 5).areWithin(3)).isFalse();
        assertThat(discs(5, List.of(z(0, 0)), 32).areWithin(-1))
                .as("no wider than one")
                .isTrue();
        assertThat(discs(5, List.of(z(0, 0)), 33).areWithin(-1)).isFalse();
    }

    @Test
    void discsAroundExactRootsAreSmallAndNextOnesSmaller() {
        // (x − 1)(x − 3) = x² − 4x + 3, with centres a sixteenth beside the roots
        GridPolynomial p = GridPolynomial.of(Polynomial.ofIntegers(3, -4, 1), BigInteger.ONE);
        Discs first = Discs.around(p, 4, List.of(z(17, 0), z(48, 0)));
        assertThat(first.areDisjoint()).isTrue();
        assertThat(first.centres()).containsExactly(z(17, 0), z(48, 0));
        Discs next = first.next(p, 20, List.of(true, true));
        assertThat(next.k()).isEqualTo(24);
        assertThat(next.continues(first)).isTrue();
        assertThat(next.areWithin(7)).isTrue();
        assertThat(next.centres()).allMatch(centre -> centre.im().signum() == 0);
    }

    @Test
    void centresThatCoincideAreMovedApart() {
        GridPolynomial p = GridPolynomial.of(Polynomial.ofIntegers(3, -4, 1), BigInteger.ONE);
        Discs discs = Discs.around(p, 4, List.of(z(16, 0), z(16, 0)));
        assertThat(discs.centres()).containsExactly(z(16, 0), z(17, 0));
        assertThat(Stream.of(0, 1).map(discs.centres()::get)).doesNotHaveDuplicates();
    }
}
