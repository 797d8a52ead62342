package org.eigenlens.classroom.grid;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A grid in one memory, in which a test decides who lives, who sees whom, and which answer is lost. */
final class FakeGrid implements Grid {

    /** What all members have in common. */
    static final class Network {
        private final Map<String, FakeGrid> members = new ConcurrentHashMap<>();
        private final Map<String, Set<String>> unseen = new HashMap<>();

        private synchronized boolean sees(String from, String to) {
            return members.containsKey(to)
                    && !unseen.getOrDefault(from, Set.of()).contains(to);
        }

        /** Nobody hears of a member any more, and all notice. */
        void kill(String member) {
            members.remove(member);
            members.values().forEach(each -> each.ear.moved());
        }

        /** Two members lose sight of each other; each takes the other for gone. */
        void part(String one, String other) {
            synchronized (this) {
                unseen.put(one, Set.of(other));
                unseen.put(other, Set.of(one));
            }
            members.values().forEach(each -> each.ear.moved());
        }

        /** Everybody sees everybody again; of what they have, the first member's stays. */
        void join(String first) {
            synchronized (this) {
                unseen.clear();
            }
            Map<String, String> winning = Objects.requireNonNull(members.get(first)).texts;
            members.values().forEach(each -> each.texts.putAll(winning));
            members.values().forEach(each -> {
                each.texts.keySet().forEach(each.ear::changed);
                each.ear.moved();
            });
        }
    }

    private final Network network;
    private final String self;
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private UnaryOperator<String> clerk = question -> question;
    private Ear ear = new Ear() {
        @Override
        public void changed(String code) {}

        @Override
        public void passed(String text) {}

        @Override
        public void moved() {}
    };

    /** What happens after the clerk has been heard and before the answer is on its way. */
    private Runnable beforeTheAnswer = () -> {};

    FakeGrid(Network network, String self) {
        this.network = network;
        this.self = self;
    }

    void beforeTheAnswer(Runnable event) {
        beforeTheAnswer = event;
    }

    @Override
    public void start(UnaryOperator<String> answering, Ear hearing) {
        clerk = answering;
        ear = hearing;
        network.members.put(self, this);
        network.members.values().forEach(other -> other.texts.forEach(texts::putIfAbsent));
        network.members.values().forEach(each -> each.ear.moved());
    }

    @Override
    public String self() {
        return self;
    }

    @Override
    public Set<String> living() {
        Set<String> seen = new HashSet<>(network.members.keySet());
        seen.removeIf(member -> !network.sees(self, member));
        return seen;
    }

    @Override
    public String ask(String process, String question, Duration patience) throws UnreachableException {
        FakeGrid other = network.members.get(process);
        if (other == null || !network.sees(self, process)) {
            throw new UnreachableException(new IllegalStateException(process + " is out of sight."));
        }
        String answer = other.clerk.apply(question);
        other.beforeTheAnswer.run();
        if (!network.sees(self, process)) {
            throw new UnreachableException(new IllegalStateException(process + " has gone."));
        }
        return answer;
    }

    @Override
    public Optional<String> text(String code) {
        return Optional.ofNullable(texts.get(code));
    }

    @Override
    public Set<String> codes() {
        return Set.copyOf(texts.keySet());
    }

    @Override
    public boolean add(String code, String text) {
        boolean added = texts.putIfAbsent(code, text) == null;
        if (added) {
            tell(code, text);
        }
        return added;
    }

    @Override
    public void change(String code, String text) {
        if (texts.containsKey(code) && network.members.containsKey(self)) {
            tell(code, text);
        }
    }

    private void tell(String code, String text) {
        network.members.values().stream()
                .filter(member -> network.sees(self, member.self))
                .forEach(member -> {
                    member.texts.put(code, text);
                    member.ear.changed(code);
                });
    }

    @Override
    public void remove(String code) {
        network.members.values().stream()
                .filter(member -> network.sees(self, member.self))
                .forEach(member -> {
                    member.texts.remove(code);
                    member.ear.changed(code);
                });
    }

    @Override
    public void pass(String about, String text) {
        network.members.values().stream()
                .filter(member -> network.sees(self, member.self))
                .forEach(member -> member.ear.passed(text));
    }

    @Override
    public void close() {
        network.kill(self);
    }
}
