package org.eigenlens.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A lesson's file.
 *
 * @param name the file name, {@code NNN-slug.md}: three digits that place the lesson in the course, and its name in addresses
 * @param text the whole content, with {@code \n} between lines
 */
record LessonFile(String name, String text) {

    private static final Pattern NAME = Pattern.compile("(\\d{3})-([a-z0-9]+(?:-[a-z0-9]+)*)\\.md");

    LessonFile {
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        text = text.replace("\r\n", "\n");
    }

    int number() {
        return Integer.parseInt(matcher().group(1));
    }

    String slug() {
        return matcher().group(2);
    }

    private Matcher matcher() {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            throw new LessonException(
                    1,
                    "Name a lesson's file by three digits and lower-case words, such as 020-eigenvectors.md; this one is "
                            + name + ".");
        }
        return matcher;
    }
}
