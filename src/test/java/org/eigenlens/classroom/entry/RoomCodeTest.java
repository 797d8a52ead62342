package org.eigenlens.classroom.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"K4TX9M", "k4tx9m", "K4T X9M", " k4t-x9m ", "K4T\tX9M"})
    void codeIsReadHoweverItIsWritten(String typed) {
        assertThat(RoomCode.read(typed)).contains(new RoomCode("K4TX9M"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "K4TX9",
                "K4TX9MM",
                "K0TX9M",
                "KOTX9M",
                "K4TX9M<",
                "Ｋ4TX9M",
                "                            K4TX9M"
            })
    void whatIsNoCodeIsNotRead(String typed) {
        assertThat(RoomCode.read(typed)).isEmpty();
    }

    @Test
    void lettersDoNotLookAlikeAndMakeNoWords() {
        assertThat(RoomCode.LETTERS)
                .doesNotContain(
                        "0", "O", "Q", "1", "I", "L", "2", "Z", "5", "S", "6", "G", "8", "B", "U", "V", "A", "E");
        assertThat(RoomCode.LETTERS.chars().distinct().count()).isEqualTo(RoomCode.LETTERS.length());
    }

    @Test
    void drawnCodesUseEveryLetter() {
        Random random = new Random(1);
        String all = "";
        for (int i = 0; i < 100; i++) {
            all += RoomCode.draw(random).text();
        }
        assertThat(all.chars().distinct().count()).isEqualTo(RoomCode.LETTERS.length());
    }

    @Test
    void otherCharactersAreRefused() {
        assertThatThrownBy(() -> new RoomCode("k4tx9m")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void codeIsReadOutInTwoGroups() {
        assertThat(new RoomCode("K4TX9M").spaced()).isEqualTo("K4T X9M");
    }
}
