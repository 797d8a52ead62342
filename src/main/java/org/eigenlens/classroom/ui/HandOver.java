package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hands the members of rooms over when this process ends: to another one, or to the next one here.
 *
 * <p>When it begins to end, the process says that it is not ready, and for the time of the notice goes on all the same. Then every page of a room is told to
 * look for a process that is ready and to load itself from there; and only then does the server take no more requests.
 */
@Component
class HandOver implements SmartLifecycle, VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);

    /** A page that is being drawn for longer finds out by itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** What has been told is on its way for so long. */
    private static final Duration LINGER = Duration.ofMillis(200);

    /** The pages of a hall ask one after another. */
    private static final String LOOK_FOR_ANOTHER = """
            if (!window.eigenlensMoves) {
              window.eigenlensMoves = true;
              const look = () => fetch('/readyz', { cache: 'no-store' })
                .then((answer) => answer.ok)
                .catch(() => false)
                .then((ready) => (ready ? location.reload() : setTimeout(look, 300 + 300 * Math.random())));
              setTimeout(look, 300 * Math.random());
            }""";

    private final transient Duration notice;
    private final transient Set<UI> pages = ConcurrentHashMap.newKeySet();
    private transient volatile boolean running;

    HandOver(@Value("${eigenlens.shutdown-notice}") Duration notice) {
        this.notice = notice;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            UI page = init.getUI();
            pages.add(page);
            page.addDetachListener(detach -> pages.remove(page));
        });
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The last to start and so the first to stop, before the server takes no more requests. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }

    @Override
    public void stop() {
        running = false;
        try {
            TimeUnit.NANOSECONDS.sleep(notice.toNanos());
            List<Future<Void>> told = pages.stream().flatMap(HandOver::tell).toList();
            long until = System.nanoTime() + PATIENCE.toNanos();
            for (Future<Void> page : told) {
                await(page, until - System.nanoTime());
            }
            if (!told.isEmpty()) {
                TimeUnit.NANOSECONDS.sleep(LINGER.toNanos());
                LOG.info("{} pages are handed over", told.size());
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Tells a page of a room, which is one that is pushed to; readers' pages keep no connection open. */
    private static Stream<Future<Void>> tell(UI page) {
        try {
            return Stream.of(page.access(() -> {
                if (page.getPushConfiguration().getPushMode().isEnabled()) {
                    page.getPage().executeJs(LOOK_FOR_ANOTHER);
                }
            }));
        } catch (UIDetachedException gone) {
            return Stream.empty();
        }
    }

    private static void await(Future<Void> page, long nanos) throws InterruptedException {
        try {
            page.get(Math.max(nanos, 0), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException slow) {
            LOG.warn("A page was not told that this process ends: {}", slow.toString());
        }
    }
}
