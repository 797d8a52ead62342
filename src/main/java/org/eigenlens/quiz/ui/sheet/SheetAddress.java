package org.eigenlens.quiz.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.ui.Practice;
import org.eigenlens.quiz.ui.Selection;
import org.eigenlens.quiz.ui.Served;

/**
 * The questions of a sheet as its address names them: {@code best-rate.4711.easy_momentum-steps.12.hard}.
 *
 * @param questions at most {@value Selection#MOST}
 * @param whole whether everything that was said could be read
 */
record SheetAddress(List<Served> questions, boolean whole) {

    static final String SHEET = "practice/sheet";
    static final String QUESTIONS = "q";
    static final String KEY = "key";

    private static final Pattern QUESTION = Pattern.compile("([a-z0-9-]{1,100})\\.([0-9]{1,18})\\.(easy|medium|hard)");
    private static final String BETWEEN = "_";
    private static final int LONGEST = 4_000;

    SheetAddress {
        questions = List.copyOf(questions);
    }

    /** Reads what an address says; what is no question is left out. */
    static SheetAddress read(String text, Practice practice) {
        List<Served> found = new ArrayList<>();
        String[] parts = text.substring(0, Math.min(text.length(), LONGEST)).split(BETWEEN);
        for (String part : parts) {
            if (found.size() < Selection.MOST) {
                question(part, practice).ifPresent(found::add);
            }
        }
        return new SheetAddress(found, text.isEmpty() || found.size() == parts.length && text.length() <= LONGEST);
    }

    private static Optional<Served> question(String text, Practice practice) {
        Matcher matcher = QUESTION.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long seed = Long.parseLong(matcher.group(2));
        Difficulty difficulty = Difficulty.valueOf(matcher.group(3).toUpperCase(Locale.ROOT));
        return practice.family(matcher.group(1)).map(family -> practice.serve(family, seed, difficulty));
    }

    private String text() {
        return questions.stream()
                .map(served -> served.family().about().id() + "." + served.seed() + "."
                        + served.difficulty().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(BETWEEN));
    }

    String sheet() {
        return SHEET + "?" + QUESTIONS + "=" + text();
    }

    String key() {
        return sheet() + "&" + KEY + "=1";
    }

    /** Where the questions are downloaded as a bank. */
    String bank(Bank bank) {
        return SHEET + "." + bank.ending() + "?" + QUESTIONS + "=" + text();
    }
}
