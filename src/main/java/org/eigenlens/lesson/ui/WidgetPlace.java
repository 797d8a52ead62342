package org.eigenlens.lesson.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import org.eigenlens.content.Block;
import org.eigenlens.widget.BadParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps room for a widget, which comes when the text is painted and the prediction before it, if there is one, is made. */
final class WidgetPlace extends Div {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(WidgetPlace.class);

    private final transient Block.Widget widget;
    private final transient Reading reading;

    WidgetPlace(Block.Widget widget, Gate gate, Reading reading) {
        this.widget = widget;
        this.reading = reading;
        setId(widget.id());
        addClassName("widget-place");
        if (!gate.isOpen()) {
            showLock();
        }
        gate.whenOpen(() -> reading.afterPaint(this::fill));
    }

    private void showLock() {
        addClassName("locked");
        add(new SvgIcon("assets/icons/lock.svg"), new Paragraph(getTranslation("predict.locked")));
    }

    private void fill() {
        removeAll();
        removeClassName("locked");
        try {
            add(reading.frame(widget));
        } catch (BadParameter told) {
            add(new BrokenNotice());
        } catch (RuntimeException failure) {
            LOG.error("{}:{}: The widget failed", reading.lesson().slug(), widget.line(), failure);
            add(new BrokenNotice());
        }
        addClassName("filled");
    }
}
