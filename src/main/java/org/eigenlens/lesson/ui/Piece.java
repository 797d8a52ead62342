package org.eigenlens.lesson.ui;

import java.util.List;
import org.eigenlens.content.Block;
import org.jspecify.annotations.Nullable;

/** What a lesson's text column is made of, once a prediction is taken apart into its question and what it unlocks. */
sealed interface Piece {

    /** A block that is shown as it is. */
    record Shown(Block block) implements Piece {}

    /** The question of a prediction. */
    record Asked(Block.Predict predict) implements Piece {}

    /** What a prediction unlocks. */
    record Locked(Block.Predict gate, List<Block> blocks) implements Piece {
        public Locked {
            blocks = List.copyOf(blocks);
        }
    }

    /** The place of a widget, perhaps behind a prediction. */
    record Place(Block.Widget widget, Block.@Nullable Predict gate) implements Piece {}
}
