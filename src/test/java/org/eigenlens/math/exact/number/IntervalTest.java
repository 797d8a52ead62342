package org.eigenlens.math.exact.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class IntervalTest {

    private static final int DIGITS = 8;

    private static Interval of(String lo, String hi) {
        return new Interval(new BigDecimal(lo), new BigDecimal(hi));
    }

    private static Interval around(double x, double radius) {
        return new Interval(new BigDecimal(x - radius), new BigDecimal(x + radius));
    }

    @Property(tries = 1000)
    void resultsHoldTheResultOfEveryPair(
            @ForAll @DoubleRange(min = -50, max = 50) double x,
            @ForAll @DoubleRange(min = -50, max = 50) double y,
            @ForAll @DoubleRange(min = 0, max = 2) double r) {
        Interval a = around(x, r);
        Interval b = around(y, r / 2);
        BigDecimal p = new BigDecimal(x);
        BigDecimal q = new BigDecimal(y);
        assertThat(a.plus(b, DIGITS).holds(p.add(q))).isTrue();
        assertThat(a.minus(b, DIGITS).holds(p.subtract(q))).isTrue();
        assertThat(a.times(b, DIGITS).holds(p.multiply(q))).isTrue();
        assertThat(a.times(b, DIGITS).holds(a.lo().multiply(b.hi()))).isTrue();
        assertThat(a.times(b, DIGITS).holds(a.hi().multiply(b.lo()))).isTrue();
        if (!b.holdsZero()) {
            assertThat(a.dividedBy(b, DIGITS).times(b, 30).holds(p)).isTrue();
            assertThat(a.dividedBy(b, DIGITS).holds(a.lo().divide(b.hi(), new java.math.MathContext(30))))
                    .isTrue();
            assertThat(a.dividedBy(b, DIGITS).holds(a.hi().divide(b.lo(), new java.math.MathContext(30))))
                    .isTrue();
        }
    }

    @Test
    void endsAreRoundedOutwards() {
        Interval third = Interval.of(BigDecimal.ONE).dividedBy(Interval.of(BigDecimal.valueOf(3)), 5);
        assertThat(third).isEqualTo(of("0.33333", "0.33334"));
        assertThat(Interval.of(BigDecimal.TWO).sqrt(4)).isEqualTo(of("1.414", "1.415"));
        assertThat(Interval.of(new BigDecimal("1.2345")).plus(Interval.ZERO, 3)).isEqualTo(of("1.23", "1.24"));
        assertThat(of("-2", "3").times(of("-5", "7"), 9)).isEqualTo(of("-15", "21"));
        assertThat(of("1", "2").dividedBy(of("-4", "-2"), 9)).isEqualTo(of("-1", "-0.25"));
    }

    @Test
    void squareRootLooksAtThePartAboveZero() {
        assertThat(of("-1", "4").sqrt(5)).isEqualTo(of("0", "2"));
        assertThatThrownBy(() -> of("-2", "-1").sqrt(5)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void divisionByAnIntervalThatHoldsZeroIsRefused() {
        assertThatThrownBy(() -> Interval.of(BigDecimal.ONE).dividedBy(of("-1", "1"), 5))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("zero");
        assertThatThrownBy(() -> Interval.of(BigDecimal.ONE).dividedBy(of("0", "1"), 5))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void endsInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> of("2", "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("above");
    }

    @Test
    void signIsKnownWhenZeroIsOutside() {
        assertThat(of("1", "2").signum()).isEqualTo(1);
        assertThat(of("-2", "-1").signum()).isEqualTo(-1);
        assertThat(of("0", "1").signum()).isZero();
        assertThat(of("-1", "0").holdsZero()).isTrue();
        assertThat(of("1", "2").holdsZero()).isFalse();
        assertThat(of("-2", "-1").holdsZero()).isFalse();
        assertThat(of("1", "3").holds(BigDecimal.ONE)).isTrue();
        assertThat(of("1", "3").holds(BigDecimal.valueOf(3))).isTrue();
        assertThat(of("1", "3").holds(BigDecimal.valueOf(4))).isFalse();
        assertThat(of("1", "3").holds(BigDecimal.ZERO)).isFalse();
        assertThat(of("1", "3").width()).isEqualTo(BigDecimal.TWO);
    }

    @Test
    void intervalsMeetWhenTheyShareAPoint() {
        assertThat(of("1", "2").meets(of("2", "3"))).isTrue();
        assertThat(of("2", "3").meets(of("1", "2"))).isTrue();
        assertThat(of("1", "2").meets(of("2.1", "3"))).isFalse();
        assertThat(of("2.1", "3").meets(of("1", "2"))).isFalse();
    }

    @Test
    void boxesMultiplyAndDivideAsComplexNumbers() {
        Box i = new Box(Interval.ZERO, Interval.of(BigDecimal.ONE));
        Box z = new Box(of("3", "3"), of("4", "4"));
        assertThat(z.times(i, 9)).isEqualTo(new Box(of("-4", "-4"), of("3", "3")));
        Box unit = z.dividedBy(z, 9);
        assertThat(unit.re().holds(BigDecimal.ONE)).isTrue();
        assertThat(unit.im().holdsZero()).isTrue();
        assertThat(unit.width()).isLessThan(new BigDecimal("1e-6"));
        assertThat(z.dividedBy(Box.of(of("2", "2")), 9)).isEqualTo(new Box(of("1.5", "1.5"), of("2", "2")));
        assertThat(z.plus(i, 9)).isEqualTo(new Box(of("3", "3"), of("5", "5")));
        assertThat(z.negate()).isEqualTo(new Box(of("-3", "-3"), of("-4", "-4")));
        assertThat(z.isOnRealAxis()).isFalse();
        assertThat(Box.of(of("1", "2")).isOnRealAxis()).isTrue();
        assertThat(Box.of(of("1", "2")).times(Box.of(of("3", "4")), 9)).isEqualTo(Box.of(of("3", "8")));
        assertThat(new Box(of("0", "0"), of("0", "1")).isOnRealAxis()).isFalse();
        assertThat(new Box(of("-1", "1"), of("0", "1")).holdsZero()).isTrue();
        assertThat(new Box(of("-1", "1"), of("1", "2")).holdsZero()).isFalse();
        assertThat(new Box(of("1", "2"), of("-1", "2")).holdsZero()).isFalse();
        assertThat(new Box(of("0", "1"), of("0", "3")).width()).isEqualTo(BigDecimal.valueOf(3));
        assertThat(new Box(of("0", "5"), of("0", "3")).width()).isEqualTo(BigDecimal.valueOf(5));
    }

    @Test
    void divisionByABoxOffTheAxisKeepsSquaresPositive() {
        Box divisor = new Box(of("-1", "1"), of("1", "1"));
        Box quotient = Box.of(Interval.of(BigDecimal.ONE)).dividedBy(divisor, 9);
        assertThat(quotient.im().holds(BigDecimal.ONE.negate())).isTrue();
        assertThatThrownBy(() -> divisor.dividedBy(new Box(of("-1", "1"), of("-1", "1")), 9))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void boxesMeetInBothDirections() {
        Box a = new Box(of("0", "1"), of("0", "1"));
        assertThat(a.meets(new Box(of("1", "2"), of("1", "2")))).isTrue();
        assertThat(a.meets(new Box(of("2", "3"), of("0", "1")))).isFalse();
        assertThat(a.meets(new Box(of("0", "1"), of("2", "3")))).isFalse();
    }
}
