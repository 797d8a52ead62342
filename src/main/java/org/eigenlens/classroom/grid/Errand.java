package org.eigenlens.classroom.grid;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.infinispan.manager.EmbeddedCacheManager;

/** A question on its way to another process; there it is put to whoever answers in that process. */
record Errand(String question, UnaryOperator<String> clerk) implements Function<EmbeddedCacheManager, String> {

    @Override
    public String apply(EmbeddedCacheManager there) {
        return clerk.apply(question);
    }
}
