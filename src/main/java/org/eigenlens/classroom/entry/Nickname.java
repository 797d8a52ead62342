package org.eigenlens.classroom.entry;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody wants to be called in a room: one short line without invisible or direction-changing characters.
 *
 * @param text from 1 to {@value #LONGEST} characters
 */
public record Nickname(String text) implements Serializable {

    public static final int LONGEST = 24;

    /** What nobody types by hand; it is not looked at. */
    private static final int TOO_LONG = 400;

    /** Accents that may stand on one letter, which a wall of them does not. */
    private static final String STACKED = "(\\p{M}{2})\\p{M}+";

    /** Refuses what {@link #read} would not have made by an {@link IllegalArgumentException}. */
    public Nickname {
        if (text.isEmpty() || !cleaned(text).equals(text)) {
            throw new IllegalArgumentException("A nickname is one short line.");
        }
    }

    /** Makes a nickname of what was typed, shortened where it is too long; empty if nothing that can be seen is left. */
    public static Optional<Nickname> read(String typed) {
        String text = cleaned(typed.substring(0, Math.min(typed.length(), TOO_LONG)));
        return text.codePoints().anyMatch(Character::isLetterOrDigit)
                ? Optional.of(new Nickname(text))
                : Optional.empty();
    }

    /** Whether somebody who is called so is called alike: capitals, accents, spaces and signs make no other name. */
    public boolean isLike(Nickname other) {
        return core().equals(other.core());
    }

    private String core() {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String cleaned(String typed) {
        String visible = typed.replaceAll("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .replaceAll("[\\p{Cc}\\p{Zs}\\p{Zl}\\p{Zp}]+", " ");
        String text = Normalizer.normalize(visible, Normalizer.Form.NFC)
                .replaceAll(STACKED, "$1")
                .strip();
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)).strip();
    }

    @Override
    public String toString() {
        return text;
    }
}
