package org.eigenlens.math.exact.narration;

import java.util.function.Function;
import org.eigenlens.math.exact.ExactMatrix;
import org.eigenlens.math.exact.RowOperation;
import org.eigenlens.math.exact.RowReduction;
import org.eigenlens.math.exact.number.ExactNumber;

/** Words for row operations, each followed by the matrix that it leads to. */
final class RowWords {

    private RowWords() {}

    static void tell(PassageWriter writer, RowReduction reduction, Function<ExactMatrix, String> matrixTex) {
        ExactMatrix current = reduction.start();
        for (RowOperation operation : reduction.operations()) {
            current = operation.applyTo(current);
            writer.say(sentence(operation)).show("\\longrightarrow\\; " + matrixTex.apply(current));
        }
    }

    private static String sentence(RowOperation operation) {
        return switch (operation) {
            case RowOperation.Swap swap -> "Swap rows " + (swap.first() + 1) + " and " + (swap.second() + 1) + ".";
            case RowOperation.Scale scale ->
                "Multiply row " + (scale.row() + 1) + " by $" + Tex.number(scale.factor()) + "$.";
            case RowOperation.Add add -> add(add);
        };
    }

    private static String add(RowOperation.Add add) {
        ExactNumber factor = add.factor();
        String tex = Tex.number(factor);
        String source = "row " + (add.source() + 1);
        String target = "row " + (add.target() + 1) + ".";
        if (tex.equals("1")) {
            return "Add " + source + " to " + target;
        }
        if (tex.equals("-1")) {
            return "Subtract " + source + " from " + target;
        }
        return tex.startsWith("-") && !tex.contains(" ")
                ? "Subtract $" + tex.substring(1) + "$ times " + source + " from " + target
                : "Add $" + tex + "$ times " + source + " to " + target;
    }
}
