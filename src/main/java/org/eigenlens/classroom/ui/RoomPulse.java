package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Says that its page is there, and brings it back when its network has fallen silent. There is nothing to be seen of it; the browser's half is {@code room-pulse.ts}. */
@Tag("room-pulse")
@JsModule("./classroom/room-pulse.ts")
final class RoomPulse extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    private final transient Attendance attendance;
    private final transient Seat seat;

    RoomPulse(Attendance attendance, Seat seat) {
        this.attendance = attendance;
        this.seat = seat;
        getElement().setAttribute("hidden", true);
        getElement().addEventListener("back", event -> {});
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        getElement().setProperty("ticket", attendance.sit(seat, attach.getUI()));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        attendance.leave(seat);
    }
}
