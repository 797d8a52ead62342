package org.eigenlens.widgets.spectraltheorem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eigenlens.math.exact.text.MatrixLiteral;
import org.eigenlens.math.exact.text.VectorLiteral;
import org.eigenlens.widget.BadParameter;
import org.eigenlens.widget.Parameters;
import org.eigenlens.widget.Picture;
import org.eigenlens.widget.Widget;
import org.eigenlens.widget.Words;

/** A symmetric matrix as the sum of its terms λqqᵀ, each of which can be switched off. */
@org.springframework.stereotype.Component
class SpectralTheoremWidget implements Widget<SpectralTheoremState> {

    private static final String MATRIX = "A";
    private static final String VECTOR = "x";
    private static final String OFF = "off";
    private static final String NONE = "none";

    private static final SpectralTheoremState INITIAL =
            new SpectralTheoremState(MatrixLiteral.parse("2 2; 2 -1"), VectorLiteral.parse("1 1.5"), Set.of());

    @Override
    public String name() {
        return "spectral-theorem";
    }

    @Override
    public SpectralTheoremState initial() {
        return INITIAL;
    }

    /** Reads a state. A vector of the other size is cut down or filled up by zeros, and terms that A has not are forgotten. */
    @Override
    public SpectralTheoremState parse(Parameters parameters) {
        parameters.onlyKnowing(Set.of(MATRIX, VECTOR, OFF));
        MatrixLiteral matrix = parameters.read(MATRIX, SpectralTheoremWidget::matrix, INITIAL.matrix());
        VectorLiteral x = parameters.read(VECTOR, SpectralTheoremWidget::vector, INITIAL.x());
        Set<Integer> off = parameters.read(OFF, SpectralTheoremWidget::terms, INITIAL.off());
        int n = matrix.rows();
        return new SpectralTheoremState(
                matrix, sized(x, n), off.stream().filter(term -> term <= n).collect(Collectors.toSet()));
    }

    private static MatrixLiteral matrix(String text) {
        MatrixLiteral matrix =
                MatrixLiteral.parseSquare(text, SpectralTheoremState.SMALLEST, SpectralTheoremState.LARGEST);
        return new SpectralTheoremState(matrix, sized(INITIAL.x(), matrix.rows()), Set.of()).matrix();
    }

    private static VectorLiteral vector(String text) {
        VectorLiteral x = VectorLiteral.parse(text);
        boolean fits = x.size() >= SpectralTheoremState.SMALLEST && x.size() <= SpectralTheoremState.LARGEST;
        if (!fits || !x.isReal()) {
            throw new BadParameter(VECTOR, "The vector x has two or three real entries, such as 1 0.5.");
        }
        return x;
    }

    private static VectorLiteral sized(VectorLiteral x, int n) {
        return x.size() == n
                ? x
                : VectorLiteral.parse(IntStream.range(0, n)
                        .mapToObj(i -> i < x.size() ? x.source(i) : "0")
                        .collect(Collectors.joining(" ")));
    }

    private static Set<Integer> terms(String text) {
        if (text.equals(NONE)) {
            return Set.of();
        }
        if (!text.matches("[123]( [123]){0,2}")) {
            throw new BadParameter(
                    OFF, "The terms that are switched off are numbers from 1 to 3, such as 2 or 1 3, or none.");
        }
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    @Override
    public Parameters format(SpectralTheoremState state) {
        String off = new TreeSet<>(state.off()).stream().map(String::valueOf).collect(Collectors.joining(" "));
        return Parameters.NONE
                .with(MATRIX, state.matrix().source())
                .with(VECTOR, state.x().source())
                .with(OFF, off.isEmpty() ? NONE : off);
    }

    @Override
    public Picture picture(SpectralTheoremState state, Words words) {
        return SpectralTheoremModel.of(state, words);
    }

    @Override
    public Picture glimpse(SpectralTheoremState state, Words words) {
        return SpectralTheoremModel.glimpse(state, words);
    }

    @Override
    public Component view(ValueSignal<SpectralTheoremState> state, Words words) {
        return new SpectralTheoremView(this, state, words);
    }
}
