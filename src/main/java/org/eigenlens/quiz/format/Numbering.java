package org.eigenlens.quiz.format;

import java.util.ArrayList;
import java.util.List;
import org.eigenlens.quiz.response.UnreadableException;

/** Reads the numbers of listed things, counted from 1 and separated by spaces or commas. */
final class Numbering {

    private Numbering() {}

    static List<Integer> read(String response, int most) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : response.strip().split("[\\s,;]+")) {
            if (!word.matches("[0-9]{1,3}") || Integer.parseInt(word) < 1 || Integer.parseInt(word) > most) {
                throw new UnreadableException("Name what you choose by its number, from 1 to " + most + ", such as 1"
                        + (most > 1 ? " 2." : "."));
            }
            numbers.add(Integer.parseInt(word));
        }
        return numbers;
    }

    /** The same, each at most once. */
    static List<Integer> readOnce(String response, int most) {
        List<Integer> numbers = read(response, most);
        if (numbers.stream().distinct().count() < numbers.size()) {
            throw new UnreadableException("Each number may stand there once: take away what is there twice.");
        }
        return numbers;
    }
}
