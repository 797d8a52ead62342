package org.eigenlens.quiz.ui.sheet;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.eigenlens.quiz.Difficulty;
import org.eigenlens.quiz.Families;
import org.eigenlens.quiz.Family;
import org.eigenlens.quiz.Rubric;
import org.eigenlens.quiz.Variant;
import org.eigenlens.quiz.format.ChoiceFormat;
import org.eigenlens.quiz.ui.Served;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the tests of all banks have in common: questions of every family, and a look into the files. */
final class Banks {

    private Banks() {}

    /** Questions of every family. */
    static List<Served> everyFamily() {
        return Families.find().all().stream()
                .flatMap(family -> Stream.of(Difficulty.values())
                        .map(difficulty -> new Served(family, 7, difficulty, family.variant(7, difficulty))))
                .toList();
    }

    /** A question whose words would be something else if they were taken for mark-up. */
    static Served hostile() {
        String words =
                "]]></text><script>alert(1)</script>\"'&amp; $x<1 & y>2 \\\\unknown{<b>}$ <img src=x onerror=alert(1)>";
        Variant variant = new Variant(
                words,
                Optional.empty(),
                Rubric.of(new ChoiceFormat(List.of(words, "two")), "1"),
                List.of(),
                () -> words);
        Family family = Families.find().all().get(0);
        return new Served(family, 1, Difficulty.EASY, variant);
    }

    static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    /** The files in a zip. */
    static Map<String, byte[]> files(byte[] zip) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    static List<Element> children(Element parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** All elements of a name in an element, at any depth. */
    static List<Element> all(Element parent, String name) {
        return IntStream.range(0, parent.getElementsByTagName(name).getLength())
                .mapToObj(parent.getElementsByTagName(name)::item)
                .map(Element.class::cast)
                .toList();
    }
}
