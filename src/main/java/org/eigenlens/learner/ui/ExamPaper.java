package org.eigenlens.learner.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.eigenlens.learner.exam.ExamPlan;
import org.eigenlens.learner.exam.ExamQuestion;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.ui.Practice;
import org.eigenlens.quiz.ui.Served;
import org.eigenlens.quiz.ui.Topic;

/** Draws the questions of an exam: the topics take turns, and no family comes twice before every family has come once. */
final class ExamPaper {

    private final Practice practice;
    private final List<Topic> topics;

    ExamPaper(Practice practice, List<Topic> topics) {
        this.practice = practice;
        this.topics = topics;
    }

    List<ExamQuestion> draw(ExamPlan plan, Random lot) {
        List<Family> order = families(plan, lot);
        List<ExamQuestion> questions = new ArrayList<>();
        for (int number = 1; number <= plan.questions(); number++) {
            Family family = order.get((number - 1) % order.size());
            Served served = practice.serve(family, Practice.newSeed(), plan.difficulty());
            questions.add(ExamQuestion.asked(number, family.about(), served.seed(), plan.difficulty()));
        }
        return questions;
    }

    private List<Family> families(ExamPlan plan, Random lot) {
        List<List<Family>> piles = new ArrayList<>(topics.stream()
                .filter(topic -> plan.topics().contains(topic.slug()))
                .map(topic -> shuffled(topic.families(), lot))
                .toList());
        Collections.shuffle(piles, lot);
        List<Family> order = new ArrayList<>();
        for (int round = 0; piles.stream().anyMatch(moreThan(round)); round++) {
            int at = round;
            piles.stream().filter(moreThan(round)).forEach(pile -> order.add(pile.get(at)));
        }
        if (order.isEmpty()) {
            throw new IllegalArgumentException("There are no questions on " + plan.topics() + ".");
        }
        return order;
    }

    private static Predicate<List<Family>> moreThan(int size) {
        return pile -> pile.size() > size;
    }

    private static List<Family> shuffled(List<Family> families, Random lot) {
        List<Family> pile = new ArrayList<>(families);
        Collections.shuffle(pile, lot);
        return pile;
    }
}
