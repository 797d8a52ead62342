package org.eigenlens.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The reader sees what was put in order numbered by its places, and so do the remarks. */
class OrderRemarksTest {

    private static String words(Grade grade) {
        return grade.remarks().get(0).words();
    }

    @Test
    void itemIsNamedByThePlaceWhereItStands() {
        assertThat(words(new RankingGrader(List.of(1, 3, 2)).grade(List.of(2, 1, 3))))
                .isEqualTo("Item 1 comes too early.");
        assertThat(words(new RankingGrader(List.of(1, 3, 2)).grade(List.of(1, 2, 3))))
                .isEqualTo("Item 2 comes too early.");
    }

    @Test
    void lineIsNamedByThePlaceWhereItStands() {
        OrderGrader grader = OrderGrader.strict(List.of(4, 2, 1));
        assertThat(words(grader.grade(List.of(4, 3)))).startsWith("Line 2 does not belong");
        assertThat(words(grader.grade(List.of(4, 1)))).startsWith("Line 2 comes too early");
    }
}
