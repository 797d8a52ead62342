package org.eigenlens.quiz.ui.sheet;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eigenlens.quiz.Misconception;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.format.ChoicesFormat;
import org.eigenlens.quiz.format.NumberFormat;
import org.eigenlens.quiz.format.WordsFormat;
import org.eigenlens.quiz.response.Quantity;
import org.eigenlens.quiz.ui.Served;

/**
 * Writes questions as a bank in Moodle's XML format.
 *
 * <p>Real numbers, choices and words are graded there, a number to within {@value #TOLERANCE} of it, and what a known mistake leads to gets its reason as feedback. The other forms
 * of answers have no equal in Moodle: they become essays, with the answer and the solution for whoever grades.
 */
final class MoodleXml {

    private static final double TOLERANCE = 0.001;
    private static final String HTML = "html";

    private final XMLStreamWriter xml;

    private MoodleXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(List<Served> questions) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("quiz");
            for (Served served : questions) {
                new MoodleXml(xml).question(served);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("A text in memory can be written.", impossible);
        }
        return text.toString();
    }

    private void question(Served served) throws XMLStreamException {
        Variant variant = served.variant();
        switch (variant.rubric().format()) {
            case NumberFormat number
            when Quantity.parse(variant.rubric().model()).isReal() -> {
                begin("numerical", served);
                numbers(variant.rubric());
            }
            case ChoiceFormat choice -> {
                begin("multichoice", served);
                options(choice.options(), choice.parse(variant.rubric().model()), true);
            }
            case ChoicesFormat choices -> {
                begin("multichoice", served);
                options(choices.options(), choices.parse(variant.rubric().model()), false);
            }
            case WordsFormat words -> {
                begin("shortanswer", served);
                simple("usecase", "0");
                answer("100", "moodle_auto_format", variant.rubric().model(), "");
                xml.writeEndElement();
            }
            default -> {
                begin("essay", served);
                text("graderinfo", HTML, MoodleText.of(variant.rubric().model() + "\n\n" + variant.solution()));
            }
        }
        xml.writeEndElement();
    }

    private void begin(String type, Served served) throws XMLStreamException {
        xml.writeStartElement("question");
        xml.writeAttribute("type", type);
        xml.writeStartElement("name");
        simple("text", served.family().about().id() + " " + served.seed());
        xml.writeEndElement();
        text("questiontext", HTML, MoodleText.of(served.variant().statement()));
        if (!type.equals("essay")) {
            text("generalfeedback", HTML, MoodleText.of(served.variant().solution()));
        }
        simple("defaultgrade", "1");
    }

    private void numbers(Rubric<?> rubric) throws XMLStreamException {
        number("100", Quantity.parse(rubric.model()), "");
        for (Misconception mistake : rubric.misconceptions()) {
            Quantity given = Quantity.parse(mistake.answer());
            if (given.isReal()) {
                number("0", given, MoodleText.of(mistake.reason()));
            }
        }
    }

    private void number(String fraction, Quantity value, String feedback) throws XMLStreamException {
        answer(fraction, "moodle_auto_format", Double.toString(value.re()), feedback);
        simple("tolerance", Double.toString(TOLERANCE * (value.isZero() ? 1 : Math.abs(value.re()))));
        xml.writeEndElement();
    }

    private void options(List<String> options, Set<Integer> right, boolean single) throws XMLStreamException {
        simple("single", String.valueOf(single));
        simple("shuffleanswers", "true");
        simple("answernumbering", "abc");
        int wrong = options.size() - right.size();
        for (int number = 1; number <= options.size(); number++) {
            boolean isRight = right.contains(number);
            double fraction = isRight ? 100.0 / right.size() : single || wrong == 0 ? 0 : -100.0 / wrong;
            answer(String.format(Locale.ROOT, "%.5f", fraction), HTML, MoodleText.line(options.get(number - 1)), "");
            xml.writeEndElement();
        }
    }

    /** Begins an answer, which whoever calls has to end. */
    private void answer(String fraction, String format, String words, String feedback) throws XMLStreamException {
        xml.writeStartElement("answer");
        xml.writeAttribute("fraction", fraction);
        xml.writeAttribute("format", format);
        simple("text", words);
        text("feedback", HTML, feedback);
    }

    private void text(String name, String format, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute("format", format);
        simple("text", words);
        xml.writeEndElement();
    }

    private void simple(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }
}
