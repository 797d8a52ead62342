package org.eigenlens.content.markdown;

import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Parses a formula that begins a line with {@code $$} and ends one with {@code $$}. A line where text follows the closing
 * dollars is left to {@link DollarParser}.
 */
final class MathBlockParser extends AbstractBlockParser {

    private static final String FENCE = "$$";

    private final MathBlock block = new MathBlock();

    @Override
    public MathBlock getBlock() {
        return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (block.closed()) {
            return BlockContinue.none();
        }
        read(CurrentLine.of(state));
        return block.closed()
                ? BlockContinue.finished()
                : BlockContinue.atIndex(state.getLine().getContent().length());
    }

    private void read(String line) {
        boolean last = line.endsWith(FENCE);
        block.append(last ? line.substring(0, line.length() - FENCE.length()) : line);
        if (last) {
            block.close();
        }
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = CurrentLine.of(state);
            if (CurrentLine.isCode(state) || !line.startsWith(FENCE)) {
                return BlockStart.none();
            }
            String rest = line.substring(FENCE.length());
            int closing = rest.indexOf(FENCE);
            if (closing >= 0 && closing != rest.length() - FENCE.length()) {
                return BlockStart.none();
            }
            MathBlockParser parser = new MathBlockParser();
            parser.read(rest);
            return BlockStart.of(parser).atIndex(state.getLine().getContent().length());
        }
    }
}
