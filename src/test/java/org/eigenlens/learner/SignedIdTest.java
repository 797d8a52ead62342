package org.eigenlens.learner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedIdTest {

    private static final SignedId SIGNED = new SignedId(new byte[] {1, 2, 3});

    private final LearnerId learner = LearnerId.random();

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(SIGNED.read(SIGNED.write(learner))).contains(learner);
    }

    @Test
    void nameWithTheSignatureOfAnotherIsRefused() {
        String mine = SIGNED.write(learner);
        String forged = LearnerId.random() + mine.substring(mine.indexOf('.'));
        assertThat(SIGNED.read(forged)).isEmpty();
    }

    @Test
    void signatureOfAnotherKeyIsRefused() {
        assertThat(SIGNED.read(new SignedId(new byte[] {1, 2, 4}).write(learner)))
                .isEmpty();
    }

    @Test
    void eachCharacterOfTheSignatureCounts() {
        String mine = SIGNED.write(learner);
        // The last one carries two bits that no byte takes, so it is left out.
        for (int i = 0; i < mine.length() - 1; i++) {
            char other = mine.charAt(i) == 'a' ? 'b' : 'a';
            assertThat(SIGNED.read(mine.substring(0, i) + other + mine.substring(i + 1)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b", "00000000-0000-0000-0000-000000000000"})
    void whatIsNoNameIsRefused(String text) {
        assertThat(SIGNED.read(text)).isEmpty();
    }
}
