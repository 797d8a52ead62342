package org.eigenlens.classroom.grid;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the processes of one installation find and trust each other. Without members a process is alone, and no grid is started.
 *
 * @param members where processes are looked for: names or addresses, each with a port or without. A name that stands for several machines, such as that of a service in
 *     a compose file or of a headless service in Kubernetes, stands for all of them
 * @param bind the address of this machine that the others reach; by default the first one of a private network
 * @param port where the others reach this process; the port a hundred above is used too, to notice quickly that a process has gone
 * @param name what the grid is called; processes with another name are strangers
 * @param secret what all processes know and nobody else: whatever they say to each other is encrypted with it, and who does not know it cannot come in
 */
@ConfigurationProperties("eigenlens.grid")
public record GridSettings(
        @DefaultValue List<String> members,
        @DefaultValue("site_local") String bind,
        @DefaultValue("7800") int port,
        @DefaultValue("eigenlens") String name,
        @DefaultValue("") String secret) {

    static final int SHORTEST_SECRET = 16;

    /** Refuses what would leave the door open by an {@link IllegalArgumentException}. */
    public GridSettings {
        members = members.stream()
                .map(String::strip)
                .filter(member -> !member.isEmpty())
                .toList();
        if (!members.isEmpty() && secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("EIGENLENS_GRID_SECRET needs at least " + SHORTEST_SECRET
                    + " characters, the same for all processes.");
        }
    }

    /** Whether this process is the only one. */
    public boolean isAlone() {
        return members.isEmpty();
    }
}
