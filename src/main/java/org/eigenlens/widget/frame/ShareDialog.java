package org.eigenlens.widget.frame;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.net.URI;
import java.net.URL;
import org.eigenlens.widget.Words;

/** Offers the address of a picture as it stands, a snippet that embeds it, and a QR code of the address. */
final class ShareDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final String path;
    private final String title;
    private final transient Words words;

    ShareDialog(String path, String title, Words words) {
        this.path = path;
        this.title = title;
        this.words = words;
        addClassName("share-dialog");
        setHeaderTitle(words.say("share.title"));
        Button close = new Button(words.say("share.close"), click -> close());
        getFooter().add(close);
        UI.getCurrentOrThrow().getPage().fetchCurrentURL(this::fill);
    }

    private void fill(URL here) {
        String address = absolute(here, path);
        String snippet = "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"640\" style=\"border:0\"></iframe>"
                .formatted(escaped(address), escaped(title));
        Div code = new Div(new Svg(QrCodes.svg(address, words.say("share.qr"))));
        code.addClassName("share-qr");
        add(copyable("address", address), copyable("embed", snippet), code);
    }

    /** Resolves a path of the application against the page that is open, whatever the depth of its address. */
    private static String absolute(URL here, String path) {
        return URI.create(here.toString()).resolve("/" + path).toString();
    }

    private Div copyable(String name, String text) {
        TextArea field = new TextArea(words.say("share." + name));
        field.setValue(text);
        field.setReadOnly(true);
        field.setWidthFull();
        Button copy = new Button(words.say("share.copy"));
        copy.addClassName("copy-" + name);
        copy.setAriaLabel(words.say("share.copy") + ": " + words.say("share." + name));
        copy.addClickListener(click -> copy(field, copy));
        Div row = new Div(field, copy);
        row.addClassName("share-row");
        return row;
    }

    /** Copies through the clipboard where the page may, else selects the text and lets the reader copy it. */
    private void copy(TextArea field, Button button) {
        field.getElement()
                .executeJs("""
                        this.inputElement.focus(); this.inputElement.select();
                        if (!navigator.clipboard) return document.execCommand('copy');
                        return navigator.clipboard.writeText(this.value).then(() => true, () => false);""")
                .then(Boolean.class, done -> button.setText(words.say(done ? "share.copied" : "share.selected")));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
