package org.eigenlens.quiz.ui.sheet;

import java.util.List;
import java.util.Locale;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.ui.Served;
import org.springframework.http.MediaType;

/**
 * A bank in Moodle's XML format.
 *
 * <p>Numbers, choices and words are marked there, and what a known mistake leads to gets its reason as feedback; hints are shown there after a wrong try. The other forms become essays, with the answer and the solution for
 * whoever marks them.
 */
final class MoodleXml implements Bank {

    private static final String HTML = "html";
    private static final String PLAIN = "moodle_auto_format";
    private static final String ALL = "100";
    private static final String ESSAY = "essay";

    @Override
    public String ending() {
        return "xml";
    }

    @Override
    public MediaType type() {
        return MediaType.APPLICATION_XML;
    }

    @Override
    public boolean marks(Marked marked) {
        return !type(marked).equals(ESSAY);
    }

    @Override
    public byte[] write(List<Served> questions) {
        return Xml.document(xml ->
                xml.element("quiz", () -> questions.forEach(served -> new Question(xml, served).write())));
    }

    private static String type(Marked marked) {
        return switch (marked) {
            case Marked.Number number -> "numerical";
            case Marked.Options options -> "multichoice";
            case Marked.Words words -> "shortanswer";
            case Marked.Order order -> ESSAY;
            case Marked.ByHand byHand -> ESSAY;
        };
    }

    /** Writes one question. */
    private record Question(Xml xml, Served served) {

        void write() {
            Variant variant = served.variant();
            Marked marked = Marked.of(variant.rubric());
            String type = type(marked);
            xml.element(
                    "question",
                    () -> {
                        xml.element(
                                "name",
                                () -> xml.simple("text", served.family().about().id() + " " + served.seed()));
                        text("questiontext", MoodleText.of(variant.statement()));
                        text("generalfeedback", type.equals(ESSAY) ? "" : MoodleText.of(variant.solution()));
                        xml.simple("defaultgrade", "1");
                        answers(marked);
                        if (!type.equals(ESSAY)) {
                            variant.hints().forEach(hint -> text("hint", MoodleText.of(hint)));
                        }
                    },
                    "type",
                    type);
        }

        private void answers(Marked marked) {
            switch (marked) {
                case Marked.Number number -> numbers(number);
                case Marked.Options options -> options(options);
                case Marked.Words words -> {
                    xml.simple("usecase", "0");
                    answer(ALL, PLAIN, words.right(), "", () -> {});
                }
                case Marked.Order order -> forWhoMarks();
                case Marked.ByHand byHand -> forWhoMarks();
            }
        }

        private void forWhoMarks() {
            Variant variant = served.variant();
            text("graderinfo", MoodleText.of(variant.rubric().model() + "\n\n" + variant.solution()));
        }

        private void numbers(Marked.Number number) {
            number(ALL, number.value(), "");
            number.mistakes().forEach(mistake -> number("0", mistake.value(), MoodleText.of(mistake.reason())));
        }

        private void number(String fraction, double value, String feedback) {
            answer(
                    fraction,
                    PLAIN,
                    Double.toString(value),
                    feedback,
                    () -> xml.simple("tolerance", Double.toString(Marked.Number.toleranceAt(value))));
        }

        private void options(Marked.Options options) {
            xml.simple("single", String.valueOf(options.single()));
            xml.simple("shuffleanswers", "true");
            xml.simple("answernumbering", "abc");
            for (int option = 1; option <= options.options().size(); option++) {
                answer(
                        String.format(Locale.ROOT, "%.5f", 100 * options.shareOf(option)),
                        HTML,
                        MoodleText.line(options.options().get(option - 1)),
                        MoodleText.of(options.reasons().getOrDefault(option, "")),
                        () -> {});
            }
        }

        private void answer(String fraction, String format, String words, String feedback, Runnable more) {
            xml.element(
                    "answer",
                    () -> {
                        xml.simple("text", words);
                        text("feedback", feedback);
                        more.run();
                    },
                    "fraction",
                    fraction,
                    "format",
                    format);
        }

        private void text(String name, String html) {
            xml.element(name, () -> xml.simple("text", html), "format", HTML);
        }
    }
}
