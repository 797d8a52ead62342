package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eigenlens.classroom.entry.Nickname;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.Member;
import org.jspecify.annotations.Nullable;

/** A student on the lecturer's list. It keeps its place and the keyboard while others come and go. */
final class RollItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<LecturerCommand> tell;
    private final transient Supplier<String> offer;
    private final Span name = new Span();
    private final Span away = new Span(getTranslation("roll.away"));
    private final Button rename = new Button(getTranslation("roll.rename"), click -> rename());
    private final Button send;
    private transient Member member;
    private @Nullable RenameForm form;

    /**
     * @param offer makes a name to offer for the student's
     * @param leave is told when the student is about to be sent away
     */
    RollItem(Member member, Consumer<LecturerCommand> tell, Supplier<String> offer, Runnable leave) {
        this.member = member;
        this.tell = tell;
        this.offer = offer;
        send = new Button(getTranslation("roll.send-away"), click -> {
            leave.run();
            tell.accept(new LecturerCommand.SendAway(this.member.id()));
        });
        List.of(rename, send).forEach(button -> button.addThemeVariants(ButtonVariant.TERTIARY));
        away.addClassName("roll-away");
        add(new Span(name, new Span(" "), away), Panel.row(rename, send));
        show(member);
    }

    void show(Member now) {
        member = now;
        String called = now.nickname() == null
                ? getTranslation("roll.nameless", String.valueOf(now.id().number()))
                : now.nickname().text();
        name.setText(called);
        away.setVisible(!now.isHere());
        rename.setVisible(now.nickname() != null);
        rename.setAriaLabel(getTranslation("roll.rename") + ": " + called);
        send.setAriaLabel(getTranslation("roll.send-away") + ": " + called);
    }

    /** Takes the keyboard, when it was in a place that is gone. */
    void focus() {
        send.focus();
    }

    private void rename() {
        if (form == null) {
            form = new RenameForm(offer.get(), this::renamed, this::closeForm);
            add(form);
        }
        form.focus();
    }

    private void renamed(Optional<Nickname> to) {
        tell.accept(new LecturerCommand.Rename(member.id(), to.orElse(null)));
        closeForm();
    }

    private void closeForm() {
        if (form != null) {
            remove(form);
            form = null;
            (rename.isVisible() ? rename : send).focus();
        }
    }
}
