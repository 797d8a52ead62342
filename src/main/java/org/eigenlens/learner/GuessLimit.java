package org.eigenlens.learner;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Slows down guessing: so many tries from one address, and so many from all together.
 *
 * <p>At 300 an hour over all, and with a hundred thousand phrases in use, somebody hits one of 2⁴⁴ once in about sixty years.
 */
final class GuessLimit {

    static final int PER_ADDRESS = 10;
    static final int OVER_ALL = 300;
    private static final Duration PERIOD = Duration.ofHours(1);

    private static final int ADDRESSES = 50_000;
    private static final int NETWORK_BYTES = 8;

    private final Cache<String, Bucket> addresses = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(PERIOD)
            .build();
    private final TimeMeter time;
    private final Bucket all;

    GuessLimit(TimeMeter time) {
        this.time = time;
        this.all = bucket(OVER_ALL, time);
    }

    private static Bucket bucket(int most, TimeMeter time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD))
                .withCustomTimePrecision(time)
                .build();
    }

    /** Takes one try from an address; how long to wait, if there is none left. */
    Optional<Duration> take(String address) {
        return take(addresses.get(network(address), missing -> bucket(PER_ADDRESS, time)))
                .or(() -> take(all));
    }

    private static Optional<Duration> take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** An IPv6 host has a whole network of addresses for itself, so the network counts. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (UnknownHostException none) {
            return address;
        }
    }
}
