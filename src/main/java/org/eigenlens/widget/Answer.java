package org.eigenlens.widget;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What goes back: the picture of the state that was asked for, or a complaint about it.
 *
 * @param n the number of the question
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        long n, @Nullable Picture picture, @Nullable Complaint complaint) {

    /** A sentence about one parameter, shown beside the field that it came from. */
    public record Complaint(String parameter, String sentence) {}

    public static Answer of(long n, Picture picture) {
        return new Answer(n, picture, null);
    }

    public static Answer of(long n, BadParameter bad) {
        return new Answer(n, null, new Complaint(bad.parameter(), bad.sentence()));
    }
}
