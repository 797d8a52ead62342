package org.eigenlens.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import org.eigenlens.classroom.ui.ClassroomNavigation;
import org.eigenlens.lab.ui.LabNavigation;
import org.eigenlens.learner.ui.LearnerNavigation;
import org.eigenlens.lesson.ui.LessonNavigation;
import org.eigenlens.quiz.ui.PracticeNavigation;

/** The name, which leads home; practice, the lab, a class to join; the search; what is kept of the learner; colours and text size. */
class SiteHeader extends Header {

    private static final long serialVersionUID = 1L;

    SiteHeader() {
        addClassName("site-header");
        Image mark = new Image("assets/eigenlens.svg", "");
        Anchor home = new Anchor(LessonNavigation.course(), mark, new Span(getTranslation("layout.name")));
        home.addClassName("site-name");
        Anchor lab = new Anchor(LabNavigation.lab(), getTranslation("layout.lab"));
        lab.addClassName("site-link");
        Anchor practice = new Anchor(PracticeNavigation.practice(), getTranslation("layout.practice"));
        practice.addClassName("site-link");
        Anchor join = new Anchor(ClassroomNavigation.join(), getTranslation("layout.join"));
        join.addClassName("site-link");
        Anchor me = new Anchor(LearnerNavigation.me(), new SvgIcon("assets/icons/learner.svg"));
        me.add(new Span(getTranslation("layout.me")));
        me.addClassNames("site-link", "site-me");
        add(home, practice, lab, join, new SearchBox(), me, new AppearanceMenu());
    }
}
