package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import java.util.function.Consumer;
import org.eigenlens.classroom.entry.RoomCode;
import org.eigenlens.classroom.room.LecturerCommand;

/** The report so far, and the end of the lecture when it is asked for twice. */
final class EndPanel extends Panel {

    private static final long serialVersionUID = 1L;

    EndPanel(RoomCode code, Consumer<LecturerCommand> tell) {
        super("end");
        Button sure = new Button(getTranslation("end.sure"), click -> tell.accept(new LecturerCommand.End()));
        sure.addThemeVariants(ButtonVariant.ERROR);
        Button end = new Button(getTranslation("end.end"), click -> {
            sure.setVisible(!sure.isVisible());
        });
        sure.setVisible(false);
        Anchor report = new Anchor(ClassroomNavigation.report(code), getTranslation("end.report"));
        report.setTarget(AnchorTarget.BLANK);
        add(report, row(end, sure));
    }
}
