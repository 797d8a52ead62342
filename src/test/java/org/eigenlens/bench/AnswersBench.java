package org.eigenlens.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.junit.jupiter.api.Test;

/** From an answer to what is said of it: grading on the server, and in a real browser from the key to the painted words, hostile text among it. */
class AnswersBench {

    /** How long an answer may take to be answered, in milliseconds, whatever it is. */
    private static final double AT_ONCE = 100;

    private static final int SEEDS_BEFORE = 60;
    private static final int SEEDS = 40;
    private static final int SUBMISSIONS = 40;
    private static final int SUBMISSIONS_BEFORE = 10;

    private static final Map<String, String> HOSTILE = hostile();

    private final Figures figures = new Figures("answers");

    private static Map<String, String> hostile() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("100 kB", "7 ".repeat(50_000));
        texts.put("1 MB", "7 ".repeat(500_000));
        texts.put("1e999", "1e999 1; 1 1");
        texts.put("1/0", "1/0 1; 1 1");
        texts.put("300 nested roots", "sqrt(".repeat(300) + "2" + ")".repeat(300) + " 1; 1 1");
        texts.put("a tower of powers", "9^9^9^9 1; 1 1");
        texts.put("emoji", "🙂 1; 1 1");
        texts.put("a script", "<script>alert(1)</script>");
        return texts;
    }

    @Test
    void answers() throws Exception {
        families();
        try (Server server = Server.start();
                Playwright playwright = Playwright.create();
                Browser browser = Chromium.launch(playwright)) {
            practice(browser, server);
            lab(browser, server);
        }
        figures.write();
        assertThat(figures.get("practice: submissions measured")).isEqualTo(SUBMISSIONS);
    }

    // --- on the server
    // ------------------------------------------------------------------------------------------------

    private void families() {
        List<Family> families = Families.find().all();
        report("making a variant", families, AnswersBench::microsecondsToMake);
        report("grading the model answer", families, AnswersBench::microsecondsToGrade);
    }

    private void report(String what, List<Family> families, ToDoubleFunction<Family> microseconds) {
        Map<String, Double> byFamily = new LinkedHashMap<>();
        // The second time counts: what the families share has been compiled by then.
        for (int round = 0; round < 2; round++) {
            families.forEach(family -> byFamily.put(family.about().id(), microseconds.applyAsDouble(family)));
        }
        Sample sample = new Sample(List.copyOf(byFamily.values()));
        String slowest = byFamily.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        figures.put(what + ", the family in the middle (µs)", sample.percentile(50));
        figures.put(what + ", the slowest family, " + slowest + " (µs)", sample.max());
    }

    private static double microsecondsToMake(Family family) {
        return median(seed -> family.variant(seed, Difficulty.MEDIUM));
    }

    private static double microsecondsToGrade(Family family) {
        List<Rubric<?>> rubrics = LongStream.range(0, SEEDS_BEFORE + SEEDS)
                .<Rubric<?>>mapToObj(
                        seed -> family.variant(seed, Difficulty.MEDIUM).rubric())
                .toList();
        return median(seed -> {
            Rubric<?> rubric = rubrics.get((int) seed);
            return rubric.grade(rubric.model());
        });
    }

    /** What is to be measured, for a seed; it gives back its result, so that nothing can be left out. */
    private interface Work {
        Object of(long seed);
    }

    private static double median(Work work) {
        for (long seed = SEEDS; seed < SEEDS + SEEDS_BEFORE; seed++) {
            assertThat(work.of(seed)).isNotNull();
        }
        List<Double> times = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            long start = System.nanoTime();
            Object result = work.of(seed);
            times.add((System.nanoTime() - start) / 1e3);
            assertThat(result).isNotNull();
        }
        return new Sample(times).percentile(50);
    }

    // --- in a browser
    // -------------------------------------------------------------------------------------------------

    private void practice(Browser browser, Server server) {
        try (AnsweredPage page = new AnsweredPage(
                browser,
                server.port(),
                "practice/eigenvalues-of-two/4711?difficulty=medium",
                ".typed-response input",
                ".practice-card .verdict")) {
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < SUBMISSIONS_BEFORE + SUBMISSIONS; i++) {
                double time = page.answered(i % 2 == 0 ? "1, 9" : "6, 4", "Enter");
                if (i >= SUBMISSIONS_BEFORE) {
                    times.add(time);
                }
            }
            Sample sample = new Sample(times);
            figures.put("practice: submissions measured", sample.size());
            figures.put("practice: submit to painted feedback p50 (ms)", sample.percentile(50));
            figures.put("practice: submit to painted feedback p95 (ms)", sample.percentile(95));
            figures.atMost("practice: submit to painted feedback p95 (ms)", AT_ONCE);
        }
        hostile(
                "practice",
                browser,
                server,
                "practice/eigenvalues-of-two/4711?difficulty=medium",
                ".typed-response input",
                ".typed-response [slot=error-message]",
                "Enter");
    }

    private void lab(Browser browser, Server server) {
        hostile(
                "lab",
                browser,
                server,
                "lab?A=2+1%3B+1+2",
                "vaadin-text-area textarea",
                "vaadin-text-area [slot=error-message]",
                "Control+Enter");
    }

    private void hostile(
            String where, Browser browser, Server server, String route, String field, String answer, String key) {
        try (AnsweredPage page = new AnsweredPage(browser, server.port(), route, field, answer)) {
            page.answered("(", key);
            HOSTILE.forEach((name, text) -> {
                page.answered("1; (", key);
                String figure = where + ": " + name + " to a painted sentence (ms)";
                figures.put(figure, page.answered(text, key));
                figures.atMost(figure, AT_ONCE);
            });
        }
    }
}
