package org.eigenlens.content.markdown;

import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Parses directives: a container ends at the first line of at least as many colons as opened it, so an outer container is
 * written with more colons than what it holds. A fence inside a fenced code block closes nothing.
 */
final class DirectiveParser extends AbstractBlockParser {

    private final Directive directive;
    private final int colons;

    private DirectiveParser(DirectiveHead head) {
        this.directive = new Directive(head);
        this.colons = head.colons();
    }

    @Override
    public Directive getBlock() {
        return directive;
    }

    @Override
    public boolean isContainer() {
        return !directive.leaf();
    }

    @Override
    public boolean canContain(Block childBlock) {
        return !directive.leaf();
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        if (directive.leaf()) {
            return BlockContinue.none();
        }
        if (fence(state) >= colons && !(state.getActiveBlockParser().getBlock() instanceof FencedCodeBlock)) {
            directive.close();
            return BlockContinue.finished();
        }
        return BlockContinue.atIndex(state.getIndex());
    }

    /** The number of colons of a line that consists of colons, and 0 of any other line. */
    private static int fence(ParserState state) {
        String line = CurrentLine.of(state);
        boolean colonsOnly = !CurrentLine.isCode(state) && line.chars().allMatch(c -> c == ':');
        return colonsOnly ? line.length() : 0;
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (CurrentLine.isCode(state)) {
                return BlockStart.none();
            }
            int end = state.getLine().getContent().length();
            if (fence(state) >= 3) {
                return BlockStart.of(new StrayFenceParser()).atIndex(end);
            }
            DirectiveHead head = DirectiveHead.read(CurrentLine.of(state));
            return head == null
                    ? BlockStart.none()
                    : BlockStart.of(new DirectiveParser(head)).atIndex(end);
        }
    }

    private static final class StrayFenceParser extends AbstractBlockParser {

        private final StrayFence fence = new StrayFence();

        @Override
        public StrayFence getBlock() {
            return fence;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
