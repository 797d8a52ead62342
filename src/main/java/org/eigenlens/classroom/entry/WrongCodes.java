package org.eigenlens.classroom.entry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;

/**
 * Slows down whoever tries codes: so many wrong ones from one address, and so many from all together. Right ones cost nothing.
 *
 * <p>A whole lecture hall often comes from one address, and one in ten mistypes; so an address may be wrong {@value #PER_ADDRESS} times at once, and then as
 * often in a minute. With ten rooms open, all the addresses of the world find one of them in about a week.
 */
public final class WrongCodes {

    private static final String LIMIT = "wrong code";

    static final int PER_ADDRESS = 60;
    static final int OVER_ALL = 300;

    private static final Duration PERIOD = Duration.ofMinutes(1);
    private static final int ADDRESSES = 50_000;

    private final Cache<String, Bucket> addresses = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(PERIOD.multipliedBy(2))
            .build();
    private final TimeMeter time;
    private final Bucket all;
    private final Tries tries;

    /** @param tries tells of wrong codes at other processes, which count as if they had been tried here */
    public WrongCodes(Tries tries) {
        this(tries, TimeMeter.SYSTEM_NANOTIME);
    }

    WrongCodes(Tries tries, TimeMeter time) {
        this.tries = tries;
        this.time = time;
        this.all = bucket(OVER_ALL);
        tries.hear(one -> {
            if (one.limit().equals(LIMIT)) {
                count(one.who());
            }
        });
    }

    private Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD))
                .withCustomTimePrecision(time)
                .build();
    }

    /** How long somebody at an address has to wait before they may try a code; empty if they need not. */
    public Optional<Duration> pause(String address) {
        long nanos = Math.max(wait(of(address)), wait(all));
        return nanos == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(nanos));
    }

    private static long wait(Bucket bucket) {
        return bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill();
    }

    /** Counts a code that was wrong. */
    public void wasWrong(String address) {
        count(address);
        tries.tell(new Tries.Try(LIMIT, address));
    }

    private void count(String address) {
        of(address).tryConsume(1);
        all.tryConsume(1);
    }

    private Bucket of(String address) {
        return addresses.get(address, missing -> bucket(PER_ADDRESS));
    }
}
