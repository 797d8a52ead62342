package org.eigenlens.math.exact.number;

import java.util.ArrayList;
import java.util.List;

/**
 * New starting points for roots that lie too close together to be told apart from afar.
 *
 * <p>Seen from the middle of a cluster, its roots are those of smallest size, so the Newton polygon of the polynomial expanded
 * there tells their distances from the middle, however small these are.
 */
final class Clusters {

    private final GridPolynomial polynomial;
    private final Discs discs;
    private final List<Seed> seeds = new ArrayList<>();

    private Clusters(GridPolynomial polynomial, Discs discs) {
        this.polynomial = polynomial;
        this.discs = discs;
    }

    /** A point of the grid and the way from there to a new starting point, in units of the grid. */
    private record Seed(GaussianInteger middle, NewtonPolygon.Polar way) {}

    /** Discs on a finer grid: those that meet others are started anew around the middle of their cluster. */
    static Discs restarted(GridPolynomial polynomial, Discs discs) {
        Clusters clusters = new Clusters(polynomial, discs);
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < discs.centres().size(); i++) {
            left.add(i);
        }
        while (!left.isEmpty()) {
            List<Integer> cluster = clusters.clusterOf(left.get(0));
            left.removeAll(cluster);
            clusters.addSeeds(cluster);
        }
        return clusters.discs();
    }

    /** The discs that are joined to disc i by discs that meet. */
    private List<Integer> clusterOf(int i) {
        List<Integer> cluster = new ArrayList<>(List.of(i));
        for (int next = 0; next < cluster.size(); next++) {
            for (int j = 0; j < discs.centres().size(); j++) {
                if (!cluster.contains(j) && discs.meet(cluster.get(next), j)) {
                    cluster.add(j);
                }
            }
        }
        return cluster;
    }

    private void addSeeds(List<Integer> cluster) {
        GaussianInteger sum = GaussianInteger.ZERO;
        for (int i : cluster) {
            sum = sum.plus(discs.centres().get(i));
        }
        GaussianInteger middle = sum.dividedBy(GaussianInteger.ONE.times(java.math.BigInteger.valueOf(cluster.size())));
        if (cluster.size() == 1) {
            seeds.add(new Seed(middle, new NewtonPolygon.Polar(Double.NEGATIVE_INFINITY, 0)));
            return;
        }
        double[] logs = polynomial.around(middle, discs.k()).stream()
                .mapToDouble(c -> NewtonPolygon.log2(c.size()))
                .toArray();
        NewtonPolygon.of(logs).points().stream().limit(cluster.size()).forEach(way -> seeds.add(new Seed(middle, way)));
    }

    private Discs discs() {
        double least = seeds.stream()
                .mapToDouble(seed -> seed.way.log())
                .filter(Double::isFinite)
                .min()
                .orElse(0);
        int finer = Math.max(discs.k() / 8 + 8, StartingPoints.BITS - (int) Math.floor(least));
        List<GaussianInteger> centres = seeds.stream()
                .map(seed -> seed.middle.shift(finer).plus(seed.way.onGrid(finer)))
                .toList();
        return Discs.around(polynomial, discs.k() + finer, centres);
    }
}
