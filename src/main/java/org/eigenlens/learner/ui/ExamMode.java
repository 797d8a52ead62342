package org.eigenlens.learner.ui;

import org.eigenlens.quiz.ui.PracticeMode;
import org.springframework.stereotype.Component;

/** The practice page links to mock exams. */
@Component
class ExamMode implements PracticeMode {

    @Override
    public String address() {
        return LearnerNavigation.exam();
    }

    @Override
    public String words() {
        return "exam.title";
    }
}
