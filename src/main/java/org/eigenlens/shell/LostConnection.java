package org.eigenlens.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says in our own words that the connection is lost, that a page has rested too long, or that the server has failed. */
@Component
class LostConnection implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final I18NProvider messages;

    LostConnection(I18NProvider messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::words);
        event.getSource().addUIInitListener(init -> nameReconnecting(init.getUI()));
    }

    private SystemMessages words(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(messages.getTranslation("connection.rested", locale));
        words.setSessionExpiredMessage(messages.getTranslation("connection.rested.say", locale));
        words.setInternalErrorCaption(messages.getTranslation("connection.failed", locale));
        words.setInternalErrorMessage(messages.getTranslation("connection.failed.say", locale));
        words.setSyncErrorCaption(messages.getTranslation("connection.failed", locale));
        words.setSyncErrorMessage(messages.getTranslation("connection.failed.say", locale));
        words.setCookiesDisabledCaption(messages.getTranslation("connection.cookies", locale));
        words.setCookiesDisabledMessage(messages.getTranslation("connection.cookies.say", locale));
        return words;
    }

    private void nameReconnecting(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(messages.getTranslation("connection.lost", ui.getLocale()));
        dialog.setDialogTextGaveUp(messages.getTranslation("connection.lost.long", ui.getLocale()));
        // Vaadin's notice stands outside the landmarks of the page, as only a status may.
        ui.getPage().executeJs("document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')");
    }
}
