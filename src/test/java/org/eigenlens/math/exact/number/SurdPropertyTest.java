package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eigenlens.math.exact.Samples;

/** Surds are a field, and their doubles and decimals follow. */
class SurdPropertyTest {

    @Provide
    Arbitrary<Surd> surds() {
        return Samples.surds();
    }

    @Property(tries = 500)
    void sumsAndProductsObeyTheLawsOfAField(@ForAll("surds") Surd x, @ForAll("surds") Surd y, @ForAll("surds") Surd z) {
        assertThat(x.plus(y)).isEqualTo(y.plus(x));
        assertThat(x.times(y)).isEqualTo(y.times(x));
        assertThat(x.plus(y).plus(z)).isEqualTo(x.plus(y.plus(z)));
        assertThat(x.times(y).times(z)).isEqualTo(x.times(y.times(z)));
        assertThat(x.times(y.plus(z))).isEqualTo(x.times(y).plus(x.times(z)));
        assertThat(x.minus(x).isZero()).isTrue();
    }

    @Property(tries = 500)
    void everyNumberButZeroHasAReciprocal(@ForAll("surds") Surd x) {
        Assume.that(!x.isZero());
        assertThat(x.times(x.reciprocal())).isEqualTo(Surd.ONE);
    }

    @Property(tries = 500)
    void conjugationRespectsSumsAndProducts(@ForAll("surds") Surd x, @ForAll("surds") Surd y) {
        assertThat(x.plus(y).conjugate()).isEqualTo(x.conjugate().plus(y.conjugate()));
        assertThat(x.times(y).conjugate()).isEqualTo(x.conjugate().times(y.conjugate()));
        assertThat(x.times(x.conjugate()).isReal()).isTrue();
        assertThat(x.realPart().plus(Surd.I.times(x.imaginaryPart()))).isEqualTo(x);
    }

    @Property(tries = 500)
    void enclosuresHoldTheDoubleAndAreAsNarrowAsAsked(@ForAll("surds") Surd x) {
        Box box = x.enclosure(12);
        assertThat(box.width().doubleValue()).isLessThanOrEqualTo(1e-12);
        assertThat(box.re().lo().doubleValue()).isLessThanOrEqualTo(x.re());
        assertThat(box.re().hi().doubleValue()).isGreaterThanOrEqualTo(x.re());
        assertThat(box.im().lo().doubleValue()).isLessThanOrEqualTo(x.im());
        assertThat(box.im().hi().doubleValue()).isGreaterThanOrEqualTo(x.im());
    }

    @Property(tries = 500)
    void squareRootsSquareToTheNumber(@ForAll("surds") Surd x) {
        x.sqrt().ifPresent(root -> {
            assertThat(root.times(root)).isEqualTo(x);
            assertThat(root.isReal() ? root.signum() : root.imaginaryPart().signum())
                    .isGreaterThanOrEqualTo(0);
        });
    }

    @Property(tries = 500)
    void squaresOfRealSurdsWithTwoTermsAreDenested(@ForAll("quadratics") Surd x) {
        Surd square = x.times(x);
        assertThat(square.sqrt()).contains(x.signum() < 0 ? x.negate() : x);
    }

    @Provide
    Arbitrary<Surd> quadratics() {
        return Samples.quadratic(6);
    }

    @Property(tries = 500)
    void orderIsThatOfTheRealNumbers(@ForAll("quadratics") Surd x, @ForAll("quadratics") Surd y) {
        double gap = x.re() - y.re();
        Assume.that(Math.abs(gap) > 1e-9 || x.equals(y));
        assertThat(x.compareTo(y)).isEqualTo((int) Math.signum(Math.abs(gap) > 1e-9 ? gap : 0));
    }
}
