package org.eigenlens.content.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Parses {@code $…$} and {@code $$…$$} within a line of text, by Pandoc's rule: no space after the opening dollar, none
 * before the closing one, and no digit after it, so that "$5 and $6" stays text. {@code \$} inside a formula does not end
 * it.
 */
final class DollarParser implements InlineContentParser {

    /** What means nothing in markdown and belongs to the formula's line. */
    private static final String PUNCTUATION = ".,;:?)";

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        int fence = scanner.matchMultiple('$');
        Position start = scanner.position();
        if (fence <= 2 && (fence == 2 || !isSpace(scanner.peek()))) {
            Position end = close(scanner, fence);
            if (end != null) {
                String tex = scanner.getSource(start, end).getContent().strip();
                if (!tex.isEmpty()) {
                    String tail = fence == 2 ? "" : tail(scanner);
                    return ParsedInline.of(new InlineMath(tex, fence == 2, tail), scanner.position());
                }
            }
        }
        return ParsedInline.of(new LoneDollar(fence), start);
    }

    /** Moves behind the closing dollars and returns where they begin; null when there are none. */
    private static @Nullable Position close(Scanner scanner, int fence) {
        boolean afterSpace = false;
        while (scanner.hasNext()) {
            char next = scanner.peek();
            if (next == '$') {
                Position end = scanner.position();
                int count = scanner.matchMultiple('$');
                boolean inline = !afterSpace && !Character.isDigit(scanner.peek());
                if (count == fence && (fence == 2 || inline)) {
                    return end;
                }
            } else if (next == '\\') {
                scanner.next();
                scanner.next();
            } else {
                scanner.next();
            }
            afterSpace = isSpace(next);
        }
        return null;
    }

    private static String tail(Scanner scanner) {
        Position start = scanner.position();
        while (PUNCTUATION.indexOf(scanner.peek()) >= 0) {
            scanner.next();
        }
        return scanner.getSource(start, scanner.position()).getContent();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new DollarParser();
        }
    }
}
