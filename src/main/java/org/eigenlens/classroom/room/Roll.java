package org.eigenlens.classroom.room;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eigenlens.classroom.entry.Fingerprint;
import org.eigenlens.classroom.entry.Nickname;
import org.jspecify.annotations.Nullable;

/**
 * Who has joined a room, in the order of joining.
 *
 * @param locked whether the door is shut to whoever has not joined yet
 * @param joined how many have ever joined; whoever was sent away counts
 * @param unwanted what members called themselves until the lecturer renamed them; nobody comes in under such a name again
 */
public record Roll(Map<MemberId, Member> members, boolean locked, int joined, Map<MemberId, Nickname> unwanted)
        implements Serializable {

    static final Roll EMPTY = new Roll(Map.of(), false, 0, Map.of());

    /** More than any lecture hall seats. */
    static final int MOST = 2_000;

    /** A code that is on the internet must not fill the memory with people who come and are sent away. */
    static final int MOST_EVER = 20_000;

    public Roll {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        unwanted = Map.copyOf(unwanted);
    }

    public Collection<Member> all() {
        return members.values();
    }

    public int present() {
        return (int) members.values().stream().filter(Member::isHere).count();
    }

    public Optional<Member> member(MemberId id) {
        return Optional.ofNullable(members.get(id));
    }

    Optional<Member> of(Fingerprint fingerprint) {
        return members.values().stream()
                .filter(member -> member.fingerprint().equals(fingerprint))
                .findFirst();
    }

    Roll with(Fingerprint fingerprint, @Nullable Nickname nickname) {
        if (locked) {
            throw new RefusedException(Refusal.LOCKED);
        }
        if (members.size() >= MOST || joined >= MOST_EVER) {
            throw new RefusedException(Refusal.FULL);
        }
        if (nickname != null && unwanted.values().stream().anyMatch(nickname::isLike)) {
            throw new RefusedException(Refusal.NAME);
        }
        MemberId id = new MemberId(joined + 1);
        Map<MemberId, Member> more = new LinkedHashMap<>(members);
        more.put(id, new Member(id, fingerprint, nickname, 0));
        return new Roll(more, locked, joined + 1, unwanted);
    }

    Roll without(MemberId id) {
        Map<MemberId, Member> fewer = new LinkedHashMap<>(members);
        if (fewer.remove(id) == null) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        return new Roll(fewer, locked, joined, unwanted);
    }

    /** Gives a member another name, or none; what they have called themselves is not wanted from then on. */
    Roll renamed(MemberId id, @Nullable Nickname name) {
        Roll changed = change(id, member -> member.called(name));
        Nickname own = member(id).map(Member::nickname).orElse(null);
        if (own == null || unwanted.containsKey(id) || (name != null && name.isLike(own))) {
            return changed;
        }
        Map<MemberId, Nickname> more = new HashMap<>(unwanted);
        more.put(id, own);
        return new Roll(changed.members(), locked, joined, more);
    }

    /** The same members, each on as many screens as in another roll. */
    Roll asThereAs(Roll other) {
        Map<MemberId, Member> there = new LinkedHashMap<>();
        members.forEach((id, member) -> {
            int screens = other.of(member.fingerprint()).map(Member::screens).orElse(0);
            there.put(id, new Member(id, member.fingerprint(), member.nickname(), screens));
        });
        return new Roll(there, locked, joined, unwanted);
    }

    Roll locked(boolean shut) {
        return new Roll(members, shut, joined, unwanted);
    }

    Roll change(MemberId id, UnaryOperator<Member> change) {
        Map<MemberId, Member> changed = new LinkedHashMap<>(members);
        if (changed.computeIfPresent(id, (same, member) -> change.apply(member)) == null) {
            throw new RefusedException(Refusal.UNKNOWN);
        }
        return new Roll(changed, locked, joined, unwanted);
    }
}
