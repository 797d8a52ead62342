package org.eigenlens.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewestTest {

    @Test
    void newestIsTakenAndWhatItOvertookIsNot() {
        Newest<Integer> newest = new Newest<>();
        assertThat(newest.leave(1)).isTrue();
        assertThat(newest.leave(2)).isFalse();
        assertThat(newest.leave(3)).isFalse();
        assertThat(newest.take()).contains(3);
        assertThat(newest.take()).isEmpty();
    }

    @Test
    void somebodyIsToldAgainAfterEachTaking() {
        Newest<Integer> newest = new Newest<>();
        newest.leave(1);
        newest.take();
        assertThat(newest.leave(2)).isTrue();
    }
}
