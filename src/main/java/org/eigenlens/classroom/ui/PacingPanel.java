package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.function.Consumer;
import org.eigenlens.classroom.room.LecturerCommand;
import org.eigenlens.classroom.room.Pacing;

/** Keeps everybody together, holds everybody, or lets everybody go. */
final class PacingPanel extends Panel {

    private static final long serialVersionUID = 1L;

    private final RadioButtonGroup<Pacing> group = new RadioButtonGroup<>();

    PacingPanel(Consumer<LecturerCommand> tell) {
        super("pacing");
        group.setAriaLabel(getTranslation("panel.pacing"));
        group.setItems(Pacing.values());
        group.setItemLabelGenerator(
                pacing -> getTranslation("pacing." + pacing.name().toLowerCase(Locale.ROOT)));
        group.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                tell.accept(new LecturerCommand.SetPacing(change.getValue()));
            }
        });
        add(group);
    }

    void show(Pacing pacing) {
        group.setValue(pacing);
    }
}
