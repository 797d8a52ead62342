package org.eigenlens.classroom.grid;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.infinispan.remoting.transport.jgroups.JGroupsChannelConfigurator;
import org.jgroups.JChannel;
import org.jgroups.conf.ProtocolConfiguration;
import org.jgroups.protocols.FD_ALL3;
import org.jgroups.protocols.FD_SOCK2;
import org.jgroups.protocols.FRAG4;
import org.jgroups.protocols.MERGE3;
import org.jgroups.protocols.MFC;
import org.jgroups.protocols.RED;
import org.jgroups.protocols.SYM_ENCRYPT;
import org.jgroups.protocols.TCP;
import org.jgroups.protocols.UFC;
import org.jgroups.protocols.UNICAST3;
import org.jgroups.protocols.VERIFY_SUSPECT2;
import org.jgroups.protocols.pbcast.GMS;
import org.jgroups.protocols.pbcast.NAKACK2;
import org.jgroups.protocols.pbcast.STABLE;
import org.jgroups.util.SocketFactory;
import org.jgroups.util.StackType;
import org.jgroups.util.Util;

/** How the processes talk: over TCP on one address, encrypted and authenticated by a secret, and quick to notice that one of them has gone. */
final class Wiring implements JGroupsChannelConfigurator {

    /** A process whose connection has broken is asked once more whether it lives, and given so long for the answer, in milliseconds. */
    private static final long DOUBT = 500;

    /** A process that says nothing for so long is taken for gone, though its connection stands: it hangs. In milliseconds. */
    private static final long SILENCE = 8_000;

    private static final long HEARTBEAT = 2_000;

    /** Whoever is not let in so often begins alone; those who only missed each other come together later. */
    private static final int JOINS = 3;

    private static final long JOIN = 2_000;
    private static final long MERGE_MIN = 1_000;
    private static final long MERGE_MAX = 3_000;
    private static final int CONNECT = 500;
    private static final int OFFSET = 100;

    private static final int KEY_BITS = 256;
    private static final int ROUNDS = 200_000;
    /** It authenticates what it encrypts, and takes its nonce in the form in which the library gives it, which GCM does not. */
    private static final String CIPHER = "ChaCha20-Poly1305";

    private static final int IV_BYTES = 12;

    private final GridSettings settings;

    Wiring(GridSettings settings) {
        this.settings = settings;
    }

    @Override
    public JChannel createChannel(String name) throws Exception {
        return new JChannel(
                tcp(),
                new RED(),
                new Members(settings.members(), settings.port()),
                new MERGE3().setMinInterval(MERGE_MIN).setMaxInterval(MERGE_MAX),
                new FD_SOCK2().setOffset(OFFSET),
                new FD_ALL3().setTimeout(SILENCE).setInterval(HEARTBEAT),
                new VERIFY_SUSPECT2().setTimeout(DOUBT),
                encryption(),
                new NAKACK2().useMcastXmit(false),
                new UNICAST3(),
                new STABLE(),
                new GMS().setJoinTimeout(JOIN).setMaxJoinAttempts(JOINS).printLocalAddress(false),
                new UFC(),
                new MFC(),
                new FRAG4());
    }

    private TCP tcp() throws Exception {
        InetAddress address = Util.getAddress(settings.bind(), StackType.IPv4);
        TCP tcp = new TCP();
        tcp.setBindAddress(Objects.requireNonNull(address, "No address of this machine is " + settings.bind()));
        tcp.setBindPort(settings.port());
        tcp.setPortRange(0);
        tcp.setSockConnTimeout(CONNECT);
        tcp.useVirtualThreads(true);
        return tcp;
    }

    /** It stands below whatever lets processes in, so that who does not know the secret is not even heard. */
    private SYM_ENCRYPT encryption() throws GeneralSecurityException {
        SYM_ENCRYPT encryption = new SYM_ENCRYPT().setSecretKey(key());
        encryption.symAlgorithm(CIPHER).symIvLength(IV_BYTES).symKeylength(KEY_BITS);
        return encryption;
    }

    private SecretKey key() throws GeneralSecurityException {
        byte[] salt = settings.name().getBytes(StandardCharsets.UTF_8);
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(settings.secret().toCharArray(), salt, ROUNDS, KEY_BITS))
                .getEncoded();
        return new SecretKeySpec(key, "ChaCha20");
    }

    @Override
    public String getName() {
        return settings.name();
    }

    @Override
    public String getProtocolStackString() {
        return "";
    }

    @Override
    public List<ProtocolConfiguration> getProtocolStack() {
        return List.of();
    }

    @Override
    public void setSocketFactory(SocketFactory factory) {}

    @Override
    public void setDataSource(DataSource source) {}
}
