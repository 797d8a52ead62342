package org.eigenlens.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseTest {

    private static final Passphrase PHRASE = new Passphrase(List.of("acorn", "bridge", "violin", "acorn"));

    @Test
    void wordsAreShortLowerCaseAndDifferent() {
        assertThat(PhraseWords.ALL).hasSize(2048).doesNotHaveDuplicates().isSorted();
        assertThat(PhraseWords.ALL).allMatch(word -> word.matches("[a-z]{3,7}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acorn bridge violin acorn",
                "  Acorn  BRIDGE\tviolin\nacorn. ",
                "acorn-bridge-violin-acorn",
                "1. acorn, 2. bridge, 3. violin, 4. acorn"
            })
    void phraseIsReadHoweverItIsWritten(String typed) {
        assertThat(Passphrase.read(typed)).contains(PHRASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "acorn bridge violin", "acorn bridge violin acorn acorn", "acorn bridge violin xyzzy"})
    void whatIsNoFourWordsOfTheListIsNotRead(String typed) {
        assertThat(Passphrase.read(typed)).isEmpty();
    }

    @Test
    void longTextIsNotRead() {
        assertThat(Passphrase.read(PHRASE.text() + " ".repeat(1_000_000))).isEmpty();
    }

    @Test
    void otherWordsMakeNoPhrase() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Passphrase(List.of("acorn", "bridge", "violin", "xyzzy")));
    }

    @Test
    void everyWordIsDrawnSoonerOrLater() {
        Random random = new Random(1);
        assertThat(random.ints(8 * PhraseWords.SIZE)
                        .mapToObj(ignored -> Passphrase.random(random).words())
                        .flatMap(List::stream)
                        .distinct())
                .hasSize(PhraseWords.SIZE);
    }

    @Test
    void nameOfAPhraseDoesNotGiveItAway() {
        assertThat("log: " + PHRASE).doesNotContain("acorn");
    }

    @Test
    void hashDependsOnTheWordsAndOnTheInstallation() {
        PhraseHash here = new PhraseHash(new byte[] {1});
        String hash = here.of(PHRASE);
        assertThat(hash)
                .isEqualTo(here.of(Passphrase.read("acorn bridge violin acorn").orElseThrow()))
                .doesNotContain("acorn")
                .hasSize(43);
        assertThat(new PhraseHash(new byte[] {2}).of(PHRASE)).isNotEqualTo(hash);
    }
}
