package org.eigenlens.classroom.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NicknameTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Ada,Ada",
                "  Ada   Lovelace ,Ada Lovelace",
                "A\u202Eda,Ada",
                "A\u200Bda,Ada",
                "José,José",
                "Jose\u200B\u0301,José",
                "\u674E,\u674E",
                "Ada \uD83D\uDE42,Ada \uD83D\uDE42",
                "<b>Ada</b>,<b>Ada</b>",
                "Z\u0323\u0324\u0325\u0326\u0327algo,Z\u0323\u0327\u0324algo",
                "abcdefghijklmnopqrstuvwxyz,abcdefghijklmnopqrstuvwx"
            })
    void nicknameIsOneShortVisibleLine(String typed, String kept) {
        assertThat(Nickname.read(typed).map(Nickname::text))
                .hasValueSatisfying(text -> assertThat(text)
                        .isEqualTo(java.text.Normalizer.normalize(kept, java.text.Normalizer.Form.NFC)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B\u200B", "\u202E", "...", "\n"})
    void nothingToSeeIsNoNickname(String typed) {
        assertThat(Nickname.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bad name",
                "B\u00E1d-N\u00E4me",
                "b.a.d.n.a.m.e",
                "\uFF22\uFF41\uFF44 Name",
                "Bad \uD83D\uDE42 Name"
            })
    void sameNameInOtherLettersIsLikeIt(String other) {
        assertThat(Nickname.read(other).orElseThrow().isLike(new Nickname("Bad Name")))
                .isTrue();
    }

    @Test
    void anotherNameIsNotLikeIt() {
        assertThat(new Nickname("Bad Names").isLike(new Nickname("Bad Name"))).isFalse();
    }

    @Test
    void lineBreakIsASpace() {
        assertThat(Nickname.read("Ada\nLovelace")).contains(new Nickname("Ada Lovelace"));
    }

    @Test
    void longestNicknameIsNotCutInTheMiddleOfACharacter() {
        assertThat(Nickname.read("a" + "\uD83D\uDE42".repeat(40)).orElseThrow().text())
                .isEqualTo("a" + "\uD83D\uDE42".repeat(23));
    }

    @Test
    void hugeInputIsCutBeforeItIsLookedAt() {
        assertThat(Nickname.read("a".repeat(10_000_000)).orElseThrow().text()).hasSize(Nickname.LONGEST);
    }

    @Test
    void uncleanNicknameIsRefused() {
        assertThatThrownBy(() -> new Nickname("A\u202Eda")).isInstanceOf(IllegalArgumentException.class);
    }
}
