package org.eigenlens.math.exact.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a person typed, with each character replaced by its plain form, and the place that each came from.
 *
 * <p>Full-width forms, the many kinds of minus, times and division, and all spaces become the ASCII ones that they mean.
 */
final class SourceText {

    /** The longest text that is read. */
    static final int MAX_LENGTH = 2_000;

    private static final String MINUS = "\u2212\u2013\u2010\u2011\u2012\uFE63";
    private static final String TIMES = "\u00D7\u00B7\u22C5\u2217\u2062";
    private static final String DIVIDED = "\u00F7\u2215\u2044";

    private final String original;
    private final char[] characters;
    private final int[] origins;
    private final int end;

    /** The character at place i came from {@code origins[i]}, and what follows the last one stands at {@code end}. */
    private SourceText(String original, char[] characters, int[] origins, int end) {
        this.original = original;
        this.characters = characters;
        this.origins = origins;
        this.end = end;
    }

    static SourceText of(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new InputException(
                    MAX_LENGTH,
                    text.length() + " characters",
                    "at most " + MAX_LENGTH + " characters",
                    "That text is too long to be read: type at most " + MAX_LENGTH + " characters.");
        }
        char[] plain = new char[text.length()];
        int[] origins = new int[text.length()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(text.charAt(i));
            origins[i] = i;
        }
        return new SourceText(text, plain, origins, text.length());
    }

    private static char plain(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - '\uFF01' + '!');
        }
        if (MINUS.indexOf(c) >= 0) {
            return '-';
        }
        if (TIMES.indexOf(c) >= 0) {
            return '*';
        }
        if (DIVIDED.indexOf(c) >= 0) {
            return '/';
        }
        if (c == '\n' || c == '\u2028' || c == '\u2029') {
            return '\n';
        }
        boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
        return c == '\u3001' ? ',' : blank ? ' ' : c;
    }

    int length() {
        return characters.length;
    }

    char at(int i) {
        return characters[i];
    }

    /** The plain characters as one string. */
    String plain() {
        return new String(characters);
    }

    /** The text without the characters outside [from, to). */
    SourceText part(int from, int to) {
        return new SourceText(
                original, Arrays.copyOfRange(characters, from, to), Arrays.copyOfRange(origins, from, to), origin(to));
    }

    /** The text with every match replaced; the characters of a replacement come from where the match began. */
    SourceText replaced(Pattern pattern, Function<MatchResult, String> replacement) {
        StringBuilder text = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        int done = 0;
        for (MatchResult match : pattern.matcher(plain()).results().toList()) {
            append(text, places, done, match.start());
            for (char c : replacement.apply(match).toCharArray()) {
                text.append(c);
                places.add(origins[match.start()]);
            }
            done = match.end();
        }
        append(text, places, done, length());
        return new SourceText(
                original,
                text.toString().toCharArray(),
                places.stream().mapToInt(Integer::intValue).toArray(),
                end);
    }

    private void append(StringBuilder text, List<Integer> places, int from, int to) {
        for (int i = from; i < to; i++) {
            text.append(characters[i]);
            places.add(origins[i]);
        }
    }

    /** An error at place i: {@code expected} completes "expected …" and {@code advice} is a sentence. */
    InputException error(int i, String expected, String advice) {
        int position = origin(i);
        String found = found(position);
        String where = position >= original.length() ? "At the end" : "At position " + (position + 1);
        String sentence = position >= original.length()
                ? where + " of the text, " + expected + " is missing. " + advice
                : where + " there is " + found + ", but " + expected + " was expected. " + advice;
        return new InputException(position, found, expected, sentence);
    }

    /** An error about the meaning of what stands at place i, told by a sentence of its own. */
    InputException refusal(int i, String expected, String sentence) {
        int position = origin(i);
        return new InputException(position, found(position), expected, sentence);
    }

    private int origin(int i) {
        return i < origins.length ? origins[i] : end;
    }

    private String found(int position) {
        if (position >= original.length()) {
            return "the end";
        }
        int codePoint = original.codePointAt(position);
        return switch (codePoint) {
            case ' ', '\t' -> "a space";
            case '\n', '\r' -> "the end of a line";
            default ->
                Character.isISOControl(codePoint) ? "a control character" : "“" + Character.toString(codePoint) + "”";
        };
    }
}
