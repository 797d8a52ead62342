package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.UI;

/**
 * Brings the page of a room back by itself after the network was lost, the server started again, or another process took over: in a lecture nobody should have to click for that. The cookie says who it was.
 */
final class Returning {

    /** Between two tries to reach the server, in milliseconds. */
    private static final int INTERVAL = 1_500;

    /** Between two tries to have the push connection back, in milliseconds; its library waits five seconds. */
    private static final String PUSH_INTERVAL = "700";

    /** Vaadin puts this notice up when its session is gone; elsewhere it waits for a click, so that nothing typed is lost. */
    private static final String WHEN_THE_SESSION_IS_GONE = """
            if (!window.eigenlensReturns) {
              window.eigenlensReturns = new MutationObserver(() => {
                if (document.querySelector('.v-system-error')) location.reload();
              });
              window.eigenlensReturns.observe(document.body, { childList: true });
            }""";

    private Returning() {}

    static void prepare(UI ui) {
        ui.getReconnectDialogConfiguration().setReconnectInterval(INTERVAL);
        ui.getPushConfiguration().setParameter("reconnectInterval", PUSH_INTERVAL);
        // Otherwise it would wait for a connection that looks open when the page knows that its network is gone.
        ui.getPushConfiguration().setParameter("handleOnlineOffline", "true");
        ui.getPage().executeJs(WHEN_THE_SESSION_IS_GONE);
    }
}
