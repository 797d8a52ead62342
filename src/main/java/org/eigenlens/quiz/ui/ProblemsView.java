package org.eigenlens.quiz.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.eigenlens.content.Catalogue;
import org.eigenlens.quiz.ProblemSet;

/** All problem sets, at {@code /problems}. */
@Route(ProblemsNavigation.PROBLEMS)
@AnonymousAllowed
@CssImport("./quiz/practice.css")
@CssImport("./quiz/problems.css")
class ProblemsView extends Composite<Div> implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    ProblemsView(Problems problems, Catalogue catalogue) {
        Paragraph lead = new Paragraph(getTranslation("problems.lead"));
        lead.addClassName("practice-lead");
        UnorderedList list = new UnorderedList();
        list.addClassName("problem-list");
        problems.all(catalogue).forEach(set -> list.add(item(set)));
        getContent().addClassName("practice");
        getContent().add(new Header(new H1(getTranslation("problems.title")), lead), list);
    }

    private static ListItem item(ProblemSet set) {
        Anchor link = new Anchor(ProblemsNavigation.problem(set.about().slug(), Practice.newSeed()));
        link.add(QuestionText.line(set.about().title()));
        H2 title = new H2(link);
        Paragraph summary = new Paragraph();
        summary.add(QuestionText.line(set.about().summary()));
        return new ListItem(title, summary);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.page", getTranslation("problems.title"));
    }
}
