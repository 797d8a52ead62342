package org.eigenlens.classroom.staff;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Slows down guessing of passwords: so many tries at one account, and so many from one address. */
final class SignInLimit {

    static final int AT_AN_ACCOUNT = 10;
    static final int FROM_AN_ADDRESS = 30;

    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 50_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterAccess(PERIOD)
            .build();

    /** Takes a try; how long to wait, if there is none left. */
    Optional<Duration> take(String name, String address) {
        return Stream.of(bucket("account " + name, AT_AN_ACCOUNT), bucket("address " + address, FROM_AN_ADDRESS))
                .map(bucket -> bucket.tryConsumeAndReturnRemaining(1))
                .filter(probe -> !probe.isConsumed())
                .map(ConsumptionProbe::getNanosToWaitForRefill)
                .map(Duration::ofNanos)
                .findFirst();
    }

    private Bucket bucket(String key, int most) {
        return buckets.get(
                key,
                missing -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, PERIOD))
                        .build());
    }
}
