package org.eigenlens.math.exact.narration;

import org.eigenlens.math.exact.solution.ChangedMatrix;
import org.eigenlens.math.exact.solution.Coordinates;
import org.eigenlens.math.exact.solution.DiagonalizationCheck;
import org.eigenlens.math.exact.solution.InverseByReduction;
import org.eigenlens.math.exact.solution.LeftEigenvectors;

/** Words for inverses, for \(V\Lambda V^{-1}\) and for a change of basis. */
final class FactorizationWords {

    private FactorizationWords() {}

    static Passage tell(InverseByReduction step) {
        int n = step.matrix().rows();
        PassageWriter writer = PassageWriter.under("The inverse of " + step.role())
                .say("Reduce $[" + step.role() + "\\,|\\,I]$ until the left half is $I$; the right half is then $"
                        + step.role() + "^{-1}$.")
                .show(Tex.augmented(step.reduction().start(), n));
        RowWords.tell(writer, step.reduction(), matrix -> Tex.augmented(matrix, n));
        return writer.sayIf(step.reduction().operations().isEmpty(), "There is nothing to reduce.")
                .show(step.role() + "^{-1} = " + Tex.matrix(step.inverse()))
                .passage();
    }

    static Passage tell(LeftEigenvectors step) {
        return PassageWriter.under("The inverse of V")
                .say("The rows of $V^{-1}$ are left eigenvectors: $w^\\top A = \\lambda w^\\top$, scaled so that "
                        + "$w^\\top v = 1$. Left and right eigenvectors of different eigenvalues are orthogonal.")
                .show("V^{-1} = " + Tex.matrix(step.diagonalization().inverse()))
                .passage();
    }

    static Passage tell(DiagonalizationCheck step) {
        return PassageWriter.under("Diagonalization")
                .say(
                        "With the eigenvectors as the columns of $V$ and their eigenvalues, in the same order, on the diagonal of "
                                + "$\\Lambda$:")
                .show("V = " + Tex.matrix(step.diagonalization().vectors()))
                .show("\\Lambda = " + Tex.matrix(step.diagonalization().values()))
                .show("V \\Lambda V^{-1} = " + Tex.matrix(step.matrix()) + " = A")
                .passage();
    }

    static Passage tell(ChangedMatrix step) {
        return PassageWriter.under("The matrix in the new basis")
                .say("$P$ takes new coordinates to old ones, $A$ acts, and $P^{-1}$ goes back.")
                .show("B = P^{-1} A P = " + Tex.matrix(step.inverse()) + Tex.matrix(step.matrix())
                        + Tex.matrix(step.basis()) + " = " + Tex.matrix(step.changed()))
                .passage();
    }

    static Passage tell(Coordinates step) {
        return PassageWriter.under("New coordinates of a vector")
                .say("The coordinates $y$ of $x$ in the basis of the columns of $P$ solve $Py = x$.")
                .show("y = P^{-1} " + Tex.vector(step.vector()) + " = " + Tex.vector(step.coordinates()))
                .passage();
    }
}
