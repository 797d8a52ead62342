package org.eigenlens.widgets.conditioning;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What has been done to the two features before the fit. */
enum Features {
    /** Each has variance 1; their correlation is as it was. */
    STANDARDIZED("standardized"),
    /** Multiplied by \(\Sigma^{-1/2}\): no correlation is left. */
    WHITENED("whitened");

    private final String text;

    Features(String text) {
        this.text = text;
    }

    /** As an address writes it. */
    String text() {
        return text;
    }

    static Features parse(String text) {
        return Arrays.stream(values())
                .filter(features -> features.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The features are one of "
                        + Arrays.stream(values()).map(Features::text).collect(Collectors.joining(", ")) + "."));
    }
}
