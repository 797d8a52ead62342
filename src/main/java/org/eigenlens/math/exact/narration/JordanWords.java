package org.eigenlens.math.exact.narration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eigenlens.math.exact.solution.ChainLink;
import org.eigenlens.math.exact.solution.JordanCheck;
import org.eigenlens.math.exact.solution.KernelGrowth;

/** Words for Jordan chains and the Jordan form. */
final class JordanWords {

    private JordanWords() {}

    static Passage tell(KernelGrowth step) {
        List<String> dimensions = new ArrayList<>();
        for (int j = 1; j <= step.dimensions().size(); j++) {
            String power = j == 1 ? "" : "^{" + j + "}";
            dimensions.add("\\dim\\ker(A - \\lambda I)" + power + " = "
                    + step.dimensions().get(j - 1));
        }
        String sizes = step.blocks().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String blocks = step.blocks().size() == 1 ? "one block, of size " : "blocks of sizes ";
        return PassageWriter.under("Block sizes")
                .say(
                        "For $\\lambda = " + Tex.number(step.value())
                                + "$ the kernels of the powers of $A - \\lambda I$ have these dimensions, and then grow no more.")
                .show(Tex.list(dimensions))
                .say("The growth at the $j$-th power is the number of blocks of size $j$ or more, so there "
                        + (step.blocks().size() == 1 ? "is " : "are ") + blocks + sizes + ".")
                .passage();
    }

    static Passage tell(ChainLink step) {
        int j = step.height();
        String product = "(A - \\lambda I)" + Tex.vector(step.vector()) + " = " + Tex.vector(step.image());
        return j == 1
                ? PassageWriter.under("Eigenvector of the chain")
                        .say("The last vector is sent to zero: it is an eigenvector for $\\lambda = "
                                + Tex.number(step.value()) + "$.")
                        .show(product)
                        .passage()
                : PassageWriter.under("Link of the chain")
                        .say("$A - \\lambda I$ sends $v_{" + j + "}$ to $v_{" + (j - 1) + "}$.")
                        .show(product)
                        .passage();
    }

    static Passage tell(JordanCheck step) {
        if (step.isDiagonal()) {
            return PassageWriter.under("A basis of eigenvectors")
                    .say("The eigenvectors are the columns of $V$, and $AV = V\\Lambda$ column by column.")
                    .show("V = " + Tex.matrix(step.jordan().basis()))
                    .show("\\Lambda = " + Tex.matrix(step.jordan().form()))
                    .passage();
        }
        return PassageWriter.under("Jordan form")
                .say(
                        "The chains are the columns of $P$, each with its eigenvector first. $J$ has the eigenvalues on its diagonal "
                                + "and a 1 above it inside each block, and $AP = PJ$ column by column.")
                .show("P = " + Tex.matrix(step.jordan().basis()))
                .show("J = " + Tex.matrix(step.jordan().form()))
                .passage();
    }
}
