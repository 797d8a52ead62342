package org.eigenlens.classroom.grid;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jgroups.Address;
import org.jgroups.conf.ClassConfigurator;
import org.jgroups.protocols.TCPPING;
import org.jgroups.util.Responses;

/** Looks for the other processes where the settings name them. Names are looked up anew each time, since machines behind a name come and go. */
final class Members extends TCPPING {

    private final List<String> named;
    private final int port;

    Members(List<String> named, int port) {
        this.named = named;
        this.port = port;
        // To the library this is the protocol that it extends.
        id = ClassConfigurator.getProtocolId(TCPPING.class);
        setPortRange(0);
        setInitialHosts(addresses());
    }

    private List<InetSocketAddress> addresses() {
        return named.stream().flatMap(this::addresses).distinct().toList();
    }

    /** Of a name that nobody knows yet there are none: perhaps that process starts later. */
    private Stream<InetSocketAddress> addresses(String member) {
        int colon = member.lastIndexOf(':');
        String host = colon < 0 ? member : member.substring(0, colon);
        int where = colon < 0 ? port : Integer.parseInt(member.substring(colon + 1));
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).map(address -> new InetSocketAddress(address, where));
        } catch (UnknownHostException notYet) {
            return Stream.empty();
        }
    }

    @Override
    public void findMembers(List<Address> members, boolean initialDiscovery, Responses responses) {
        setInitialHosts(addresses());
        super.findMembers(members, initialDiscovery, responses);
    }
}
