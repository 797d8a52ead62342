package org.eigenlens.widgets.eigenvectorconditioning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Set;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** The angle between two eigenvectors, the condition number that it makes, and the bound on the powers that follows. */
@org.springframework.stereotype.Component
class EigenvectorConditioningWidget implements Widget<EigenvectorConditioningState> {

    private static final String MATRIX = "A";
    private static final String HORIZON = "T";

    private static final EigenvectorConditioningState INITIAL =
            new EigenvectorConditioningState(MatrixLiteral.parse("0.9 -2; 0 0.6"), 40);

    @Override
    public String name() {
        return "eigenvector-conditioning";
    }

    @Override
    public EigenvectorConditioningState initial() {
        return INITIAL;
    }

    @Override
    public EigenvectorConditioningState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(MATRIX, HORIZON));
        MatrixLiteral matrix = parameters.read(MATRIX, EigenvectorConditioningWidget::matrix, INITIAL.matrix());
        int horizon = parameters.read(HORIZON, EigenvectorConditioningWidget::horizon, INITIAL.horizon());
        return new EigenvectorConditioningState(matrix, horizon);
    }

    private static MatrixLiteral matrix(String text) {
        MatrixLiteral matrix = MatrixLiteral.parseSquare(
                text, EigenvectorConditioningState.SMALLEST, EigenvectorConditioningState.LARGEST);
        return new EigenvectorConditioningState(matrix, INITIAL.horizon()).matrix();
    }

    private static int horizon(String text) {
        if (!text.matches("[0-9]{1,3}")) {
            throw new BadParameter(HORIZON, "The number of steps T is an integer from 1 to 200.");
        }
        return new EigenvectorConditioningState(INITIAL.matrix(), Integer.parseInt(text)).horizon();
    }

    @Override
    public Parameters format(EigenvectorConditioningState state) {
        return Parameters.NONE.with(MATRIX, state.matrix().source()).with(HORIZON, Integer.toString(state.horizon()));
    }

    @Override
    public Picture picture(EigenvectorConditioningState state, Words words) {
        return EigenvectorConditioningModel.of(state, words);
    }

    @Override
    public Component view(ValueSignal<EigenvectorConditioningState> state, Words words) {
        return new EigenvectorConditioningView(this, state, words);
    }
}
