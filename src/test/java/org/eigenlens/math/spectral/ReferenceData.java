package org.eigenlens.math.spectral;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the reference records: matrices of doubles, results as decimal strings of 25 to 30 digits. */
public final class ReferenceData {

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    private ReferenceData() {}

    /** The content of a reference file. */
    public static JsonNode file(String name) {
        try (InputStream in = ReferenceData.class.getResourceAsStream("/reference/" + name)) {
            return JsonMapper.builder().build().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The members of an array. */
    public static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The matrix in an array of rows. */
    public static DenseMatrix matrix(JsonNode rows) {
        return DenseMatrix.ofRows(stream(rows).map(ReferenceData::doubles).toArray(double[][]::new));
    }

    /** The numbers in an array, written as numbers or as strings. */
    public static double[] doubles(JsonNode array) {
        return stream(array).mapToDouble(ReferenceData::number).toArray();
    }

    /** A number written as a number, a decimal string, a fraction of integers or "inf". */
    public static double number(JsonNode node) {
        if (node.isNumber()) {
            return node.asDouble();
        }
        String text = node.asString();
        if (text.equals("inf")) {
            return Double.POSITIVE_INFINITY;
        }
        String[] parts = text.split("/");
        BigDecimal value = new BigDecimal(parts[0]);
        return parts.length == 1
                ? value.doubleValue()
                : value.divide(new BigDecimal(parts[1]), DIGITS).doubleValue();
    }

    /** The modulus of computed minus true, over the scale, without rounding errors that would count. */
    public static double relativeError(ComplexNumber computed, JsonNode re, JsonNode im, BigDecimal scale) {
        double x = relativeError(computed.re(), new BigDecimal(re.asString()), scale);
        double y = relativeError(computed.im(), new BigDecimal(im.asString()), scale);
        return Math.hypot(x, y);
    }

    /** The modulus of computed minus true, over the scale; over 1 where the scale is zero. */
    public static double relativeError(double computed, BigDecimal truth, BigDecimal scale) {
        BigDecimal difference = new BigDecimal(computed).subtract(truth).abs();
        return scale.signum() == 0
                ? difference.doubleValue()
                : difference.divide(scale, DIGITS).doubleValue();
    }

    /** ‖Av − zv‖ over the scale, from products and sums that are exact. */
    public static double residual(DenseMatrix a, ComplexNumber z, ComplexVector v, BigDecimal scale) {
        List<BigDecimal> parts = IntStream.range(0, a.rows())
                .boxed()
                .flatMap(i -> Stream.of(realPart(a, z, v, i), imaginaryPart(a, z, v, i)))
                .toList();
        double sum = 0;
        for (BigDecimal part : parts) {
            double relative = scale.signum() == 0
                    ? part.doubleValue()
                    : part.divide(scale, DIGITS).doubleValue();
            sum += relative * relative;
        }
        return Math.sqrt(sum);
    }

    private static BigDecimal realPart(DenseMatrix a, ComplexNumber z, ComplexVector v, int i) {
        BigDecimal sum = product(z.im(), v.entry(i).im())
                .subtract(product(z.re(), v.entry(i).re()));
        for (int j = 0; j < a.columns(); j++) {
            sum = sum.add(product(a.entry(i, j), v.entry(j).re()));
        }
        return sum;
    }

    private static BigDecimal imaginaryPart(DenseMatrix a, ComplexNumber z, ComplexVector v, int i) {
        BigDecimal sum = product(z.re(), v.entry(i).im())
                .add(product(z.im(), v.entry(i).re()))
                .negate();
        for (int j = 0; j < a.columns(); j++) {
            sum = sum.add(product(a.entry(i, j), v.entry(j).im()));
        }
        return sum;
    }

    private static BigDecimal product(double x, double y) {
        return new BigDecimal(x).multiply(new BigDecimal(y));
    }
}
