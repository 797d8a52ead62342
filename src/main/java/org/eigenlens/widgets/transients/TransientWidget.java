package org.eigenlens.widgets.transients;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** The norms of the powers of a matrix step by step, between the bounds that its eigenvalues and eigenvectors set them. */
@org.springframework.stereotype.Component
class TransientWidget implements Widget<TransientState> {

    private static final String MATRIX = "A";
    private static final String HORIZON = "T";

    private static final TransientState INITIAL = new TransientState(MatrixLiteral.parse("0.9 1; 0 0.9"), 60);

    @Override
    public String name() {
        return "transient";
    }

    @Override
    public TransientState initial() {
        return INITIAL;
    }

    @Override
    public TransientState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(MATRIX, HORIZON));
        MatrixLiteral matrix = parameters.read(MATRIX, TransientWidget::matrix, INITIAL.matrix());
        return new TransientState(matrix, parameters.read(HORIZON, TransientWidget::horizon, INITIAL.horizon()));
    }

    private static MatrixLiteral matrix(String text) {
        MatrixLiteral matrix = MatrixLiteral.parseSquare(text, TransientState.SMALLEST, TransientState.LARGEST);
        return new TransientState(matrix, INITIAL.horizon()).matrix();
    }

    private static int horizon(String text) {
        if (!text.matches("[0-9]{1,3}")) {
            throw new BadParameter(HORIZON, "The number of steps T is an integer from 1 to 200.");
        }
        return new TransientState(INITIAL.matrix(), Integer.parseInt(text)).horizon();
    }

    @Override
    public Parameters format(TransientState state) {
        return Parameters.NONE.with(MATRIX, state.matrix().source()).with(HORIZON, Integer.toString(state.horizon()));
    }

    @Override
    public Picture picture(TransientState state, Words words) {
        return TransientModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<TransientState> state, Words words) {
        return new TransientView(this, state, words);
    }
}
