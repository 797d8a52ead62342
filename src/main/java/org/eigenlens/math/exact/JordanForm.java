package org.eigenlens.math.exact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Surd;

/**
 * The Jordan form \(A = PJP^{-1}\): J has the eigenvalues on its diagonal and, inside each block, ones above it.
 *
 * <p>Blocks stand in the order of the eigenvalues and for one eigenvalue in descending size. The columns of a block are a
 * chain: an eigenvector first, then vectors with \((A-\lambda I)v_{j}=v_{j-1}\). For a diagonalizable matrix this is
 * \(A = V\Lambda V^{-1}\).
 *
 * @param basis P, with the chains as columns
 * @param form J
 * @param inverse P⁻¹
 * @param chains the chains in the order of the blocks
 */
public record JordanForm(ExactMatrix basis, ExactMatrix form, ExactMatrix inverse, List<Chain> chains) {

    /**
     * A Jordan chain: \((A-\lambda I)v_1=0\) and \((A-\lambda I)v_j=v_{j-1}\).
     *
     * @param value the eigenvalue λ
     * @param vectors \(v_1, \dots, v_s\), the eigenvector first
     */
    public record Chain(ExactNumber value, List<ExactVector> vectors) {

        public Chain {
            vectors = List.copyOf(vectors);
        }

        /** The size of the block. */
        public int length() {
            return vectors.size();
        }
    }

    /** The Jordan form of the matrix with this spectrum. */
    public static JordanForm of(ExactSpectrum spectrum) {
        List<Chain> chains = new ArrayList<>();
        List<ExactVector> rows = new ArrayList<>();
        for (ExactEigenvalue eigenvalue : spectrum.eigenvalues()) {
            List<Chain> own = JordanChains.of(spectrum.matrix(), eigenvalue);
            List<ExactVector> columns = columns(own);
            chains.addAll(own);
            rows.addAll(DualBasis.of(spectrum.matrix(), eigenvalue, columns));
        }
        return new JordanForm(
                ExactMatrix.ofColumns(columns(chains)), form(chains), new ExactMatrix(rows), List.copyOf(chains));
    }

    private static List<ExactVector> columns(List<Chain> chains) {
        return chains.stream().flatMap(c -> c.vectors().stream()).toList();
    }

    private static ExactMatrix form(List<Chain> chains) {
        List<ExactVector> rows = new ArrayList<>();
        int n = columns(chains).size();
        for (Chain chain : chains) {
            for (int i = 0; i < chain.length(); i++) {
                List<ExactNumber> row = new ArrayList<>(Collections.nCopies(n, Surd.ZERO));
                int place = rows.size();
                row.set(place, chain.value());
                if (i + 1 < chain.length()) {
                    row.set(place + 1, Surd.ONE);
                }
                rows.add(new ExactVector(row));
            }
        }
        return new ExactMatrix(rows);
    }
}
