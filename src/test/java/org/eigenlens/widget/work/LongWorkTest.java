package org.eigenlens.widget.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.eigenlens.widget.work.WorkStatus.Done;
import org.eigenlens.widget.work.WorkStatus.Failed;
import org.eigenlens.widget.work.WorkStatus.Reason;
import org.eigenlens.widget.work.WorkStatus.Underway;
import org.junit.jupiter.api.Test;

/** Long work with a clock and a worker in the test's hand. */
class LongWorkTest {

    private static final Limits LIMITS = new Limits(3, 2, Duration.ofSeconds(4), Duration.ofSeconds(30));

    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final List<Integer> computed = new ArrayList<>();
    private long now;

    private LongWork<Integer, Integer> work(BiFunction<Integer, Course, Integer> function) {
        return new LongWork<>(function, LIMITS, queue::add, () -> now);
    }

    private LongWork<Integer, Integer> squares() {
        return work((n, course) -> {
            computed.add(n);
            return n * n;
        });
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private void workOff() {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
    }

    private static <K, V> WorkStatus<V> ask(LongWork<K, V> work, K key, String visitor) {
        try (Visitor served = Visitor.serving(visitor)) {
            return work.of(key);
        }
    }

    @Test
    void valueIsThereAfterItsComputationAndIsKept() {
        LongWork<Integer, Integer> work = squares();
        assertThat(work.of(3)).isEqualTo(new Underway<>(0));
        workOff();
        assertThat(work.of(3)).isEqualTo(new Done<>(9));
        assertThat(work.of(3)).isEqualTo(new Done<>(9));
        assertThat(computed).containsExactly(3);
    }

    @Test
    void allWhoAskShareOneComputation() {
        LongWork<Integer, Integer> work = squares();
        ask(work, 3, "one");
        ask(work, 3, "another");
        assertThat(queue).hasSize(1);
        workOff();
        assertThat(ask(work, 3, "a third")).isEqualTo(new Done<>(9));
        assertThat(computed).containsExactly(3);
    }

    @Test
    void whoAsksMeanwhileHearsHowFarItIs() {
        List<WorkStatus<Integer>> heard = new ArrayList<>();
        List<LongWork<Integer, Integer>> itself = new ArrayList<>();
        itself.add(work((n, course) -> {
            course.reached(0.5);
            heard.add(itself.getFirst().of(n));
            return n;
        }));
        itself.getFirst().of(1);
        workOff();
        assertThat(heard).containsExactly(new Underway<>(0.5));
    }

    @Test
    void whatNobodyWaitsForIsNotEvenBegun() {
        LongWork<Integer, Integer> work = squares();
        work.of(3);
        pass(Duration.ofSeconds(5));
        workOff();
        assertThat(computed).isEmpty();
        work.of(3);
        workOff();
        assertThat(work.of(3)).isEqualTo(new Done<>(9));
    }

    @Test
    void computationEndsWhenTheLastAskerHasGone() {
        LongWork<Integer, Integer> work = work((n, course) -> {
            for (int i = 0; i < 100; i++) {
                computed.add(i);
                pass(Duration.ofSeconds(1));
                course.reached(i / 100.0);
            }
            return n;
        });
        work.of(1);
        workOff();
        assertThat(computed).hasSize(5);
        assertThat(work.of(1)).isEqualTo(new Underway<>(0));
    }

    @Test
    void oneAskerWhoStaysIsEnough() {
        List<LongWork<Integer, Integer>> itself = new ArrayList<>();
        itself.add(work((n, course) -> {
            for (int i = 0; i < 10; i++) {
                pass(Duration.ofSeconds(1));
                ask(itself.getFirst(), n, "who stays");
                course.reached(i / 10.0);
            }
            return n;
        }));
        ask(itself.getFirst(), 1, "who goes");
        workOff();
        assertThat(itself.getFirst().of(1)).isEqualTo(new Done<>(1));
    }

    @Test
    void noComputationMayTakeLongerThanTheLimit() {
        List<LongWork<Integer, Integer>> itself = new ArrayList<>();
        itself.add(work((n, course) -> {
            while (true) {
                pass(Duration.ofSeconds(1));
                itself.getFirst().of(n);
                course.reached(0);
            }
        }));
        itself.getFirst().of(1);
        workOff();
        assertThat(itself.getFirst().of(1)).isEqualTo(new Failed<>(Reason.TOO_LONG));
        pass(Duration.ofMinutes(2));
        assertThat(itself.getFirst().of(1)).isEqualTo(new Underway<>(0));
    }

    @Test
    void computationThatBreaksIsAFailureAndNotAnException() {
        LongWork<Integer, Integer> work = work((n, course) -> {
            throw new IllegalStateException("on purpose");
        });
        work.of(1);
        workOff();
        assertThat(work.of(1)).isEqualTo(new Failed<>(Reason.BROKEN));
    }

    @Test
    void visitorWhoWantsTooMuchAtOnceLosesTheOldest() {
        LongWork<Integer, Integer> work = squares();
        for (int n = 1; n <= 3; n++) {
            ask(work, n, "greedy");
            pass(Duration.ofMillis(100));
        }
        workOff();
        assertThat(computed).containsExactly(2, 3);
    }

    @Test
    void whatAnotherVisitorWaitsForStaysWhenOneLosesIt() {
        LongWork<Integer, Integer> work = squares();
        ask(work, 1, "patient");
        for (int n = 1; n <= 3; n++) {
            ask(work, n, "greedy");
            pass(Duration.ofMillis(100));
        }
        workOff();
        assertThat(computed).containsExactly(1, 2, 3);
    }

    @Test
    void moreThanTheLimitWaitOutsideUntilThereIsRoom() {
        LongWork<Integer, Integer> work = squares();
        for (int n = 1; n <= 4; n++) {
            assertThat(ask(work, n, "visitor " + n)).isEqualTo(new Underway<>(0));
        }
        assertThat(queue).hasSize(3);
        workOff();
        ask(work, 4, "visitor 4");
        workOff();
        assertThat(computed).containsExactly(1, 2, 3, 4);
    }

    @Test
    void askingNeverComputesOnTheAskersThread() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        List<Thread> by = new ArrayList<>();
        LongWork<Integer, Integer> work = new LongWork<>((n, course) -> {
            by.add(Thread.currentThread());
            done.countDown();
            return n;
        });
        work.of(1);
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(by.getFirst()).isNotSameAs(Thread.currentThread());
        assertThat(by.getFirst().isDaemon()).isTrue();
    }
}
