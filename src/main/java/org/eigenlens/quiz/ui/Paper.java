package org.eigenlens.quiz.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.eigenlens.quiz.Family;

/** Draws the questions of an exam or a sheet: the topics take turns, and no family comes twice before every family has come once. */
public final class Paper {

    /** So many families are passed over at most for each question that is wanted. */
    private static final int PATIENCE = 20;

    private final Practice practice;
    private final List<Topic> topics;

    public Paper(Practice practice, List<Topic> topics) {
        this.practice = practice;
        this.topics = List.copyOf(topics);
    }

    /**
     * Draws questions that are fit; fewer than asked for, if there are not enough.
     *
     * @throws IllegalArgumentException if there are no questions on the topics at all
     */
    public List<Served> draw(Selection selection, Predicate<Served> fit, Random lot) {
        List<Family> order = families(selection, lot);
        List<Served> drawn = new ArrayList<>();
        for (int turn = 0; drawn.size() < selection.size() && turn < PATIENCE * selection.size(); turn++) {
            Family family = order.get(turn % order.size());
            Served served = practice.serve(family, Practice.newSeed(), selection.difficulty());
            if (fit.test(served)) {
                drawn.add(served);
            }
        }
        return drawn;
    }

    private List<Family> families(Selection selection, Random lot) {
        List<List<Family>> piles = new ArrayList<>(topics.stream()
                .filter(topic -> selection.topics().contains(topic.slug()))
                .map(topic -> shuffled(topic.families(), lot))
                .toList());
        Collections.shuffle(piles, lot);
        List<Family> order = new ArrayList<>();
        for (int round = 0; piles.stream().anyMatch(moreThan(round)); round++) {
            int at = round;
            piles.stream().filter(moreThan(round)).forEach(pile -> order.add(pile.get(at)));
        }
        if (order.isEmpty()) {
            throw new IllegalArgumentException("There are no questions on " + selection.topics() + ".");
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
