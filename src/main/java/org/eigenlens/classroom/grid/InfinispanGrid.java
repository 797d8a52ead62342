package org.eigenlens.classroom.grid;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eigenlens.classroom.entry.Token;
import org.infinispan.Cache;
import org.infinispan.configuration.cache.CacheMode;
import org.infinispan.configuration.cache.Configuration;
import org.infinispan.configuration.cache.ConfigurationBuilder;
import org.infinispan.configuration.global.GlobalConfiguration;
import org.infinispan.configuration.global.GlobalConfigurationBuilder;
import org.infinispan.manager.DefaultCacheManager;
import org.infinispan.manager.EmbeddedCacheManager;
import org.infinispan.remoting.transport.jgroups.JGroupsTransport;

/** The grid by Infinispan: a replicated cache of rooms, a fleeting one of what is passed on, and questions by its cluster executor. */
final class InfinispanGrid implements Grid {

    private static final String ROOMS = "rooms";
    private static final String PASSING = "passing";
    private static final int SHORT = 8;

    /** What has been passed on is of no use any more after so many seconds. */
    private static final long PASSED = 10;

    private final String self = "copy-" + Token.random().text().substring(0, SHORT);
    private final EmbeddedCacheManager manager;
    private volatile UnaryOperator<String> clerk = question -> question;

    InfinispanGrid(GridSettings settings) {
        manager = new DefaultCacheManager(global(settings), false);
    }

    private GlobalConfiguration global(GridSettings settings) {
        GlobalConfigurationBuilder global = GlobalConfigurationBuilder.defaultClusteredBuilder();
        global.transport()
                .clusterName(settings.name())
                .nodeName(self)
                .addProperty(JGroupsTransport.CHANNEL_CONFIGURATOR, new Wiring(settings));
        global.serialization().addContextInitializer(new ErrandSchema(question -> clerk.apply(question)));
        global.metrics().gauges(false).histograms(false);
        return global.build();
    }

    @Override
    public void start(UnaryOperator<String> answering, Ear ear) {
        clerk = answering;
        manager.start();
        manager.defineConfiguration(ROOMS, everywhere());
        manager.defineConfiguration(PASSING, fleeting());
        rooms().addListener(new RoomListener(ear));
        passing().addListener(new MoveListener(ear));
        manager.addListener(new ViewListener(ear));
    }

    private static Configuration fleeting() {
        ConfigurationBuilder cache = new ConfigurationBuilder();
        cache.clustering().cacheMode(CacheMode.REPL_SYNC).stateTransfer().fetchInMemoryState(false);
        cache.expiration().lifespan(PASSED, TimeUnit.SECONDS);
        return cache.build();
    }

    private Cache<String, String> passing() {
        return manager.getCache(PASSING);
    }

    private Cache<String, String> rooms() {
        return manager.getCache(ROOMS);
    }

    private static Configuration everywhere() {
        ConfigurationBuilder cache = new ConfigurationBuilder();
        cache.clustering().cacheMode(CacheMode.REPL_SYNC);
        return cache.build();
    }

    @Override
    public String self() {
        return self;
    }

    @Override
    public Set<String> living() {
        return manager.getMembers().stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String ask(String process, String question, Duration patience) throws UnreachableException {
        CompletableFuture<String> answer = new CompletableFuture<>();
        CompletableFuture<Void> sent = manager.executor()
                .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .filterTargets(address -> address.toString().equals(process))
                .submitConsumer(new Errand(question, UnaryOperator.identity()), (from, text, failure) -> {
                    if (failure == null) {
                        answer.complete(text);
                    } else {
                        answer.completeExceptionally(failure);
                    }
                });
        sent.whenComplete(
                (nothing, failure) -> answer.completeExceptionally(failure == null ? new TimeoutException() : failure));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new UnreachableException(failure);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new UnreachableException(hurried);
        }
    }

    @Override
    public Optional<String> text(String code) {
        return Optional.ofNullable(rooms().get(code));
    }

    @Override
    public Set<String> codes() {
        return new HashSet<>(rooms().keySet());
    }

    @Override
    public boolean add(String code, String text) {
        return rooms().putIfAbsent(code, text) == null;
    }

    @Override
    public void change(String code, String text) {
        rooms().replace(code, text);
    }

    @Override
    public void remove(String code) {
        rooms().remove(code);
    }

    @Override
    public void pass(String about, String text) {
        passing().put(about, text);
    }

    @Override
    public void close() {
        manager.stop();
    }
}
