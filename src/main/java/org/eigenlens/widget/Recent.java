package org.eigenlens.widget;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.function.Function;

/**
 * The last few values of a pure function, shared by all who ask.
 *
 * <p>A hand that moves a vector asks for the same matrix sixty times a second, and so do two hundred people who watch it.
 *
 * @param <A> what the function is of: immutable, with {@code equals}
 * @param <B> its value: immutable
 */
public final class Recent<A, B> {

    /** Enough for the matrices that a full lecture room works on, and little in memory. */
    private static final int MOST = 256;

    private final LoadingCache<A, B> values;

    public Recent(Function<A, B> function) {
        this.values = Caffeine.newBuilder().maximumSize(MOST).build(function::apply);
    }

    public B of(A argument) {
        return values.get(argument);
    }
}
