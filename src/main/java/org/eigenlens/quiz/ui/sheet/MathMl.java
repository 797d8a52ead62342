package org.eigenlens.quiz.ui.sheet;

import java.util.Map;
import java.util.Set;

/**
 * Writes a formula in presentation MathML with its TeX beside it, from that part of TeX which questions and their solutions are made of. What is not of that part is shown as TeX.
 *
 * @param xml where it is written
 */
record MathMl(Xml xml) {

    private static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";

    /** Writes a formula; on a line of its own, or in a text. */
    void write(String tex, boolean display) {
        xml.element(
                "math",
                () -> xml.element("semantics", () -> {
                    if (TexTree.canRead(tex)) {
                        write(TexTree.read(tex));
                    } else {
                        xml.simple("mtext", tex);
                    }
                    xml.simple("annotation", tex, "encoding", "application/x-tex");
                }),
                "xmlns",
                NAMESPACE,
                "display",
                display ? "block" : "inline");
    }

    private void write(TexTree tree) {
        switch (tree) {
            case TexTree.Leaf leaf -> xml.simple(element(leaf), leaf.text());
            case TexTree.Row row -> xml.element("mrow", () -> row.parts().forEach(this::write));
            case TexTree.Fraction fraction ->
                xml.element("mfrac", () -> {
                    write(fraction.above());
                    write(fraction.below());
                });
            case TexTree.Root root -> xml.element("msqrt", () -> write(root.inside()));
            case TexTree.Scripts scripts -> scripts(scripts);
            case TexTree.Bar bar ->
                xml.element("mover", () -> {
                    write(bar.inside());
                    xml.simple("mo", "\u00af");
                });
            case TexTree.Matrix matrix -> matrix(matrix);
        }
    }

    private static String element(TexTree.Leaf leaf) {
        return switch (leaf.kind()) {
            case NUMBER -> "mn";
            case NAME -> "mi";
            case SIGN -> "mo";
            case WORDS -> "mtext";
        };
    }

    private void scripts(TexTree.Scripts scripts) {
        boolean below = scripts.below().isPresent();
        boolean above = scripts.above().isPresent();
        xml.element(below && above ? "msubsup" : below ? "msub" : "msup", () -> {
            write(scripts.base());
            scripts.below().ifPresent(this::write);
            scripts.above().ifPresent(this::write);
        });
    }

    private void matrix(TexTree.Matrix matrix) {
        xml.element("mrow", () -> {
            fence(matrix.open());
            xml.element(
                    "mtable",
                    () -> matrix.rows()
                            .forEach(row -> xml.element(
                                    "mtr", () -> row.forEach(entry -> xml.element("mtd", () -> write(entry))))),
                    "columnlines",
                    matrix.lines());
            fence(matrix.close());
        });
    }

    private void fence(String sign) {
        if (!sign.isEmpty()) {
            xml.simple("mo", sign);
        }
    }

    /** The signs and letters that commands of TeX stand for. */
    static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("approx", "≈"),
            Map.entry("cdot", "·"),
            Map.entry("ge", "≥"),
            Map.entry("le", "≤"),
            Map.entry("nabla", "∇"),
            Map.entry("neq", "≠"),
            Map.entry("pm", "±"),
            Map.entry("sum", "∑"),
            Map.entry("top", "⊤"),
            Map.entry("to", "→"),
            Map.entry("longrightarrow", "⟶"),
            Map.entry("infty", "∞"),
            Map.entry("|", "‖"),
            Map.entry("{", "{"),
            Map.entry("}", "}"));

    static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("Delta", "Δ"),
            Map.entry("delta", "δ"),
            Map.entry("eta", "η"),
            Map.entry("kappa", "κ"),
            Map.entry("Lambda", "Λ"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("phi", "φ"),
            Map.entry("pi", "π"),
            Map.entry("rho", "ρ"),
            Map.entry("Sigma", "Σ"),
            Map.entry("sigma", "σ"),
            Map.entry("tau", "τ"),
            Map.entry("theta", "θ"),
            Map.entry("varepsilon", "ε"));

    static final Set<String> FUNCTIONS = Set.of("cos", "sin", "det", "ln", "max", "min", "log", "exp", "arg");
}
