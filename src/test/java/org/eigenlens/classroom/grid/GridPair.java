package org.eigenlens.classroom.grid;

import java.util.List;
import java.util.UUID;
import org.eigenlens.process.FreePort;

/** The settings of two processes that find each other on this machine, and nobody else. */
final class GridPair {

    static final String SECRET = "known to these two only";

    private GridPair() {}

    static List<GridSettings> settings() {
        String name = "test-" + UUID.randomUUID();
        List<Integer> ports = List.of(FreePort.find(), FreePort.find());
        List<String> members = ports.stream().map(port -> "localhost:" + port).toList();
        return ports.stream()
                .map(port -> new GridSettings(members, "127.0.0.1", port, name, SECRET))
                .toList();
    }
}
