package org.eigenlens.classroom.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void tokensDiffer() {
        assertThat(Token.random()).isNotEqualTo(Token.random());
    }

    @Test
    void tokenIsReadAsItWasWritten() {
        Token token = Token.random();
        assertThat(Token.read(token.text())).contains(token);
    }

    @Test
    void otherTextsAreNoTokens() {
        assertThat(Token.read("")).isEmpty();
        assertThat(Token.read("a".repeat(31))).isEmpty();
        assertThat(Token.read("a".repeat(31) + "<")).isEmpty();
    }

    @Test
    void fingerprintIsTheSha256OfTheToken() {
        assertThat(new Token("a".repeat(32)).fingerprint().hex())
                .isEqualTo("3ba3f5f43b92602683c19aee62a20342b084dd5971ddd33808d81a328879a547");
    }

    @Test
    void tokenDoesNotShowInALog() {
        Token token = Token.random();
        assertThat("" + token).doesNotContain(token.text());
    }
}
