package org.eigenlens.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.solution.EigenSolution;
import org.eigenlens.math.exact.solution.WorkedSolution;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.Frame;
import org.eigenlens.math.spectral.Pseudospectrum;
import org.eigenlens.math.spectral.RandomMatrices;
import org.eigenlens.math.spectral.RandomMatrices.Kind;
import org.eigenlens.math.spectral.SigmaGrid;
import org.eigenlens.math.spectral.Spectrum;
import org.eigenlens.math.spectral.TransientGrowth;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a page asks for while a hand drags: a picture's worth of mathematics each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LabBenchmarks {

    private final DenseMatrix three = DenseMatrix.square(0.5, 3, -1, 0.25, 0.5, 2, 0, -0.5, 0.75);
    private final ExactMatrix whole = ExactMatrix.ofIntegers(new long[][] {{4, 1, -1}, {2, 5, -2}, {1, 1, 2}});
    private final DenseMatrix symmetric = symmetric(100);

    private static DenseMatrix symmetric(int n) {
        DenseMatrix a = RandomMatrices.of(Kind.GAUSSIAN, n, new Random(n));
        return a.plus(a.transpose());
    }

    @Benchmark
    public SigmaGrid pseudospectrum() {
        Pseudospectrum pseudospectrum = Pseudospectrum.of(three);
        return pseudospectrum.grid(Frame.around(Spectrum.of(three)), 200, 200);
    }

    @Benchmark
    public TransientGrowth transientGrowth() {
        return TransientGrowth.of(three, 200);
    }

    @Benchmark
    public Spectrum symmetricSpectrum() {
        return Spectrum.of(symmetric);
    }

    @Benchmark
    public WorkedSolution workedSolution() {
        return EigenSolution.of(ExactSpectrum.of(whole));
    }
}
