package org.eigenlens.math.exact.solution;

import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.JordanForm;
import org.eigenlens.math.exact.number.Surd;

/** The columns of P satisfy \(AP=PJ\), column by column, and are a basis. */
public record JordanCheck(ExactMatrix matrix, JordanForm jordan) implements Step {

    /** Whether all blocks have size 1, so that J is diagonal and P holds eigenvectors only. */
    public boolean isDiagonal() {
        return jordan.chains().stream().allMatch(chain -> chain.length() == 1);
    }

    @Override
    public boolean holds() {
        int column = 0;
        boolean holds = true;
        for (JordanForm.Chain chain : jordan.chains()) {
            for (int j = 0; j < chain.length(); j++) {
                ExactVector image = chain.vectors().get(j).times(chain.value());
                ExactVector wanted = j == 0 ? image : image.plus(chain.vectors().get(j - 1));
                holds &= matrix.times(chain.vectors().get(j)).equals(wanted);
                holds &= jordan.basis().column(column).equals(chain.vectors().get(j));
                holds &= jordan.form().entry(column, column).equals(chain.value());
                holds &= jordan.inverse()
                        .row(column)
                        .dot(jordan.basis().column(column))
                        .equals(Surd.ONE);
                column++;
            }
        }
        return holds && column == matrix.rows();
    }
}
