package org.eigenlens.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Tells the reader that something failed on an open page, which stays as it is; the log has the rest. */
@Component
class FailureNotice implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN_FOR = 10_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(FailureNotice::tell));
    }

    private static void tell(ErrorEvent error) {
        String reference = FailureLog.note("A page failed", error.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> {
                Notification notice = Notification.show(
                        ui.getTranslation("failure.notice", reference), SHOWN_FOR, Notification.Position.BOTTOM_CENTER);
                notice.addClassName("failure-notice");
            });
        }
    }
}
