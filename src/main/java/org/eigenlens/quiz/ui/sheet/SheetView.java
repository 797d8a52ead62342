package org.eigenlens.quiz.ui.sheet;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.eigenlens.content.Catalogue;
import org.eigenlens.quiz.format.WidgetFormat;
import org.eigenlens.quiz.ui.Paper;
import org.eigenlens.quiz.ui.Practice;
import org.eigenlens.quiz.ui.Selection;
import org.eigenlens.quiz.ui.SelectionForm;
import org.eigenlens.quiz.ui.Served;
import org.eigenlens.quiz.ui.Topic;

/** A sheet of questions to be printed, at {@code /practice/sheet?q=…}, and its key at {@code …&key=1}; without questions, a form that asks which. */
@Route(SheetAddress.SHEET)
@AnonymousAllowed
@CssImport("./quiz/practice.css")
@CssImport("./quiz/sheet.css")
class SheetView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private static final Bank MOODLE = new MoodleXml();
    private static final Bank QTI = new QtiPackage();

    private final transient Practice practice;
    private final transient Catalogue catalogue;

    SheetView(Practice practice, Catalogue catalogue) {
        this.practice = practice;
        this.catalogue = catalogue;
        getContent().addClassNames("practice", "practice-one", "sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        SheetAddress asked = SheetAddress.read(
                query.getSingleParameter(SheetAddress.QUESTIONS).orElse(""), practice);
        getContent().removeAll();
        if (!asked.whole()) {
            Paragraph complaint = new Paragraph(getTranslation("sheet.bad"));
            complaint.addClassName("address-complaint");
            complaint.getElement().setAttribute("role", "alert").setAttribute("data-no-print", true);
            getContent().add(complaint);
        }
        if (asked.questions().isEmpty()) {
            ask();
        } else {
            show(asked, query.getSingleParameter(SheetAddress.KEY).isPresent());
        }
    }

    private void ask() {
        List<Topic> topics = practice.topics(catalogue);
        Paragraph lead = new Paragraph(getTranslation("sheet.lead"));
        lead.addClassName("practice-lead");
        getContent().add(new Header(new H1(getTranslation("sheet.title")), lead));
        getContent().add(new SelectionForm(topics, getTranslation("sheet.begin"), chosen -> draw(chosen, topics)));
    }

    private void draw(Selection selection, List<Topic> topics) {
        List<Served> drawn =
                new Paper(practice, topics).draw(selection, SheetView::fitsOnPaper, ThreadLocalRandom.current());
        String address = new SheetAddress(drawn, true).sheet();
        UI.getCurrentOrThrow()
                .navigate(SheetAddress.SHEET, QueryParameters.fromString(address.substring(address.indexOf('?') + 1)));
    }

    private static boolean fitsOnPaper(Served served) {
        return !(served.variant().rubric().format() instanceof WidgetFormat);
    }

    private void show(SheetAddress sheet, boolean key) {
        OrderedList list = new OrderedList();
        list.addClassName("sheet-questions");
        sheet.questions().forEach(served -> list.add(new SheetQuestion(served.variant(), key)));
        Paragraph name = new Paragraph(getTranslation("sheet.name"));
        name.addClassName("sheet-name");
        name.setVisible(!key);
        getContent().add(controls(sheet, key));
        byHand(sheet, MOODLE, "sheet.moodle.by-hand").ifPresent(getContent()::add);
        byHand(sheet, QTI, "sheet.qti.by-hand").ifPresent(getContent()::add);
        getContent().add(new H1(getTranslation(key ? "sheet.key" : "sheet.exercises")), name, list);
    }

    private Nav controls(SheetAddress sheet, boolean key) {
        Button print = new Button(
                getTranslation("sheet.print"),
                press -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        Nav controls = new Nav(
                print,
                key
                        ? new Anchor(sheet.sheet(), getTranslation("sheet.to-sheet"))
                        : new Anchor(sheet.key(), getTranslation("sheet.to-key")),
                download(sheet, MOODLE, "sheet.moodle"),
                download(sheet, QTI, "sheet.qti"),
                new Anchor(SheetAddress.SHEET, getTranslation("sheet.another")));
        controls.addClassName("practice-controls");
        controls.getElement()
                .setAttribute("data-no-print", true)
                .setAttribute("aria-label", getTranslation("sheet.controls"));
        return controls;
    }

    private Anchor download(SheetAddress sheet, Bank bank, String words) {
        Anchor download = new Anchor(sheet.bank(bank), getTranslation(words));
        download.getElement().setAttribute("download", true);
        download.setRouterIgnore(true);
        return download;
    }

    /** Says which questions people have to mark in the systems that a bank is for; nothing if there are none. */
    private Optional<Paragraph> byHand(SheetAddress sheet, Bank bank, String words) {
        List<String> numbers = IntStream.rangeClosed(1, sheet.questions().size())
                .filter(number -> !bank.marks(
                        Marked.of(sheet.questions().get(number - 1).variant().rubric())))
                .mapToObj(String::valueOf)
                .toList();
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        Paragraph said = new Paragraph(getTranslation(words, numbers.size(), String.join(", ", numbers)));
        said.addClassName("sheet-by-hand");
        said.getElement().setAttribute("data-no-print", true);
        return Optional.of(said);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.page", getTranslation("sheet.title"));
    }
}
