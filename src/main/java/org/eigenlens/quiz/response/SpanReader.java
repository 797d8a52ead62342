package org.eigenlens.quiz.response;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads an interval in brackets, or as one or two inequalities. */
final class SpanReader {

    private static final String ADVICE = "Type an interval such as (0, 1/2] or 0 < x <= 1/2; ∞ may be typed as inf.";
    private static final Set<String> INFINITE = Set.of("∞", "inf", "infinity", "oo", "\\infty");
    private static final Set<String> NUMBERS = Set.of("pi", "π", "\\pi", "e");

    private SpanReader() {}

    static Span read(String text) {
        String plain = text.strip()
                .replace("\\left", "")
                .replace("\\right", "")
                .replace("\\leq", "≤")
                .replace("\\le", "≤")
                .replace("\\geq", "≥")
                .replace("\\ge", "≥")
                .replace("\\lt", "<")
                .replace("\\gt", ">")
                .replace("<=", "≤")
                .replace(">=", "≥")
                .replace('（', '(')
                .replace('）', ')');
        return plain.matches("(?s).*[<>≤≥].*") ? inequalities(plain) : brackets(plain);
    }

    private static Span brackets(String text) {
        int last = text.length() - 1;
        if (last < 2 || "([]".indexOf(text.charAt(0)) < 0 || ")][".indexOf(text.charAt(last)) < 0) {
            throw new UnreadableException("That is no interval. " + ADVICE);
        }
        int comma = separator(text, last);
        return new Span(
                end(text.substring(1, comma), true),
                text.charAt(0) == '[',
                end(text.substring(comma + 1, last), false),
                text.charAt(last) == ']');
    }

    /** The comma or semicolon that stands between the ends, outside their own parentheses. */
    private static int separator(String text, int last) {
        int depth = 0;
        for (int i = 1; i < last; i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            if (depth == 0 && (c == ',' || c == ';')) {
                return i;
            }
        }
        throw new UnreadableException("An interval has two ends with a comma between. " + ADVICE);
    }

    private static Span inequalities(String text) {
        String[] sides = text.split("[<>≤≥]", -1);
        String signs = text.replaceAll("[^<>≤≥]", "");
        boolean descending = signs.charAt(0) == '>' || signs.charAt(0) == '≥';
        boolean mixed = signs.chars().anyMatch(c -> (c == '>' || c == '≥') != descending);
        if (sides.length > 3 || mixed) {
            throw new UnreadableException("Those inequalities do not make an interval. " + ADVICE);
        }
        if (sides.length == 2) {
            return oneSided(sides, signs.charAt(0), descending);
        }
        requireName(sides[1]);
        return ordered(sides[0], signs.charAt(0), sides[2], signs.charAt(1), descending);
    }

    private static Span oneSided(String[] sides, char sign, boolean descending) {
        boolean nameFirst = isName(sides[0]);
        if (!nameFirst) {
            requireName(sides[1]);
        }
        String bound = nameFirst ? sides[1] : sides[0];
        return nameFirst == descending ? ordered(bound, sign, "∞", '<', false) : ordered("-∞", '<', bound, sign, false);
    }

    private static Span ordered(String first, char firstSign, String second, char secondSign, boolean descending) {
        return descending
                ? ordered(second, secondSign, first, firstSign, false)
                : new Span(
                        end(first, true),
                        firstSign == '≤' || firstSign == '≥',
                        end(second, false),
                        secondSign == '≤' || secondSign == '≥');
    }

    private static void requireName(String side) {
        if (!isName(side)) {
            throw new UnreadableException("An inequality is about one unknown, such as x. " + ADVICE);
        }
    }

    private static boolean isName(String side) {
        String word = side.strip().toLowerCase(Locale.ROOT);
        return word.matches("\\\\?\\p{L}+") && !INFINITE.contains(word) && !NUMBERS.contains(word);
    }

    private static Optional<Quantity> end(String text, boolean lower) {
        String plain = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\+", "");
        boolean negative = plain.matches("[-−–].*");
        String size = negative ? plain.substring(1).strip() : plain;
        if (INFINITE.contains(size)) {
            if (negative != lower) {
                throw new UnreadableException("The lower end comes first, and only it can be -∞. " + ADVICE);
            }
            return Optional.empty();
        }
        return Optional.of(Quantity.parse(text));
    }
}
