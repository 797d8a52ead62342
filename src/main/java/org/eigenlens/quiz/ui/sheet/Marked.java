package org.eigenlens.quiz.ui.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eigenlens.quiz.Misconception;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.ChoicesFormat;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.format.OrderingFormat;
import org.eigenlens.quiz.format.WordsFormat;
import org.eigenlens.quiz.response.Quantity;

/** What other systems can mark of a question: what there is to enter, and what is right. */
sealed interface Marked {

    /** A real number, and what known mistakes give in its place. */
    record Number(double value, List<Mistake> mistakes) implements Marked {

        private static final double TOLERANCE = 0.001;

        public Number {
            mistakes = List.copyOf(mistakes);
        }

        /** How far from a number an answer may lie: a thousandth of it, or 0.001 at zero. */
        static double toleranceAt(double value) {
            return TOLERANCE * (value == 0 ? 1 : Math.abs(value));
        }
    }

    /** A wrong number and its reason, in markdown with TeX. */
    record Mistake(double value, String reason) {}

    /**
     * Options, counted from 1, in markdown with TeX; one of them is right, or any number.
     *
     * @param reasons what to say of wrong ones that known mistakes lead to, if one is to be chosen
     */
    record Options(List<String> options, Set<Integer> right, boolean single, Map<Integer, String> reasons)
            implements Marked {
        public Options {
            options = List.copyOf(options);
            right = Set.copyOf(right);
            reasons = Map.copyOf(reasons);
        }

        private static Options one(ChoiceFormat choice, Rubric<?> rubric) {
            Map<Integer, String> reasons = new HashMap<>();
            rubric.misconceptions()
                    .forEach(mistake ->
                            choice.parse(mistake.answer()).forEach(option -> reasons.put(option, mistake.reason())));
            return new Options(choice.options(), choice.parse(rubric.model()), true, reasons);
        }

        /** What choosing an option adds, so that the right ones make up 1, and all together nothing. */
        double shareOf(int option) {
            int wrong = options.size() - right.size();
            return right.contains(option) ? 1.0 / right.size() : single || wrong == 0 ? 0 : -1.0 / wrong;
        }
    }

    /** Items, counted from 1, to be put in an order. */
    record Order(List<String> items, List<Integer> right) implements Marked {
        public Order {
            items = List.copyOf(items);
            right = List.copyOf(right);
        }
    }

    /** A word or two. */
    record Words(String right) implements Marked {}

    /** What only people can mark there, given a right answer as somebody may type it. */
    record ByHand(String right) implements Marked {}

    static Marked of(Rubric<?> rubric) {
        String model = rubric.model();
        return switch (rubric.format()) {
            case NumberFormat number
            when Quantity.parse(model).isReal() ->
                new Number(
                        Quantity.parse(model).re(),
                        rubric.misconceptions().stream()
                                .filter(mistake ->
                                        Quantity.parse(mistake.answer()).isReal())
                                .map(Marked::mistake)
                                .toList());
            case ChoiceFormat choice -> Options.one(choice, rubric);
            case ChoicesFormat choices -> new Options(choices.options(), choices.parse(model), false, Map.of());
            case OrderingFormat ordering -> new Order(ordering.items(), ordering.parse(model));
            case WordsFormat words -> new Words(model);
            default -> new ByHand(model);
        };
    }

    private static Mistake mistake(Misconception mistake) {
        return new Mistake(Quantity.parse(mistake.answer()).re(), mistake.reason());
    }
}
