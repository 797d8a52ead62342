package org.eigenlens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void portWithAListenerIsTaken() throws IOException {
        try (ServerSocket listener = new ServerSocket(0)) {
            assertThat(PortCheck.isTaken(listener.getLocalPort())).isTrue();
        }
    }

    @Test
    void portWhoseListenerHasGoneIsFree() throws IOException {
        int port;
        try (ServerSocket listener = new ServerSocket(0)) {
            port = listener.getLocalPort();
        }
        assertThat(PortCheck.isTaken(port)).isFalse();
    }

    @Test
    void portZeroAsksTheSystemForAFreeOneAndIsNeverTaken() {
        assertThat(PortCheck.isTaken(0)).isFalse();
    }
}
