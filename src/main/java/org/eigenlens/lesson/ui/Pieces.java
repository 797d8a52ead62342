package org.eigenlens.lesson.ui;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.content.Block;

/** Takes the blocks of a lesson apart into pieces, in the order of reading. */
final class Pieces {

    private final List<Piece> pieces = new ArrayList<>();

    private Pieces() {}

    static List<Piece> of(List<Block> blocks) {
        Pieces taken = new Pieces();
        blocks.forEach(taken::take);
        return taken.pieces;
    }

    private void take(Block block) {
        switch (block) {
            case Block.Widget widget -> pieces.add(new Piece.Place(widget, null));
            case Block.Predict predict -> takeApart(predict);
            default -> pieces.add(new Piece.Shown(block));
        }
    }

    private void takeApart(Block.Predict predict) {
        pieces.add(new Piece.Asked(predict));
        List<Block> text = new ArrayList<>();
        for (Block block : predict.reveal()) {
            if (block instanceof Block.Widget widget) {
                lock(predict, text);
                pieces.add(new Piece.Place(widget, predict));
            } else {
                text.add(block);
            }
        }
        lock(predict, text);
    }

    private void lock(Block.Predict gate, List<Block> text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Locked(gate, text));
            text.clear();
        }
    }
}
