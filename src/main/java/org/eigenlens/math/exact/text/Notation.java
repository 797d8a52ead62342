package org.eigenlens.math.exact.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes away what other programs write around a matrix, so that what is left is rows of entries.
 *
 * <p>Known are LaTeX's matrix environments, NumPy's and SymPy's constructors, and an assignment before the matrix.
 */
final class Notation {

    /** Stands for LaTeX's {@code \frac}; no keyboard has it. */
    static final char FRACTION = '\uE000';

    private static final Pattern POWER = Pattern.compile("\\*\\*");
    private static final Pattern EXPONENT = Pattern.compile("(?<=[0-9.])\\*\\^(?=-?[0-9])");
    private static final Pattern EULER = Pattern.compile("\\bexp\\(1\\)");
    private static final Pattern ASSIGNMENT = Pattern.compile("^\\s*[A-Za-z]\\w*\\s*=");
    private static final Pattern MODULE = Pattern.compile("\\b(np|numpy|sp|sympy|math|cmath)\\.(?=[A-Za-z])");
    private static final Pattern CONSTRUCTOR = Pattern.compile("^\\s*(array|asarray|matrix|Matrix|mat)\\s*(?=\\()");

    private static final Pattern SPACE = Pattern.compile("[ \\n]+");
    private static final Pattern ENVIRONMENT =
            Pattern.compile("\\\\(begin|end)\\{(array\\}\\{[^}]*\\}|[a-zA-Z]*matrix\\*?\\}|array\\})");
    private static final Pattern ROW_END = Pattern.compile("\\\\\\\\(\\[[^\\]]*\\])?");
    private static final Pattern UNSEEN = Pattern.compile("\\\\(left|right|quad|displaystyle|[,;:!])|\\$");
    private static final Pattern COLUMN_END = Pattern.compile("&");
    private static final Pattern COMMAND =
            Pattern.compile("\\\\(dfrac|tfrac|frac|sqrt|pi|cdot|times|mathrm\\{[a-z]\\})");

    private Notation() {}

    static SourceText unwrapped(SourceText typed) {
        SourceText text = typed.replaced(POWER, match -> "^")
                .replaced(EXPONENT, match -> "e")
                .replaced(EULER, match -> "e");
        if (text.plain().indexOf('\\') >= 0) {
            return fromLatex(text);
        }
        return text.replaced(ASSIGNMENT, match -> "")
                .replaced(MODULE, match -> "")
                .replaced(CONSTRUCTOR, match -> "");
    }

    private static SourceText fromLatex(SourceText text) {
        return text.replaced(SPACE, match -> "")
                .replaced(ENVIRONMENT, match -> "")
                .replaced(ROW_END, match -> ";")
                .replaced(UNSEEN, match -> "")
                .replaced(COLUMN_END, match -> ",")
                .replaced(COMMAND, Notation::plain)
                .replaced(ASSIGNMENT, match -> "");
    }

    private static String plain(MatchResult command) {
        return switch (command.group(1)) {
            case "sqrt" -> "√";
            case "pi" -> "π";
            case "cdot", "times" -> "*";
            case "frac", "dfrac", "tfrac" -> String.valueOf(FRACTION);
            default ->
                command.group(1).substring("mathrm{".length(), command.group(1).length() - 1);
        };
    }
}
