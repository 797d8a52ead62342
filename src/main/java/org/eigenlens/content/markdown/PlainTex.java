package org.eigenlens.content.markdown;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula in plain characters, as far as that goes: {@code \lambda_1 = \frac{1}{2}} is "λ1 = 1/2", and a matrix is its rows.
 * Commands without a character of their own leave nothing, so that no command is ever taken for a word.
 */
public final class PlainTex {

    private static final Pattern ENVIRONMENT = Pattern.compile("\\\\(?:begin|end)\\{[^{}]*\\}(?:\\{[^{}]*\\})?");
    private static final Pattern FRACTION = Pattern.compile("\\\\[dt]?frac\\{([^{}]*)\\}\\{([^{}]*)\\}");
    private static final Pattern NORM = Pattern.compile("\\\\norm\\{([^{}]*)\\}");
    private static final Pattern ABSOLUTE = Pattern.compile("\\\\abs\\{([^{}]*)\\}");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|.)");
    private static final Pattern MARKS = Pattern.compile("[{}_^]");

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("delta", "δ"),
            Map.entry("Delta", "Δ"),
            Map.entry("epsilon", "ε"),
            Map.entry("varepsilon", "ε"),
            Map.entry("eta", "η"),
            Map.entry("theta", "θ"),
            Map.entry("kappa", "κ"),
            Map.entry("lambda", "λ"),
            Map.entry("Lambda", "Λ"),
            Map.entry("mu", "μ"),
            Map.entry("xi", "ξ"),
            Map.entry("pi", "π"),
            Map.entry("rho", "ρ"),
            Map.entry("sigma", "σ"),
            Map.entry("Sigma", "Σ"),
            Map.entry("tau", "τ"),
            Map.entry("phi", "φ"),
            Map.entry("varphi", "φ"),
            Map.entry("omega", "ω"),
            Map.entry("cdot", "·"),
            Map.entry("times", "×"),
            Map.entry("pm", "±"),
            Map.entry("sqrt", "√"),
            Map.entry("le", "≤"),
            Map.entry("leq", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("geq", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("neq", "≠"),
            Map.entry("approx", "≈"),
            Map.entry("to", "→"),
            Map.entry("mapsto", "↦"),
            Map.entry("in", "∈"),
            Map.entry("sum", "∑"),
            Map.entry("infty", "∞"),
            Map.entry("top", "⊤"),
            Map.entry("T", "⊤"),
            Map.entry("perp", "⊥"),
            Map.entry("lvert", "|"),
            Map.entry("rvert", "|"),
            Map.entry("lVert", "‖"),
            Map.entry("rVert", "‖"),
            Map.entry("|", "‖"),
            Map.entry("det", "det"),
            Map.entry("dim", "dim"),
            Map.entry("tr", "tr"),
            Map.entry("diag", "diag"),
            Map.entry("rank", "rank"),
            Map.entry("Null", "Null"),
            Map.entry("Span", "Span"),
            Map.entry("ker", "ker"),
            Map.entry("sin", "sin"),
            Map.entry("cos", "cos"),
            Map.entry("log", "log"),
            Map.entry("exp", "exp"),
            Map.entry("max", "max"),
            Map.entry("min", "min"),
            Map.entry("\\", "; "),
            Map.entry(",", " "),
            Map.entry(";", " "),
            Map.entry(" ", " "),
            Map.entry("quad", " "),
            Map.entry("qquad", " "),
            Map.entry("$", "$"),
            Map.entry("%", "%"));

    private PlainTex() {}

    public static String of(String tex) {
        String text = ENVIRONMENT.matcher(tex).replaceAll(" ");
        text = FRACTION.matcher(text).replaceAll("$1/$2");
        text = ABSOLUTE.matcher(NORM.matcher(text).replaceAll("‖$1‖")).replaceAll("|$1|");
        text = COMMAND.matcher(text)
                .replaceAll(command -> Matcher.quoteReplacement(CHARACTERS.getOrDefault(command.group(1), "")));
        text = MARKS.matcher(text.replaceAll("[&~]", " ")).replaceAll("");
        return text.replaceAll("\\s+", " ").replace(" ;", ";").strip();
    }
}
