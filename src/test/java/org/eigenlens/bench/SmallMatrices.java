package org.eigenlens.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eigenlens.math.spectral.ComplexNumber;
import org.eigenlens.math.spectral.DenseMatrix;
import org.eigenlens.math.spectral.Pseudospectrum;
import org.eigenlens.math.spectral.RandomMatrices;
import org.eigenlens.math.spectral.RandomMatrices.Kind;
import org.eigenlens.math.spectral.Spectrum;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.hipparchus.complex.Complex;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** The matrices of {@link EigenBenchmarks}, half of them Gaussian and half of whole numbers, and who is right about them. */
final class SmallMatrices {

    static final int COUNT = 1_000;

    private SmallMatrices() {}

    static List<DenseMatrix> ofSize(int n) {
        Random random = new Random(n);
        return Stream.of(Kind.GAUSSIAN, Kind.INTEGER)
                .flatMap(kind -> Stream.generate(() -> RandomMatrices.of(kind, n, random))
                        .filter(SmallMatrices::isSolvedByAll)
                        .limit(COUNT / 2))
                .toList();
    }

    /** Hipparchus throws at some matrices, which would only measure how slow an exception is. */
    private static boolean isSolvedByAll(DenseMatrix matrix) {
        try {
            new EigenDecompositionNonSymmetric(hipparchus(matrix));
            return DecompositionFactory_DDRM.eig(matrix.rows(), true).decompose(ejml(matrix));
        } catch (MathRuntimeException noAnswer) {
            return false;
        }
    }

    static RealMatrix hipparchus(DenseMatrix matrix) {
        double[][] rows = new double[matrix.rows()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = matrix.row(i).toArray();
        }
        return MatrixUtils.createRealMatrix(rows);
    }

    static DMatrixRMaj ejml(DenseMatrix matrix) {
        return new DMatrixRMaj(matrix.rows(), matrix.columns(), true, matrix.toArray());
    }

    /** How many of our pairs are not backward stable. */
    static long unstableByUs(List<DenseMatrix> matrices) {
        return matrices.stream().filter(SmallMatrices::isUnstableByUs).count();
    }

    private static boolean isUnstableByUs(DenseMatrix matrix) {
        Spectrum spectrum = Spectrum.of(matrix);
        for (int i = 0; i < matrix.rows(); i++) {
            if (!(spectrum.backwardError(i) <= 10 * matrix.rows() * 0x1p-52)) {
                return true;
            }
        }
        return false;
    }

    static long wrongByHipparchus(List<DenseMatrix> matrices) {
        return matrices.stream()
                .filter(matrix -> isWrong(
                        matrix,
                        Stream.of(new EigenDecompositionNonSymmetric(hipparchus(matrix)).getEigenvalues())
                                .map(SmallMatrices::number)
                                .toList()))
                .count();
    }

    private static ComplexNumber number(Complex z) {
        return new ComplexNumber(z.getRealPart(), z.getImaginaryPart());
    }

    static long wrongByEjml(List<DenseMatrix> matrices) {
        return matrices.stream()
                .filter(matrix -> {
                    EigenDecomposition_F64<DMatrixRMaj> decomposer = DecompositionFactory_DDRM.eig(matrix.rows(), true);
                    decomposer.decompose(ejml(matrix));
                    return isWrong(
                            matrix,
                            Stream.iterate(0, i -> i + 1)
                                    .limit(matrix.rows())
                                    .map(decomposer::getEigenvalue)
                                    .map(z -> new ComplexNumber(z.getReal(), z.getImaginary()))
                                    .toList());
                })
                .count();
    }

    /** Whether an eigenvalue is none of any matrix within rounding: \(\sigma_{\min}(zI - A)\) is too large. */
    private static boolean isWrong(DenseMatrix matrix, List<ComplexNumber> eigenvalues) {
        double tolerance = 1e-9 * matrix.frobeniusNorm();
        Pseudospectrum pseudospectrum = Pseudospectrum.of(matrix);
        return eigenvalues.stream().anyMatch(z -> !(pseudospectrum.sigmaMin(z) <= tolerance));
    }
}
