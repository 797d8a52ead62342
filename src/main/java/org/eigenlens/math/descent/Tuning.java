package org.eigenlens.math.descent;

/**
 * The best parameters of a rule for quadratics with curvatures between μ and L, and the factor by which it then shrinks the error at each step in the long
 * run.
 *
 * <p>With \(\kappa = L/\mu\). Source: Polyak 1964 for the first two; Nesterov, <i>Introductory Lectures</i>, §2.2, and Lessard, Recht and
 * Packard, SIAM J. Optim. 26 (2016), table 1, for the rest.
 */
public record Tuning(double learningRate, double momentum, double rate) {

    /** Gradient descent: \(\eta = 2/(L+\mu)\), rate \((\kappa-1)/(\kappa+1)\). */
    public static Tuning gradientDescent(double least, double largest) {
        requireOrder(least, largest);
        return new Tuning(2 / (largest + least), 0, (largest - least) / (largest + least));
    }

    /** Gradient descent with the cautious step \(\eta = 1/L\), rate \(1 - 1/\kappa\): no mode alternates. */
    public static Tuning cautiousGradientDescent(double least, double largest) {
        requireOrder(least, largest);
        return new Tuning(1 / largest, 0, (largest - least) / largest);
    }

    /**
     * The heavy ball: \(\eta = 4/(\sqrt L + \sqrt\mu)^2\), \(\beta = ((\sqrt\kappa-1)/(\sqrt\kappa+1))^2\), rate \(\sqrt\beta\).
     */
    public static Tuning heavyBall(double least, double largest) {
        requireOrder(least, largest);
        double sum = Math.sqrt(largest) + Math.sqrt(least);
        double rate = (largest - least) / (sum * sum);
        return new Tuning(4 / (sum * sum), rate * rate, rate);
    }

    /**
     * Nesterov's own choice for strongly convex functions: \(\eta = 1/L\), \(\beta = (\sqrt\kappa-1)/(\sqrt\kappa+1)\); on quadratics its rate is
     * \(1 - 1/\sqrt\kappa\).
     */
    public static Tuning nesterov(double least, double largest) {
        requireOrder(least, largest);
        double sum = Math.sqrt(largest) + Math.sqrt(least);
        double difference = (largest - least) / sum;
        return new Tuning(1 / largest, difference / sum, difference / Math.sqrt(largest));
    }

    /**
     * The best of Nesterov's rule on quadratics: \(\eta = 4/(3L+\mu)\), \(\beta = (\sqrt{3\kappa+1}-2)/(\sqrt{3\kappa+1}+2)\), rate
     * \(1 - 2/\sqrt{3\kappa+1}\).
     */
    public static Tuning nesterovOnQuadratics(double least, double largest) {
        requireOrder(least, largest);
        double root = Math.sqrt(3 * largest + least);
        double sum = root + 2 * Math.sqrt(least);
        double difference = 3 * (largest - least) / sum;
        return new Tuning(4 / (3 * largest + least), difference / sum, difference / root);
    }

    private static void requireOrder(double least, double largest) {
        if (!(0 < least && least <= largest) || Double.isInfinite(largest)) {
            throw new IllegalArgumentException("The curvatures lie between " + least + " and " + largest
                    + ": give two numbers above 0, the smaller first.");
        }
    }
}
