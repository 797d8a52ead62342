package org.eigenlens.widgets.residualblock;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eigenlens.math.descent.Layer;
import org.eigenlens.math.spectral.DenseMatrix;

/** With respect to what the Jacobian of the layer is taken. */
enum Respect {
    /** The layer's input: what a gradient on its way back is multiplied by. */
    INPUT("input") {
        @Override
        DenseMatrix whole(Layer layer, DenseMatrix inputs) {
            return layer.batchJacobian(inputs);
        }
    },
    /** The weights w of an output \(w^\top y\) that follows: each sample's row is the layer's output y itself. */
    WEIGHTS("weights") {
        @Override
        DenseMatrix whole(Layer layer, DenseMatrix inputs) {
            double[][] rows = new double[inputs.rows()][];
            Arrays.setAll(rows, i -> layer.output(inputs.row(i)).toArray());
            return DenseMatrix.ofRows(rows);
        }
    };

    private final String text;

    Respect(String text) {
        this.text = text;
    }

    /** As an address writes it. */
    String text() {
        return text;
    }

    static Respect parse(String text) {
        return Arrays.stream(values())
                .filter(respect -> respect.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The Jacobian is with respect to one of "
                        + Arrays.stream(values()).map(Respect::text).collect(Collectors.joining(", ")) + "."));
    }

    abstract DenseMatrix whole(Layer layer, DenseMatrix inputs);

    /** The Jacobian on a mini-batch of N samples, over \(\sqrt N\), so that \(J^\top J\) is a mean over the samples. */
    DenseMatrix jacobian(Layer layer, DenseMatrix inputs) {
        return whole(layer, inputs).times(1 / Math.sqrt(inputs.rows()));
    }
}
