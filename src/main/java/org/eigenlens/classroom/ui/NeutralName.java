package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.eigenlens.classroom.entry.Nickname;
import org.eigenlens.classroom.room.Member;
import org.eigenlens.classroom.room.MemberId;

/** A name that offends nobody, to offer for one that does: two pleasant words, the same ones whenever it is asked for. */
final class NeutralName {

    private NeutralName() {}

    /** A name for a student that nobody in the room has; their number where all pairs are taken. */
    static String of(Component page, MemberId id, Collection<Member> members) {
        List<String> first = words(page, "roll.neutral.first");
        List<String> second = words(page, "roll.neutral.second");
        int pairs = first.size() * second.size();
        return IntStream.range(0, pairs)
                // Students who joined one after the other get words that differ in both places.
                .map(i -> (id.number() + i) % pairs)
                .mapToObj(i -> first.get((i + i / first.size()) % first.size()) + " " + second.get(i % second.size()))
                .filter(pair -> members.stream().noneMatch(member -> isCalled(member, pair)))
                .findFirst()
                .orElseGet(() -> page.getTranslation("roll.nameless", String.valueOf(id.number())));
    }

    private static List<String> words(Component page, String key) {
        return List.of(page.getTranslation(key).split(","));
    }

    private static boolean isCalled(Member member, String name) {
        return member.nickname() != null && member.nickname().isLike(new Nickname(name));
    }
}
