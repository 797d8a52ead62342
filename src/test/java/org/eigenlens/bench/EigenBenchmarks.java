package org.eigenlens.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.Spectrum;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Eigenvalues and eigenvectors of the same small matrices by three libraries' routines for any real matrix. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(SmallMatrices.COUNT)
public class EigenBenchmarks {

    @Param({"2", "3"})
    public int size;

    private List<DenseMatrix> matrices = List.of();
    private List<RealMatrix> hipparchus = List.of();
    private List<DMatrixRMaj> ejml = List.of();

    @Setup
    public void prepare() {
        matrices = SmallMatrices.ofSize(size);
        hipparchus = matrices.stream().map(SmallMatrices::hipparchus).toList();
        ejml = matrices.stream().map(SmallMatrices::ejml).toList();
    }

    @Benchmark
    public void ours(Blackhole sink) {
        for (DenseMatrix matrix : matrices) {
            sink.consume(Spectrum.of(matrix));
        }
    }

    @Benchmark
    public void hipparchus(Blackhole sink) {
        for (RealMatrix matrix : hipparchus) {
            sink.consume(new EigenDecompositionNonSymmetric(matrix));
        }
    }

    /** With one decomposer for all, as its authors advise, and a copy of each matrix, which it uses up. */
    @Benchmark
    public void ejml(Blackhole sink) {
        EigenDecomposition_F64<DMatrixRMaj> decomposer = DecompositionFactory_DDRM.eig(size, true);
        for (DMatrixRMaj matrix : ejml) {
            sink.consume(decomposer.decompose(matrix.copy()));
            for (int i = 0; i < size; i++) {
                sink.consume(decomposer.getEigenvalue(i));
                sink.consume(decomposer.getEigenVector(i));
            }
        }
    }
}
