package org.eigenlens.classroom.question;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.eigenlens.quiz.Difficulty;

/** Where a question comes from, in so few words that it can be sent and stored. {@link Prompts} makes a question of it. */
public sealed interface Source extends Serializable {

    int LONGEST_TEXT = 1_000;

    /** Whether another seed gives other numbers. */
    default boolean isDrawn() {
        return this instanceof OfFamily;
    }

    /** A practice family; each seed gives it numbers of its own. */
    record OfFamily(String family, Difficulty difficulty) implements Source {

        public OfFamily {
            if (!family.matches("[a-z0-9]+(-[a-z0-9]+)*") || family.length() > 100) {
                throw new IllegalArgumentException("Not the id of a family.");
            }
        }
    }

    /** A checkpoint of a lesson, the same each time that it is put. */
    record OfLesson(String lesson, String checkpoint) implements Source {

        private static final int LONGEST_ID = 200;

        public OfLesson {
            if (!lesson.matches("[a-z0-9]+(-[a-z0-9]+)*") || lesson.length() > 100) {
                throw new IllegalArgumentException("Not the slug of a lesson.");
            }
            if (!checkpoint.matches("[\\p{L}\\p{N}._~-]+") || checkpoint.length() > LONGEST_ID) {
                throw new IllegalArgumentException("Not the id of a checkpoint.");
            }
        }
    }

    /**
     * Options, typed on the spot.
     *
     * @param text what is asked: markdown with TeX
     * @param right the number of the right option, counted from 1; 0 where there is no right one, as in a poll
     */
    record Choice(String text, List<String> options, int right) implements Source {

        public static final int FEWEST = 2;
        public static final int MOST = 8;

        public Choice {
            options = options.stream().map(Source::checked).toList();
            text = checked(text);
            if (options.size() < FEWEST || options.size() > MOST) {
                throw new IllegalArgumentException("A choice has from " + FEWEST + " to " + MOST + " options.");
            }
            if (right < 0 || right > options.size()) {
                throw new IllegalArgumentException("There is no option " + right + ".");
            }
        }
    }

    /**
     * An answer to type, to a question typed on the spot.
     *
     * @param text what is asked: markdown with TeX
     * @param model a right answer as somebody might type it; may be empty where the kind does not need one
     */
    record Typed(String text, Kind kind, String model) implements Source {

        /** What a typed answer is. */
        public enum Kind {
            NUMBER,
            /** Any multiple of the model answer that is not zero is as good. */
            DIRECTION,
            EIGENPAIRS
        }

        public Typed {
            text = checked(text);
            model = model.strip();
            if (model.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException("A text has at most " + LONGEST_TEXT + " characters.");
            }
            TypedForm.check(kind, model);
        }
    }

    /**
     * "Set the picture so that …": the class's answers are where they have set one parameter of a widget. Nothing is right or wrong.
     *
     * @param text what is asked: markdown with TeX
     * @param widget the type of the widget, as in the directive of a lesson
     * @param start its parameters at first
     * @param watched the parameter that is looked at: a number or a vector of the plane
     */
    record Picture(String text, String widget, Map<String, String> start, String watched) implements Source {

        private static final int MOST_PARAMETERS = 32;
        private static final String NAME = "[A-Za-z][A-Za-z0-9.-]{0,39}";

        public Picture {
            text = checked(text);
            start = Map.copyOf(start);
            if (!widget.matches("[a-z]+(-[a-z]+)*") || !watched.matches(NAME) || start.size() > MOST_PARAMETERS) {
                throw new IllegalArgumentException("Not a picture of a lesson.");
            }
            start.forEach((name, value) -> {
                if (!name.matches(NAME) || value.length() > LONGEST_TEXT) {
                    throw new IllegalArgumentException("Not the state of a picture.");
                }
            });
        }
    }

    private static String checked(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A text has from 1 to " + LONGEST_TEXT + " characters.");
        }
        return stripped;
    }
}
