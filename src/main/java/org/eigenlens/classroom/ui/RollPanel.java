package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eigenlens.classroom.Sight;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.Member;

/** Who is in the room: rename, send away, lock the door. */
final class RollPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<LecturerCommand> tell;
    private final Checkbox locked = new Checkbox(getTranslation("roll.locked"));
    private final Checkbox names = new Checkbox(getTranslation("roll.names"));
    private final NativeDetails fold = new NativeDetails();
    private final OrderedList list = new OrderedList();
    private transient List<Member> members = List.of();
    private transient Map<Member, ListItem> items = Map.of();

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
        if (!lecturer.members().equals(members)) {
            members = lecturer.members();
            fold.setSummaryText(getTranslation("roll.members", members.size()));
            fill();
        }
    }

    /** The list stands on the page only while it is open, and what has not changed in it is left alone: a hall that fills changes it hundreds of times. */
    private void fill() {
        Map<Member, ListItem> before = items;
        items = new LinkedHashMap<>();
        if (fold.isOpen()) {
            members.forEach(
                    member -> items.put(member, before.containsKey(member) ? before.get(member) : item(member)));
        }
        before.forEach((member, item) -> {
            if (!items.containsKey(member)) {
                list.remove(item);
            }
        });
        int place = 0;
        for (ListItem item : items.values()) {
            if (item.getParent().isEmpty()) {
                list.addComponentAtIndex(place, item);
            }
            place++;
        }
    }

    private ListItem item(Member member) {
        String name = member.nickname() == null
                ? getTranslation("roll.nameless", String.valueOf(member.id().number()))
                : member.nickname().text();
        Span who = new Span(name);
        who.addClassName(member.isHere() ? "here" : "away");
        Button rename = new Button(
                getTranslation("roll.rename"), click -> tell.accept(new LecturerCommand.Rename(member.id(), null)));
        rename.setAriaLabel(getTranslation("roll.rename") + ": " + name);
        rename.setVisible(member.nickname() != null);
        Button send = new Button(
                getTranslation("roll.send-away"), click -> tell.accept(new LecturerCommand.SendAway(member.id())));
        send.setAriaLabel(getTranslation("roll.send-away") + ": " + name);
        List.of(rename, send).forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY));
        ListItem item = new ListItem(who, row(rename, send));
        if (!member.isHere()) {
            Span away = new Span(getTranslation("roll.away"));
            away.addClassName("roll-away");
            who.add(" ");
            who.add(away);
        }
        return item;
    }
}
