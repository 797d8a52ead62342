package org.eigenlens.classroom.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eigenlens.classroom.entry.Tries;

/** Slows down guessing of passwords: so many tries at one account, and so many from one address. */
final class SignInLimit {

    private static final String ACCOUNT = "sign-in at an account";
    private static final String ADDRESS = "sign-in from an address";

    /** No account has a longer name; all that are longer count as one. */
    private static final int LONGEST_NAME = 64;

    static final int AT_AN_ACCOUNT = 10;
    static final int FROM_AN_ADDRESS = 30;

    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 50_000;

    private final Cache<Tries.Try, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(PERIOD)
            .build();

    private final Tries tries;

    /** @param tries tells of tries at other processes, which count as if they had been made here */
    SignInLimit(Tries tries) {
        this.tries = tries;
        tries.hear(one -> {
            if (one.limit().equals(ACCOUNT) || one.limit().equals(ADDRESS)) {
                bucket(one).tryConsume(1);
            }
        });
    }

    /** Takes a try; how long to wait, if there is none left. */
    Optional<Duration> take(String name, String address) {
        List<Tries.Try> both = List.of(
                new Tries.Try(ACCOUNT, name.length() > LONGEST_NAME ? "" : name), new Tries.Try(ADDRESS, address));
        Optional<Duration> pause = both.stream()
                .map(one -> bucket(one).tryConsumeAndReturnRemaining(1))
                .filter(probe -> !probe.isConsumed())
                .map(ConsumptionProbe::getNanosToWaitForRefill)
                .map(Duration::ofNanos)
                .findFirst();
        if (pause.isEmpty()) {
            both.forEach(tries::tell);
        }
        return pause;
    }

    private Bucket bucket(Tries.Try one) {
        int most = one.limit().equals(ACCOUNT) ? AT_AN_ACCOUNT : FROM_AN_ADDRESS;
        return buckets.get(
                one,
                missing -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD))
                        .build());
    }
}
