package org.eigenlens.lab.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eigenlens.math.spectral.ComplexVector;
import org.eigenlens.math.spectral.SchurForm;
import org.eigenlens.widget.Words;

/** Eigenvalues and unit eigenvectors, left and right, with their conditions and errors; singular values; the Schur form. */
record DoubleSection(Words words, Numerics numerics) {

    /** By so much, beside a defective matrix, the error of the departure from normality is larger than that of T. */
    private static final double NEARLY_DEFECTIVE = 1e5;

    /** Unit vectors that are off by more are not shown. */
    private static final double UNKNOWN = 0.01;

    Section section() {
        List<Section.Part> parts = new ArrayList<>();
        parts.add(new Section.Sentence(words.say("double.say")));
        addModes(parts);
        FactList facts = new FactList(words);
        double error = numerics.stableError();
        facts.rounded("kappa", numerics::eigenvectorCondition, words.say("note.kappa"));
        facts.attempt(
                "singular", () -> facts.tex("singular", numerics.singularValues(), words.say("note.singular-values")));
        facts.rounded("condition", numerics::condition, words.say("note.condition"));
        facts.attempt("schur", () -> schur(facts, error));
        parts.add(facts.list());
        return new Section("double", words.say("double.title"), parts);
    }

    private void addModes(List<Section.Part> parts) {
        try {
            parts.add(new Section.Table(
                    words.say("double.caption"),
                    List.of(
                            words.say("column.eigenvalue"),
                            words.say("column.right"),
                            words.say("column.left"),
                            words.say("column.condition"),
                            words.say("column.residual"),
                            words.say("column.backward")),
                    Modes.of(numerics).stream().map(this::row).toList()));
        } catch (ArithmeticException beyond) {
            parts.add(new Section.Sentence(String.valueOf(beyond.getMessage())));
        }
    }

    private List<String> row(Mode mode) {
        return List.of(
                "$" + mode.value() + "$",
                vectors(mode.right(), mode.vectorError()),
                vectors(mode.left(), mode.vectorError()),
                "$" + mode.condition().tex() + "$",
                "$" + Rounded.size(mode.residual()) + "$",
                "$" + Rounded.size(mode.backwardError()) + "$");
    }

    private String vectors(List<ComplexVector> vectors, double error) {
        return error > UNKNOWN
                ? words.say("double.unknown")
                : vectors.stream().map(v -> Rounded.vector(v, error)).collect(Collectors.joining(",\\; ", "$", "$"));
    }

    private void schur(FactList facts, double error) {
        SchurForm schur = SchurForm.of(numerics.matrix());
        facts.tex("schur", "A = QTQ^{\\top}", words.say("note.schur", "$" + Rounded.size(schur.residual()) + "$"));
        facts.tex("schur.t", "T \\approx " + Rounded.matrix(schur.t(), 4 * error));
        facts.tex("schur.q", "Q \\approx " + Rounded.matrix(schur.q(), 40 * Rounded.U));
        double departure = schur.departureFromNormality();
        boolean normal = numerics.exact().map(known -> known.isNormal()).orElse(false);
        facts.rounded(
                "departure",
                () -> normal
                        ? Rounded.of(0, 0)
                        : Rounded.of(departure, error * Math.min(numerics.kappa(), NEARLY_DEFECTIVE)),
                words.say(normal ? "note.departure.normal" : "note.departure"));
    }
}
