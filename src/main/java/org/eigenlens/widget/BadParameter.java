package org.eigenlens.widget;

import org.jspecify.annotations.Nullable;

/** A parameter that cannot be read; the message is a sentence that says what is wrong and what to write instead. */
public final class BadParameter extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    public BadParameter(String parameter, String sentence) {
        this(parameter, sentence, null);
    }

    public BadParameter(String parameter, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.parameter = parameter;
    }

    /** The name of the parameter that the sentence is about. */
    public String parameter() {
        return parameter;
    }

    /** What is wrong and what to write instead. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
