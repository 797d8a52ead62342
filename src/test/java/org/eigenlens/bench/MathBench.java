package org.eigenlens.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eigenlens.math.spectral.DenseMatrix;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How long the mathematics of a page takes and how much memory it asks for, and how that compares with two libraries on the same
 * matrices in the same run; by JMH, each in a virtual machine of its own.
 *
 * <p>A time is that of the fastest of all iterations, since whatever else the machine does can only add to it.
 */
class MathBench {

    private static final Map<String, String> PICTURES = Map.of(
            "pseudospectrum", "pseudospectrum of a 3×3 on 200×200 points",
            "transientGrowth", "norms of 200 powers of a 3×3",
            "symmetricSpectrum", "spectrum of a symmetric 100×100",
            "workedSolution", "worked solution of a 3×3 of whole numbers");

    /** Once round all benchmarks and again, so that a busy minute of the machine does not fall to one library alone. */
    private static final int ROUNDS = 3;

    private final Figures figures = new Figures("math");
    private final Map<String, RunResult> fastest = new TreeMap<>();

    @Test
    void mathematics() throws RunnerException {
        for (int size : new int[] {2, 3}) {
            countMistakes(size);
        }
        for (int round = 0; round < ROUNDS; round++) {
            run().forEach(this::keepIfFaster);
        }
        assertThat(fastest).as("what JMH has measured").isNotEmpty();
        fastest.forEach(this::report);
        for (String size : List.of("2", "3")) {
            compare(size, "hipparchus", 3);
            compare(size, "ejml", 1);
        }
        figures.write();
        assertThat(figures.get(mistakes("2", "ours"))).isZero();
        assertThat(figures.get(mistakes("3", "ours"))).isZero();
    }

    private void countMistakes(int size) {
        List<DenseMatrix> matrices = SmallMatrices.ofSize(size);
        String n = Integer.toString(size);
        figures.put(mistakes(n, "ours"), SmallMatrices.unstableByUs(matrices));
        figures.put(mistakes(n, "hipparchus"), SmallMatrices.wrongByHipparchus(matrices));
        figures.put(mistakes(n, "ejml"), SmallMatrices.wrongByEjml(matrices));
    }

    private static Collection<RunResult> run() throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(EigenBenchmarks.class.getName())
                        .include(LabBenchmarks.class.getName())
                        .addProfiler(GCProfiler.class)
                        .forks(1)
                        .warmupIterations(10)
                        .warmupTime(TimeValue.milliseconds(200))
                        .measurementIterations(10)
                        .measurementTime(TimeValue.milliseconds(200))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    private void keepIfFaster(RunResult result) {
        fastest.merge(name(result), result, (one, other) -> nanoseconds(one) <= nanoseconds(other) ? one : other);
    }

    private static double nanoseconds(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
        String size = result.getParams().getParam("size");
        return size == null ? PICTURES.getOrDefault(method, method) : name(size, method);
    }

    private void report(String name, RunResult result) {
        figures.put(name + " (µs)", nanoseconds(result) / 1_000);
        figures.put(
                name + ": allocated (bytes)",
                Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm"))
                        .getScore());
    }

    private void compare(String size, String library, double bar) {
        String ratio = name(size, library) + " by ours (ratio)";
        figures.put(ratio, figures.get(name(size, library) + " (µs)") / figures.get(name(size, "ours") + " (µs)"));
        figures.atLeast(ratio, bar);
    }

    private static String name(String size, String library) {
        return "eigenpairs of a " + size + "×" + size + ": " + library;
    }

    private static String mistakes(String size, String library) {
        return name(size, library) + ", wrong of " + SmallMatrices.COUNT + " (matrices)";
    }
}
