package org.eigenlens.math.exact;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.number.ExactNumber;
import org.eigenlens.math.exact.number.Factor;
import org.eigenlens.math.exact.number.Factorization;
import org.eigenlens.math.exact.number.RootExpression;
import org.eigenlens.math.exact.number.SpectralOrder;

/** Finds the distinct eigenvalues of a matrix in their order, each with its eigenspace and its Jordan blocks. */
final class Eigenspaces {

    private final ExactMatrix matrix;
    private final CharacteristicPolynomial characteristic;

    private Eigenspaces(ExactMatrix matrix, CharacteristicPolynomial characteristic) {
        this.matrix = matrix;
        this.characteristic = characteristic;
    }

    static List<ExactEigenvalue> of(
            ExactMatrix matrix, CharacteristicPolynomial characteristic, Factorization factorization) {
        Eigenspaces eigenspaces = new Eigenspaces(matrix, characteristic);
        List<Root> roots = new ArrayList<>();
        for (Factor factor : factorization.factors()) {
            for (ExactNumber value : factor.roots()) {
                roots.add(new Root(value, factor));
            }
        }
        SpectralOrder order = new SpectralOrder();
        roots.sort((a, b) -> order.compare(a.value, b.value));
        List<ExactEigenvalue> eigenvalues = new ArrayList<>();
        for (Root root : roots) {
            int place = eigenvalues.size() + 1;
            ExactNumber value = root.value instanceof RootExpression symbol ? symbol.labelled(place) : root.value;
            eigenvalues.add(eigenspaces.eigenvalue(value, root.factor));
        }
        return List.copyOf(eigenvalues);
    }

    private record Root(ExactNumber value, Factor factor) {}

    private ExactEigenvalue eigenvalue(ExactNumber value, Factor factor) {
        int multiplicity = factor.multiplicity();
        boolean simple = multiplicity == 1;
        List<ExactVector> basis = simple && value instanceof RootExpression root
                ? List.of(fromAdjugate(root))
                : RowReduction.of(matrix.minusMultipleOfIdentity(value)).kernel();
        List<Integer> blocks = simple ? List.of(1) : jordanBlocks(value, multiplicity, basis.size());
        return new ExactEigenvalue(value, factor.polynomial(), multiplicity, basis, blocks);
    }

    /** A column of adj(λI − A) other than zero: (λI − A) adj(λI − A) = p(λ) I = 0, and for a simple λ it has rank 1. */
    private ExactVector fromAdjugate(RootExpression root) {
        for (int j = 0; j < matrix.columns(); j++) {
            List<ExactNumber> column = new ArrayList<>();
            for (int i = 0; i < matrix.rows(); i++) {
                column.add(RootExpression.of(root.root(), characteristic.adjugateEntry(i, j)));
            }
            ExactVector vector = new ExactVector(column);
            if (!vector.isZero()) {
                return vector.simplified();
            }
        }
        throw new IllegalStateException("The adjugate of a simple eigenvalue is not zero.");
    }

    /** The number of blocks of size k or more is the drop in rank from \((A-λI)^{k-1}\) to \((A-λI)^k\). */
    private List<Integer> jordanBlocks(ExactNumber value, int multiplicity, int geometric) {
        List<Integer> blocks = new ArrayList<>(java.util.Collections.nCopies(geometric, 1));
        ExactMatrix shifted = matrix.minusMultipleOfIdentity(value);
        ExactMatrix power = shifted;
        int found = geometric;
        while (found < multiplicity) {
            int rank = power.rank();
            power = power.times(shifted);
            int larger = rank - power.rank();
            for (int i = 0; i < larger; i++) {
                blocks.set(i, blocks.get(i) + 1);
            }
            found += larger;
        }
        return blocks;
    }
}
