package org.eigenlens.content.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides where a lesson may link to: {@code http} and {@code https}, places on this site, and other lessons, written
 * {@code lesson:slug#section}. Whatever is not plainly one of these leads nowhere.
 */
public final class SafeUrl {

    private static final Pattern LESSON = Pattern.compile("lesson:([a-z0-9-]+)(#[A-Za-z0-9_-]+)?");
    private static final Pattern MEDIA =
            Pattern.compile("\\.\\./media/((?:[A-Za-z0-9_-]+/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*)");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s\\p{Cntrl}\\\\]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern HERE = Pattern.compile("#[^\\s\\p{Cntrl}]*|/(?![/\\\\])[^\\s\\p{Cntrl}\\\\]*");
    private static final Pattern RELATIVE =
            Pattern.compile("(?:[A-Za-z0-9_.~-]+/)*[A-Za-z0-9_.~-]*(?:[?#][^\\s\\p{Cntrl}]*)?");

    private SafeUrl() {}

    /** The address that a link or picture written in a lesson gets in the page; empty when it is refused. */
    public static Optional<String> resolve(String written) {
        Matcher lesson = LESSON.matcher(written);
        if (lesson.matches()) {
            String section = lesson.group(2);
            return Optional.of("/lesson/" + lesson.group(1) + (section == null ? "" : section));
        }
        Matcher media = MEDIA.matcher(written);
        if (media.matches()) {
            return Optional.of("/media/" + media.group(1));
        }
        boolean safe = !written.isEmpty()
                && (WEB.matcher(written).matches()
                        || HERE.matcher(written).matches()
                        || RELATIVE.matcher(written).matches());
        return safe ? Optional.of(written) : Optional.empty();
    }
}
