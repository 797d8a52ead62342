package org.eigenlens.widgets.transients;

import java.util.Arrays;
import java.util.List;
import org.eigenlens.widget.Words;

/**
 * The picture of a matrix and the norms of its powers.
 *
 * <p>What becomes of the powers in the end, whether any vector ever grows, and whether there is a basis of eigenvectors is decided exactly on what was
 * typed; the curves are computed in double precision.
 */
final class TransientModel {

    private TransientModel() {}

    static TransientPicture of(TransientState state, Words words) {
        PowerGrowth powers = PowerGrowth.of(state);
        JordanBlock block = JordanBlock.in(powers.known().exact().matrix()).orElse(null);
        List<Double> start = Arrays.stream(powers.start().toArray()).boxed().toList();
        return new TransientPicture(
                state.matrix().rows(),
                block != null,
                powers.norms(),
                powers.lower(),
                powers.upper(),
                powers.known().kreiss().stream().boxed().toList(),
                powers.peakTime(),
                start,
                powers.startNorms(),
                new TransientWords(words, state, powers).sentence(),
                new TransientFacts(words, powers, block).facts());
    }
}
