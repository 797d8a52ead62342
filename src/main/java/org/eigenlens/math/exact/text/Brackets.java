package org.eigenlens.math.exact.text;

/** Finds brackets that belong together. */
final class Brackets {

    private Brackets() {}

    /** 1 for an opening bracket, -1 for a closing one, else 0. */
    static int turn(char c) {
        return "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
    }

    /** The place of the bracket that closes the one at {@code open}. */
    static int closing(SourceText text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += turn(text.at(i));
            if (depth == 0) {
                return i;
            }
        }
        char missing = text.at(open) == '(' ? ')' : text.at(open) == '[' ? ']' : '}';
        throw text.error(text.length(), "“" + missing + "”", "Close what “" + text.at(open) + "” opened.");
    }

    /** The text without blanks and semicolons after it, and without the brackets around all of it. */
    static SourceText stripped(SourceText text) {
        SourceText rest = trimmed(text);
        while (rest.length() > 0 && turn(rest.at(0)) == 1 && closing(rest, 0) == rest.length() - 1 && isFrame(rest)) {
            rest = trimmed(rest.part(1, rest.length() - 1));
        }
        return rest;
    }

    private static SourceText trimmed(SourceText text) {
        int from = skip(text, 0, " \n");
        int to = text.length();
        while (to > from && " \n;".indexOf(text.at(to - 1)) >= 0) {
            to--;
        }
        return text.part(from, to);
    }

    /** Square and curly brackets frame a matrix; parentheses do only if something in them is separated. */
    private static boolean isFrame(SourceText text) {
        if (text.at(0) != '(') {
            return true;
        }
        SourceText inner = text.part(1, text.length() - 1);
        return hasAtTop(inner, ",;\n") || isRowOfEntries(inner) || holdsBracketedRows(inner);
    }

    /** Whether spaces separate entries and no operation stands alone, as in {@code 1 -2} and unlike {@code 1 - 2}. */
    private static boolean isRowOfEntries(SourceText text) {
        String inner = text.plain().trim();
        boolean operation = inner.matches("(?s).*(^|\\s|[-+*/^])[-+*/^](\\s|$).*") || inner.matches("(?s).*\\s[*/^].*");
        return hasAtTop(text, " ") && !operation && !inner.isEmpty();
    }

    private static boolean hasAtTop(SourceText text, String separators) {
        int depth = 0;
        String trimmed = text.plain().strip();
        for (int i = 0; i < trimmed.length(); i++) {
            depth += turn(trimmed.charAt(i));
            if (depth == 0 && separators.indexOf(trimmed.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text is a list of rows that are bracketed each. */
    static boolean holdsBracketedRows(SourceText text) {
        int first = skip(text, 0, " \n");
        if (first == text.length() || turn(text.at(first)) != 1) {
            return false;
        }
        if (text.at(first) != '(') {
            return true;
        }
        int close = closing(text, first);
        return hasAtTop(text.part(first + 1, close), ",");
    }

    static int skip(SourceText text, int from, String characters) {
        int i = from;
        while (i < text.length() && characters.indexOf(text.at(i)) >= 0) {
            i++;
        }
        return i;
    }
}
