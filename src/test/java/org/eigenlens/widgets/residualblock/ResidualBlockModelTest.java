package org.eigenlens.widgets.residualblock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import org.eigenlens.math.descent.Layer;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidualBlockModelTest {

    private static final double CLOSE = 1e-12;

    private static final double[][] INPUTS = rows(MiniBatch.INPUTS);

    private static double[][] rows(DenseMatrix matrix) {
        double[][] rows = new double[matrix.rows()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = matrix.row(i).toArray();
        }
        return rows;
    }

    private static ResidualBlockPicture picture(String weights, String push, String saturation, String of) {
        ResidualBlockState state = new ResidualBlockWidget()
                .parse(new Parameters(Map.of("W", weights, "push", push, "s", saturation, "of", of)));
        return ResidualBlockModel.of(state, Words.of(ResidualBlockModel.class, Locale.ENGLISH));
    }

    private static String fact(ResidualBlockPicture picture, String label) {
        return picture.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(Fact::text)
                .findFirst()
                .orElse("absent");
    }

    private static Conditioning conditioning(double[] w, Push push, double s, boolean isResidual, Respect respect) {
        return Conditioning.of(new Layer(DenseMatrix.of(2, 2, w), push.bias(s), isResidual), respect);
    }

    /** The slopes of tanh by \(\operatorname{sech}^2\), written as the exponential that it is. */
    private static double slope(double a) {
        double sum = Math.exp(a) + Math.exp(-a);
        return 4 / sum / sum;
    }

    /** By Cauchy and Binet \(\sigma_1\sigma_2=|\det W|\sqrt{m_1m_2}\) with the mean squared slopes \(m_k\) of the units. */
    @ParameterizedTest
    @CsvSource({"0.6,-0.8,0.8,0.6,0", "0.6,-0.8,0.8,0.6,4", "2,1,-1,0.5,3", "0.3,0.1,-0.1,0.2,1"})
    void singularValuesOfThePlainJacobianAgreeWithTheirClosedForm(double a, double b, double c, double d, double s) {
        double[] m = new double[2];
        double trace = 0;
        for (double[] x : INPUTS) {
            double first = slope(a * x[0] + b * x[1] + s);
            double second = slope(c * x[0] + d * x[1]);
            m[0] += first * first / INPUTS.length;
            m[1] += second * second / INPUTS.length;
        }
        trace = m[0] * (a * a + b * b) + m[1] * (c * c + d * d);
        Conditioning plain = conditioning(new double[] {a, b, c, d}, Push.FIRST, s, false, Respect.INPUT);
        assertProduct(plain, Math.abs(a * d - b * c) * Math.sqrt(m[0] * m[1]), trace);
    }

    /** The mean of \((I+D_iW)^\top(I+D_iW)\), entry by entry. */
    @ParameterizedTest
    @CsvSource({"0.6,-0.8,0.8,0.6,0", "0.6,-0.8,0.8,0.6,4", "2,1,-1,0.5,3", "-1,0,0,0.5,0"})
    void singularValuesOfTheResidualJacobianAgreeWithTheirGramMatrix(double a, double b, double c, double d, double s) {
        double p = 0;
        double q = 0;
        double r = 0;
        for (double[] x : INPUTS) {
            double first = slope(a * x[0] + b * x[1] + s);
            double second = slope(c * x[0] + d * x[1] + s);
            double[] j = {1 + first * a, first * b, second * c, 1 + second * d};
            p += (j[0] * j[0] + j[2] * j[2]) / INPUTS.length;
            q += (j[0] * j[1] + j[2] * j[3]) / INPUTS.length;
            r += (j[1] * j[1] + j[3] * j[3]) / INPUTS.length;
        }
        Conditioning residual = conditioning(new double[] {a, b, c, d}, Push.BOTH, s, true, Respect.INPUT);
        assertProduct(residual, Math.sqrt(p * r - q * q), p + r);
    }

    /** Both outputs of a sample are its row; by Lagrange's identity the determinant of the Gram matrix is a sum over pairs. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 3})
    void rowsOfTheJacobianByTheNextWeightsAreTheOutputs(double s) {
        int n = INPUTS.length;
        double[][] y = new double[n][];
        double trace = 0;
        for (int i = 0; i < n; i++) {
            double[] x = INPUTS[i];
            y[i] = new double[] {
                x[0] + Math.tanh(0.6 * x[0] - 0.8 * x[1] + s), x[1] + Math.tanh(0.8 * x[0] + 0.6 * x[1] + s)
            };
            trace += (y[i][0] * y[i][0] + y[i][1] * y[i][1]) / n;
        }
        double pairs = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                double minor = y[i][0] * y[k][1] - y[i][1] * y[k][0];
                pairs += minor * minor / n / n;
            }
        }
        Conditioning residual = conditioning(new double[] {0.6, -0.8, 0.8, 0.6}, Push.BOTH, s, true, Respect.WEIGHTS);
        assertProduct(residual, Math.sqrt(pairs), trace);
    }

    private static void assertProduct(Conditioning sigma, double product, double squares) {
        assertThat(sigma.largest() * sigma.smallest()).isCloseTo(product, within(CLOSE * product));
        double sum = sigma.largest() * sigma.largest() + sigma.smallest() * sigma.smallest();
        assertThat(sum).isCloseTo(squares, within(CLOSE * squares));
        double ratio = (squares + Math.sqrt(squares * squares - 4 * product * product)) / 2 / product;
        assertThat(sigma.kappa()).isCloseTo(ratio * ratio, within(CLOSE * ratio * ratio));
    }

    @Test
    void curvesPassThroughTheValuesThatAreSaid() {
        ResidualBlockPicture picture = picture("2 1; -1 0.5", "both", "3", "input");
        Conditioning plain = conditioning(new double[] {2, 1, -1, 0.5}, Push.BOTH, 3, false, Respect.INPUT);
        assertThat(picture.plain().curves().get(0).get(15)).isEqualTo(plain.largest());
        assertThat(picture.plain().curves().get(1).get(15)).isEqualTo(plain.smallest());
        assertThat(picture.plain().curves().get(0)).hasSize(51);
    }

    @Test
    void oneSaturatedUnitCostsThePlainLayerARankAndTheResidualOneNothing() {
        ResidualBlockPicture picture = picture("0.6 -0.8; 0.8 0.6", "first", "10", "input");
        assertThat(picture.sentence()).contains("To six digits the rank is 1");
        assertThat(fact(picture, "Rank of J to six digits, plain")).isEqualTo("1");
        assertThat(fact(picture, "Rank of J to six digits, residual")).isEqualTo("2");
        assertThat(fact(picture, "Rank of J exactly, plain: that of W")).isEqualTo("2");
        assertThat(fact(picture, "κ(JᵀJ), plain")).isEqualTo("above 10 to the power 12");
    }

    @Test
    void bothSaturatedUnitsLeaveTheConditionNumberButNothingPassesThrough() {
        ResidualBlockPicture picture = picture("0.6 -0.8; 0.8 0.6", "both", "8", "input");
        assertThat(picture.sentence()).contains("next to nothing passes through");
        assertThat(fact(picture, "Rank of J to six digits, plain")).isEqualTo("2");
        Conditioning residual = conditioning(new double[] {0.6, -0.8, 0.8, 0.6}, Push.BOTH, 8, true, Respect.INPUT);
        assertThat(residual.largest()).isCloseTo(1, within(1e-4));
        assertThat(residual.smallest()).isCloseTo(1, within(1e-4));
    }

    @Test
    void rowsOfASaturatedPlainLayerAreAllAlike() {
        ResidualBlockPicture picture = picture("0.6 -0.8; 0.8 0.6", "both", "10", "weights");
        assertThat(fact(picture, "Rank of J to six digits, plain")).isEqualTo("1");
        assertThat(fact(picture, "Rank of J to six digits, residual")).isEqualTo("2");
        assertThat(fact(picture, "Rank of J exactly, plain: that of W")).isEqualTo("absent");
    }

    @Test
    void aLayerThatWorksAgainstItsInputMakesItWorse() {
        ResidualBlockPicture picture = picture("-1 0; 0 0.5", "first", "0", "input");
        assertThat(picture.sentence()).contains("κ is larger with x than without: there is a direction");
    }

    @Test
    void singularWeightsHaveAnInfiniteConditionNumberAndTheirOwnRank() {
        ResidualBlockPicture picture = picture("1/3 1/3; 1/7 1/7", "first", "0", "input");
        assertThat(fact(picture, "Rank of J exactly, plain: that of W")).isEqualTo("1");
        assertThat(fact(picture, "κ(JᵀJ), plain")).isEqualTo("infinite");
        assertThat(picture("0 0; 0 0", "first", "1", "input").sentence()).startsWith("Plain: J is zero");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3 0.1; -0.1 0.2", "0.5 0; 0 -0.5", "0.2 -0.6; 0.6 0.2"})
    void noResidualSingularValueIsFartherFromOneThanTheNormOfThePlainJacobian(String weights) {
        for (int i = 0; i <= 50; i++) {
            ResidualBlockPicture picture = picture(weights, "first", "0", "input");
            double norm = picture.plain().curves().get(0).get(i);
            assertThat(picture.residual().curves().get(0).get(i)).isLessThanOrEqualTo((1 + norm) * (1 + CLOSE));
            assertThat(picture.residual().curves().get(1).get(i)).isGreaterThanOrEqualTo((1 - norm) * (1 - CLOSE));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "W, 1 2 3, type a 2×2 matrix",
        "W, 11 0; 0 1, larger than ten",
        "s, -1, from 0 to 10",
        "s, 11, from 0 to 10",
        "s, i, from 0 to 10",
        "push, all, 'first, second, both'",
        "of, loss, 'input, weights'"
    })
    void whatCannotBeIsExplained(String parameter, String text, String complaint) {
        assertThatThrownBy(() -> new ResidualBlockWidget().parse(Parameters.NONE.with(parameter, text)))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.parameter()).isEqualTo(parameter))
                .hasMessageContaining(complaint);
    }
}
