package org.eigenlens.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void aLineOfMarkdownIsRendered() {
        assertThat(Phrase.of("Say when $A - \\lambda I$ is *singular*."))
                .isEqualTo(new Phrase(
                        "Say when <eig-math>A - \\lambda I</eig-math> is <em>singular</em>.",
                        "Say when A - λ I is singular.",
                        "Say when $A - \\lambda I$ is *singular*."));
    }

    @Test
    void whatIsMoreThanALineIsPlainText() {
        assertThat(Phrase.of("- a <b>list</b>").html()).isEqualTo("- a &lt;b&gt;list&lt;/b&gt;");
        assertThat(Phrase.of("").isEmpty()).isTrue();
    }
}
