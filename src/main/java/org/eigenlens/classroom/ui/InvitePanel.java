package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import org.eigenlens.classroom.Key;
import org.eigenlens.classroom.Sight;
import org.eigenlens.widget.frame.QrCodes;

/** How people get in: the code, its address as a QR code, the projector's link, and the lecturer's own for another device. */
final class InvitePanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final transient Key key;
    private final Paragraph present = new Paragraph();
    private final Anchor projector = new Anchor();
    private final Div qr = new Div();

    InvitePanel(Key key) {
        super("invite");
        this.key = key;
        Span code = new Span(key.code().spaced());
        code.addClassName("big-code");
        projector.setText(getTranslation("invite.projector"));
        projector.setTarget(AnchorTarget.BLANK);
        qr.addClassName("invite-qr");
        Anchor own =
                new Anchor(ClassroomNavigation.lecture(key.code(), key.token().text()), getTranslation("invite.own"));
        NativeDetails more = new NativeDetails(
                getTranslation("invite.more"), new Div(qr, new Paragraph(getTranslation("invite.own.say")), own));
        add(code, present, projector, more);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().fetchCurrentURL(here -> {
            String address = URI.create(here.toString())
                    .resolve("/" + ClassroomNavigation.room(key.code()))
                    .toString();
            qr.removeAll();
            qr.add(new Svg(QrCodes.svg(address, getTranslation("invite.qr", address))), new Paragraph(address));
        });
    }

    void show(Sight.OfLecturer lecturer) {
        present.setText(getTranslation(
                "invite.present", lecturer.all().present(), lecturer.members().size()));
        projector.setHref(ClassroomNavigation.projector(key.code(), lecturer.projector()));
    }
}
