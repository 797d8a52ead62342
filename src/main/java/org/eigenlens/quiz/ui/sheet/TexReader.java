package org.eigenlens.quiz.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads TeX by recursive descent, and gives up at what is not of the part of it that is known here. */
final class TexReader {

    private static final Pattern TOKEN = Pattern.compile("\\\\[a-zA-Z]+|\\\\.|[0-9]+(?:\\.[0-9]+)?|\\S");
    private static final Set<String> FRACTIONS = Set.of("\\frac", "\\dfrac", "\\tfrac");
    private static final Set<String> SPACES = Set.of("\\,", "\\;", "\\:", "\\!", "\\ ", "\\quad", "\\qquad");
    private static final int DEEPEST = 50;

    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private TexReader(String tex) {
        Matcher matcher = TOKEN.matcher(tex);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    static Optional<TexTree> tryToRead(String tex) {
        TexReader reader = new TexReader(tex);
        try {
            TexTree tree = reader.row(Set.of());
            return reader.at == reader.tokens.size() ? Optional.of(tree) : Optional.empty();
        } catch (UnknownTex unknown) {
            return Optional.empty();
        }
    }

    /** What is not known here. */
    private static final class UnknownTex extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private String next() {
        if (at == tokens.size()) {
            throw new UnknownTex();
        }
        return tokens.get(at++);
    }

    private void expect(String token) {
        if (!next().equals(token)) {
            throw new UnknownTex();
        }
    }

    /** Everything up to one of some tokens, which is left there, or to the end. */
    private TexTree row(Set<String> ends) {
        if (++depth > DEEPEST) {
            throw new UnknownTex();
        }
        List<TexTree> parts = new ArrayList<>();
        while (at < tokens.size() && !ends.contains(peek())) {
            if (SPACES.contains(peek())) {
                at++;
            } else {
                parts.add(scripted());
            }
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new TexTree.Row(parts);
    }

    private TexTree scripted() {
        TexTree base = atom();
        Optional<TexTree> below = Optional.empty();
        Optional<TexTree> above = Optional.empty();
        while (peek().equals("_") && below.isEmpty() || peek().equals("^") && above.isEmpty()) {
            if (next().equals("_")) {
                below = Optional.of(atom());
            } else {
                above = Optional.of(atom());
            }
        }
        return below.isEmpty() && above.isEmpty() ? base : new TexTree.Scripts(base, below, above);
    }

    private TexTree atom() {
        String token = next();
        if (token.equals("{")) {
            return closed(row(Set.of("}")), "}");
        }
        if (token.startsWith("\\")) {
            return command(token);
        }
        if (Character.isDigit(token.charAt(0))) {
            return new TexTree.Leaf(TexTree.Kind.NUMBER, token);
        }
        if (Character.isLetter(token.charAt(0))) {
            return new TexTree.Leaf(TexTree.Kind.NAME, token);
        }
        if ("}&^_\\".contains(token)) {
            throw new UnknownTex();
        }
        return new TexTree.Leaf(TexTree.Kind.SIGN, token.equals("-") ? "\u2212" : token);
    }

    private TexTree closed(TexTree inside, String end) {
        expect(end);
        return inside;
    }

    private TexTree command(String command) {
        String name = command.substring(1);
        if (FRACTIONS.contains(command)) {
            return new TexTree.Fraction(atom(), atom());
        }
        if (MathMl.SIGNS.containsKey(name)) {
            return new TexTree.Leaf(TexTree.Kind.SIGN, MathMl.SIGNS.get(name));
        }
        if (MathMl.LETTERS.containsKey(name)) {
            return new TexTree.Leaf(TexTree.Kind.NAME, MathMl.LETTERS.get(name));
        }
        if (MathMl.FUNCTIONS.contains(name)) {
            return new TexTree.Leaf(TexTree.Kind.NAME, name);
        }
        return switch (name) {
            case "sqrt" -> new TexTree.Root(atom());
            case "bar" -> new TexTree.Bar(atom());
            case "left" -> fenced();
            case "mathbb" -> new TexTree.Leaf(TexTree.Kind.NAME, blackboard(atom()));
            case "begin" -> matrix();
            default -> throw new UnknownTex();
        };
    }

    private TexTree fenced() {
        TexTree open = atom();
        TexTree inside = row(Set.of("\\right"));
        expect("\\right");
        return new TexTree.Row(List.of(open, inside, atom()));
    }

    private static String blackboard(TexTree letter) {
        return switch (letter instanceof TexTree.Leaf leaf ? leaf.text() : "") {
            case "R" -> "ℝ";
            case "C" -> "ℂ";
            default -> throw new UnknownTex();
        };
    }

    private TexTree matrix() {
        String name = inBraces();
        String columns = name.equals("array") ? inBraces() : "";
        List<List<TexTree>> rows = new ArrayList<>();
        List<TexTree> entries = new ArrayList<>();
        String end;
        do {
            entries.add(row(Set.of("&", "\\\\", "\\end")));
            end = next();
            if (!end.equals("&")) {
                rows.add(entries);
                entries = new ArrayList<>();
            }
        } while (!end.equals("\\end"));
        if (!inBraces().equals(name)) {
            throw new UnknownTex();
        }
        return switch (name) {
            case "pmatrix" -> new TexTree.Matrix("(", rows, ")", "none");
            case "bmatrix" -> new TexTree.Matrix("[", rows, "]", "none");
            case "vmatrix" -> new TexTree.Matrix("|", rows, "|", "none");
            case "array" -> new TexTree.Matrix("", rows, "", lines(columns));
            default -> throw new UnknownTex();
        };
    }

    /** Where lines stand between the columns of {@code rr|r}: {@code none solid}. */
    private static String lines(String columns) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i < columns.length(); i++) {
            if (columns.charAt(i) != '|') {
                lines.add(columns.charAt(i - 1) == '|' ? "solid" : "none");
            }
        }
        return String.join(" ", lines);
    }

    /** The name of an environment, or the columns of an array. */
    private String inBraces() {
        expect("{");
        StringBuilder name = new StringBuilder();
        while (!peek().equals("}")) {
            name.append(next());
        }
        at++;
        return name.toString();
    }
}
