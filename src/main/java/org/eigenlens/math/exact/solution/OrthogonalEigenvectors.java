package org.eigenlens.math.exact.solution;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.math.exact.ExactEigenvalue;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.number.ExactNumber;

/**
 * A basis of an eigenspace is replaced by an orthogonal one (Gram and Schmidt).
 *
 * @param basis the vectors before
 * @param orthogonal the vectors after, without denominators
 */
public record OrthogonalEigenvectors(
        ExactMatrix matrix, ExactNumber value, List<ExactVector> basis, List<ExactVector> orthogonal) implements Step {

    public OrthogonalEigenvectors {
        basis = List.copyOf(basis);
        orthogonal = List.copyOf(orthogonal);
    }

    /** An orthogonal basis of the eigenspace that belongs to an eigenvalue of a symmetric matrix. */
    static OrthogonalEigenvectors of(ExactMatrix matrix, ExactEigenvalue eigenvalue) {
        List<ExactVector> orthogonal = new ArrayList<>();
        for (ExactVector v : eigenvalue.basis()) {
            ExactVector rest = v;
            for (ExactVector u : orthogonal) {
                ExactNumber share = v.dot(u).dividedBy(u.dot(u));
                rest = rest.minus(u.times(share));
            }
            orthogonal.add(rest.simplified());
        }
        return new OrthogonalEigenvectors(matrix, eigenvalue.value(), eigenvalue.basis(), orthogonal);
    }

    @Override
    public boolean holds() {
        boolean holds = basis.size() == orthogonal.size();
        for (int i = 0; i < orthogonal.size(); i++) {
            ExactVector v = orthogonal.get(i);
            holds &= !v.isZero() && matrix.times(v).equals(v.times(value));
            for (int j = 0; j < i; j++) {
                holds &= v.dot(orthogonal.get(j)).isZero();
            }
        }
        return holds;
    }
}
