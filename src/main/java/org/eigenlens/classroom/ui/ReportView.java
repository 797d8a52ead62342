package org.eigenlens.classroom.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eigenlens.classroom.Classrooms;
import org.eigenlens.classroom.Key;
import org.eigenlens.classroom.Report;
import org.eigenlens.classroom.ReportTable;

/** The report of a lecture at {@code /room/<code>/report}, for its lecturer: a page that can be printed, and a table. */
@Route(ClassroomNavigation.REPORT)
@AnonymousAllowed
@CssImport("./classroom/classroom.css")
class ReportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Classrooms classrooms;
    private String title = "";

    ReportView(Classrooms classrooms) {
        this.classrooms = classrooms;
        getContent().addClassName("report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        Optional<Key> key = RoomParameter.code(event).flatMap(Keyring.LECTURERS::key);
        Optional<Report> report = key.flatMap(classrooms::report);
        if (key.isPresent() && report.isPresent()) {
            show(key.get(), report.get());
        } else {
            title = getTranslation("lecture.closed");
            getContent().add(new H1(title), new Paragraph(getTranslation("lecture.closed.say")));
        }
    }

    private void show(Key key, Report report) {
        title = getTranslation("report.page", report.code().text());
        Anchor table = new Anchor(table(report), getTranslation("report.csv"));
        Button print = new Button(
                getTranslation("report.print"),
                click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
        Button delete = new Button(getTranslation("report.delete"), click -> delete(key));
        delete.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        Div actions = new Div(table, print, delete);
        actions.addClassName("report-actions");
        getContent()
                .add(new H1(getTranslation("report.title", report.code().spaced())), actions, new ReportBody(report));
    }

    private static DownloadHandler table(Report report) {
        byte[] bytes = ReportTable.csv(report).getBytes(StandardCharsets.UTF_8);
        return DownloadHandler.fromInputStream(event -> new DownloadResponse(
                new ByteArrayInputStream(bytes),
                "lecture-" + report.code() + ".csv",
                "text/csv;charset=utf-8",
                bytes.length));
    }

    private void delete(Key key) {
        classrooms.delete(key);
        getContent().removeAll();
        getContent().add(new H1(getTranslation("report.deleted")), new Paragraph(getTranslation("report.deleted.say")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
