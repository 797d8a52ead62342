package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eigenlens.classroom.Sight;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.Member;
import org.eigenlens.classroom.room.MemberId;

/** Who is in the room: rename, send away, lock the door. */
final class RollPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<LecturerCommand> tell;
    private final Checkbox locked = new Checkbox(getTranslation("roll.locked"));
    private final Checkbox names = new Checkbox(getTranslation("roll.names"));
    private final NativeDetails fold = new NativeDetails();
    private final OrderedList list = new OrderedList();
    private final Map<MemberId, RollItem> items = new HashMap<>();
    private transient List<Member> shown = List.of();

    RollPanel(Consumer<LecturerCommand> tell) {
        super("roll");
        this.tell = tell;
        locked.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell.accept(new LecturerCommand.LockDoor(change.getValue()));
            }
        });
        names.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell.accept(new LecturerCommand.ShowNames(change.getValue()));
            }
        });
        list.addClassName("roll-list");
        fold.setContent(new Div(list));
        fold.setSummaryText(getTranslation("roll.members", 0));
        fold.addToggleListener(toggle -> fill());
        add(new Div(locked), new Div(names), fold);
    }

    void show(Sight.OfLecturer lecturer) {
        locked.setValue(lecturer.locked());
        names.setValue(lecturer.namesShown());
        if (lecturer.members().equals(shown)) {
            return;
        }
        shown = lecturer.members();
        fold.setSummaryText(getTranslation("roll.members", shown.size()));
        fill();
    }

    /** The list stands on the page only while it is open: a hall that fills changes it hundreds of times. */
    private void fill() {
        if (!fold.isOpen()) {
            return;
        }
        Set<MemberId> ids = shown.stream().map(Member::id).collect(Collectors.toSet());
        items.entrySet().removeIf(entry -> {
            boolean gone = !ids.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue());
            }
            return gone;
        });
        shown.forEach(member ->
                items.computeIfAbsent(member.id(), id -> added(member)).show(member));
    }

    private RollItem added(Member member) {
        RollItem item =
                new RollItem(member, tell, () -> NeutralName.of(this, member.id(), shown), () -> leave(member.id()));
        list.add(item);
        return item;
    }

    /** Hands the keyboard on before a student goes from the list. */
    private void leave(MemberId gone) {
        items.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(gone))
                .min(Comparator.comparingInt(entry -> Math.abs(entry.getKey().number() - gone.number())))
                .ifPresent(entry -> entry.getValue().focus());
    }
}
