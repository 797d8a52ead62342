package org.eigenlens.learner.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eigenlens.learner.CurrentLearner;
import org.eigenlens.learner.LearnerId;
import org.eigenlens.learner.Learners;
import org.eigenlens.learner.exam.Exam;
import org.eigenlens.learner.exam.ExamQuestion;
import org.eigenlens.learner.exam.ExamRoom;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Family;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.node.ObjectNode;

/** What an address may ask for, and who may see which exam. */
@SpringBootTest
class ExamViewTest extends SpringBrowserlessTest {

    private static final Family.About PAIR =
            Families.find().named("eigenvalues-of-two").orElseThrow().about();

    @Autowired
    private ExamRoom room;

    @Autowired
    private CurrentLearner current;

    @Autowired
    private Learners learners;

    private Exam begin() {
        return room.begin(
                List.of(
                        ExamQuestion.asked(1, PAIR, 4711, Difficulty.MEDIUM),
                        ExamQuestion.asked(2, PAIR, 4712, Difficulty.MEDIUM)),
                Duration.ofMinutes(10));
    }

    private static void go(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            UI.getCurrent().navigate(address);
        } else {
            UI.getCurrent()
                    .navigate(address.substring(0, query), QueryParameters.fromString(address.substring(query + 1)));
        }
    }

    private String sitting() {
        return $(ExamSitting.class).single().getElement().getTextRecursively();
    }

    @Test
    void examWithoutATopicIsNotBegun() {
        go("exam");
        CheckboxGroup<?> topics = $(CheckboxGroup.class).single();
        test($(Button.class).withText("None").single()).click();
        test($(Button.class).withText("Begin").single()).click();
        assertThat(topics.isInvalid()).isTrue();
        assertThat(topics.getErrorMessage()).isEqualTo("Choose at least one topic.");
        assertThat(room.running()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void topicsThatAreChosenAreTheOnesAsked() {
        go("exam");
        CheckboxGroup<String> topics = $(CheckboxGroup.class).single();
        topics.setValue(Set.of("momentum", "curvature"));
        test($(Button.class).withText("Begin").single()).click();
        Exam exam = room.running().orElseThrow();
        assertThat(exam.questions()).hasSize(5).extracting(ExamQuestion::topic).containsOnly("momentum", "curvature");
        assertThat(exam.questions())
                .extracting(question -> question.question().family())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exam?question=0", "exam?question=99", "exam?question=two", "exam?question=-1"})
    void questionThatIsNotThereIsTheFirst(String address) {
        begin();
        go(address);
        assertThat(sitting()).contains("Question 1 of 2");
    }

    @Test
    void tooFewDigitsAreSpokenOfBesideTheFieldInTheNumbersAndBeforeHandingIn() {
        Exam exam = begin();
        room.answer(exam, 2, "3.14, 2.7");
        go("exam?question=2");
        assertThat(sitting()).contains("it has too few digits to be judged");
        assertThat($(ExamSitting.class).single().getElement().getOuterHTML())
                .contains("Question 2, answered with too few digits to be judged");
        test($(Button.class).withText("Hand in").single()).click();
        assertThat(sitting()).contains("The answer to question 2 has too few digits to be judged");
    }

    @Test
    void whatWasAnsweredWhileNobodyWasThereIsTakenOverAndKept() {
        Exam exam = begin();
        go("exam");
        handOver("4, 6");
        assertThat($(TextField.class).withClassName("typed-response").single().getValue())
                .isEqualTo("4, 6");
        assertThat(response(exam)).isEqualTo("4, 6");
        handOver("9".repeat(1_000_000));
        assertThat(response(exam)).isEqualTo("4, 6");
    }

    private String response(Exam exam) {
        return room.find(exam.id()).orElseThrow().question(1).orElseThrow().response();
    }

    private void handOver(String response) {
        Element element = $(Draft.class).single().getElement();
        ObjectNode data = JacksonUtils.createObjectNode();
        data.put("event.detail", response);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "draft", data));
    }

    @Test
    void examThatRunsHasNoReportYet() {
        Exam exam = begin();
        go("exam/" + exam.id());
        assertThat($(ExamReportView.class).exists()).isFalse();
        assertThat(sitting()).contains("Question 1 of 2");
    }

    @Test
    void reportAsksNobodyToTryAgain() {
        Exam exam = begin();
        room.answer(exam, 1, "77");
        room.handIn(exam.id());
        go("exam/" + exam.id());
        assertThat($(ExamReportView.class).single().getElement().getTextRecursively())
                .contains("Wrong.")
                .doesNotContain("Try again", "Not yet");
    }

    @Test
    void reportIsForWhoHasSatTheExam() {
        Exam exam = begin();
        room.handIn(exam.id());
        go("exam/" + exam.id());
        assertThat($(ExamReportView.class).exists()).isTrue();
        learners.merge(current.orCreate(), somebodyElse());
        current.forget();
        go("exam");
        go("exam/" + exam.id());
        assertThat($(ExamReportView.class).exists()).isFalse();
    }

    private LearnerId somebodyElse() {
        LearnerId other = LearnerId.random();
        learners.create(other, Instant.EPOCH);
        return other;
    }

    @ParameterizedTest
    @ValueSource(strings = {"exam/nonsense", "exam/00000000-0000-0000-0000-000000000000"})
    void examThatDoesNotExistIsAPageThatIsNotThere(String address) {
        go(address);
        assertThat($(ExamReportView.class).exists()).isFalse();
        assertThat($(ExamView.class).exists()).isFalse();
    }
}
