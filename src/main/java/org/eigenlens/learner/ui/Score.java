package org.eigenlens.learner.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eigenlens.learner.exam.Exam;

/** Says how much credit an exam got. */
final class Score {

    private Score() {}

    /** To a tenth, rounded down: nobody is told of credit that there is not. */
    static String words(Component speaker, Exam exam) {
        String sum = BigDecimal.valueOf(exam.score() + 1e-9)
                .setScale(1, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
        return speaker.getTranslation("exam.score", sum, exam.questions().size());
    }
}
