package org.eigenlens.widget.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import org.eigenlens.widget.Words;

/**
 * Leads from a printed picture to the live one: its address as it stands, in letters and as a QR code. Shown on paper only.
 *
 * <p>It is ready before anybody prints, because a browser that has begun to print asks no server.
 */
final class PaperAddress extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Of longer addresses a camera cannot read the code off paper. */
    private static final int LONGEST_CODE = 500;

    private final transient Words words;
    private final Div code = new Div();
    private final Paragraph address = new Paragraph();
    private String base = "";
    private String path = "";

    PaperAddress(Words words) {
        this.words = words;
        code.addClassName("paper-code");
        getContent().addClassName("paper-address");
        getContent().add(code, address);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("return document.baseURI").then(String.class, this::resolveAgainst);
    }

    private void resolveAgainst(String baseAddress) {
        base = baseAddress;
        show(path);
    }

    /** Names the picture by its path below the application's own address. */
    void show(String pathOfPicture) {
        path = pathOfPicture;
        if (base.isEmpty()) {
            return;
        }
        String whole = URI.create(base).resolve(path).toString();
        address.setText(words.say("frame.paper", whole));
        code.removeAll();
        if (whole.length() <= LONGEST_CODE) {
            code.add(new Svg(QrCodes.svg(whole, words.say("share.qr"))));
        }
    }
}
