package org.eigenlens.quiz.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eigenlens.quiz.ui.Served;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A package of items as the information model of QTI 3.0 asks for it; the answers that are right here are right there. */
class QtiPackageTest {

    private static final String ITEMS = "http://www.imsglobal.org/xsd/imsqtiasi_v3p0";
    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";

    /** For each element of an item that is used here: what may stand in it. */
    private static final Map<String, Set<String>> INSIDE = Map.ofEntries(
            Map.entry("qti-response-declaration", Set.of("qti-correct-response", "qti-mapping")),
            Map.entry("qti-correct-response", Set.of("qti-value")),
            Map.entry("qti-mapping", Set.of("qti-map-entry")),
            Map.entry("qti-outcome-declaration", Set.of("qti-default-value")),
            Map.entry("qti-default-value", Set.of("qti-value")),
            Map.entry(
                    "qti-item-body",
                    Set.of(
                            "p",
                            "ul",
                            "ol",
                            "table",
                            "qti-choice-interaction",
                            "qti-order-interaction",
                            "qti-extended-text-interaction",
                            "qti-rubric-block")),
            Map.entry("qti-choice-interaction", Set.of("qti-simple-choice")),
            Map.entry("qti-order-interaction", Set.of("qti-simple-choice")),
            Map.entry("qti-simple-choice", Set.of("math", "em", "strong", "code")),
            Map.entry("qti-rubric-block", Set.of("qti-content-body")),
            Map.entry("qti-modal-feedback", Set.of("qti-content-body")),
            Map.entry("qti-content-body", Set.of("p", "ul", "ol", "table")),
            Map.entry("p", Set.of("math", "em", "strong", "code", "br", "qti-text-entry-interaction")),
            Map.entry("qti-response-processing", Set.of("qti-response-condition", "qti-set-outcome-value")),
            Map.entry("qti-response-condition", Set.of("qti-response-if", "qti-response-else-if")));

    /** The parts of an item in the order of its schema. */
    private static final String PARTS =
            "(qti-response-declaration )(qti-outcome-declaration )+(qti-item-body )(qti-response-processing )?(qti-modal-feedback )*";

    private static Map<String, byte[]> files(List<Served> served) throws Exception {
        return Banks.files(new QtiPackage().write(served));
    }

    private static List<Element> items(List<Served> served) throws Exception {
        List<Element> items = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files(served).entrySet()) {
            if (file.getKey().startsWith("items/")) {
                items.add(Banks.parsed(file.getValue()).getDocumentElement());
            }
        }
        return items;
    }

    private static Stream<Element> withAllInside(Element element) {
        return Stream.concat(
                Stream.of(element), Banks.children(element).stream().flatMap(QtiPackageTest::withAllInside));
    }

    @Test
    void manifestNamesEveryFileAndNoOther() throws Exception {
        List<Served> all = Banks.everyFamily();
        Map<String, byte[]> files = files(all);
        assertThat(files.keySet().iterator().next()).isEqualTo("imsmanifest.xml");
        Element manifest = Banks.parsed(Objects.requireNonNull(files.get("imsmanifest.xml")))
                .getDocumentElement();
        assertThat(manifest.getNamespaceURI()).isEqualTo("http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1");
        assertThat(Banks.children(manifest))
                .extracting(Element::getTagName)
                .containsExactly("metadata", "organizations", "resources");
        List<Element> resources = Banks.all(manifest, "resource");
        assertThat(resources).hasSameSizeAs(all).allSatisfy(resource -> {
            assertThat(resource.getAttribute("type")).isEqualTo("imsqti_item_xmlv3p0");
            assertThat(files).containsKey(resource.getAttribute("href"));
            assertThat(Banks.children(resource).get(0).getAttribute("href")).isEqualTo(resource.getAttribute("href"));
        });
        assertThat(resources)
                .extracting(resource -> resource.getAttribute("identifier"))
                .doesNotHaveDuplicates();
        assertThat(files).hasSize(resources.size() + 1);
    }

    @Test
    void itemsHaveTheirPartsInTheOrderOfTheSchema() throws Exception {
        assertThat(items(Banks.everyFamily())).allSatisfy(item -> {
            assertThat(item.getTagName()).isEqualTo("qti-assessment-item");
            assertThat(item.getNamespaceURI()).isEqualTo(ITEMS);
            assertThat(List.of("identifier", "title", "adaptive", "time-dependent"))
                    .allMatch(item::hasAttribute);
            StringBuilder parts = new StringBuilder();
            Banks.children(item).forEach(part -> parts.append(part.getTagName()).append(' '));
            assertThat(parts.toString()).matches(PARTS);
        });
    }

    @Test
    void nothingStandsWhereItMayNot() throws Exception {
        assertThat(items(Banks.everyFamily()).stream()
                        .flatMap(QtiPackageTest::withAllInside)
                        .filter(element -> INSIDE.containsKey(element.getTagName()))
                        .flatMap(element -> Banks.children(element).stream()
                                .map(Element::getTagName)
                                .filter(child -> !INSIDE.getOrDefault(element.getTagName(), Set.of())
                                        .contains(child))
                                .map(child -> child + " in " + element.getTagName()))
                        .distinct())
                .isEmpty();
    }

    @Test
    void everyNameThatIsUsedIsDeclared() throws Exception {
        assertThat(items(Banks.everyFamily())).allSatisfy(item -> {
            List<String> declared = withAllInside(item)
                    .filter(element -> element.getTagName().endsWith("-declaration"))
                    .map(element -> element.getAttribute("identifier"))
                    .toList();
            assertThat(declared).doesNotHaveDuplicates().contains("RESPONSE", "SCORE");
            withAllInside(item)
                    .forEach(element -> Stream.of("response-identifier", "outcome-identifier")
                            .filter(element::hasAttribute)
                            .forEach(name -> assertThat(declared).contains(element.getAttribute(name))));
        });
    }

    @Test
    void formulasAreMathMlWithTheirTexBeside() throws Exception {
        List<Element> formulas = items(Banks.everyFamily()).stream()
                .flatMap(item -> Banks.all(item, "math").stream())
                .toList();
        assertThat(formulas).isNotEmpty().allSatisfy(formula -> {
            assertThat(formula.getNamespaceURI()).isEqualTo(MATHML);
            assertThat(Banks.all(formula, "annotation")).hasSize(1);
        });
        assertThat(formulas)
                .filteredOn(formula -> formula.getElementsByTagName("mtext").getLength() > 0)
                .extracting(Element::getTextContent)
                .as("formulas that are shown as TeX only")
                .isEmpty();
    }

    @Test
    void whatIsRightHereIsRightThere() throws Exception {
        List<Served> all = Banks.everyFamily();
        List<Element> items = items(all);
        for (int i = 0; i < all.size(); i++) {
            Marked marked = Marked.of(all.get(i).variant().rubric());
            if (new QtiPackage().marks(marked)) {
                assertThat(QtiScore.of(items.get(i), right(marked)))
                        .as(all.get(i).family().about().id())
                        .hasEntrySatisfying(
                                "SCORE",
                                score -> assertThat(Double.parseDouble(score)).isEqualTo(1))
                        .containsEntry("SOLUTION", "shown");
            }
        }
    }

    @Test
    void whatKnownMistakesGiveIsWrongThereForTheSameReason() throws Exception {
        List<Served> all = Banks.everyFamily();
        List<Element> items = items(all);
        int tried = 0;
        for (int i = 0; i < all.size(); i++) {
            if (Marked.of(all.get(i).variant().rubric()) instanceof Marked.Number number) {
                for (int j = 0; j < number.mistakes().size(); j++) {
                    Map<String, String> outcomes = QtiScore.of(
                            items.get(i),
                            List.of(Double.toString(number.mistakes().get(j).value())));
                    assertThat(outcomes).containsEntry("SCORE", "0").containsKey("FEEDBACK");
                    tried++;
                }
            }
        }
        assertThat(tried).isPositive();
    }

    @Test
    void wrongOptionsThatKnownMistakesLeadToGetTheirReasons() throws Exception {
        List<Served> all = Banks.everyFamily();
        List<Element> items = items(all);
        int tried = 0;
        for (int i = 0; i < all.size(); i++) {
            if (Marked.of(all.get(i).variant().rubric()) instanceof Marked.Options options) {
                for (int option : options.reasons().keySet()) {
                    assertThat(QtiScore.of(items.get(i), List.of("choice-" + option)))
                            .containsEntry("SCORE", "0")
                            .containsEntry("FEEDBACK", "mistake-" + option);
                    tried++;
                }
            }
        }
        assertThat(tried).isPositive();
    }

    @Test
    void choosingEverythingEarnsNothing() throws Exception {
        List<Served> several = Banks.everyFamily().stream()
                .filter(served -> Marked.of(served.variant().rubric()) instanceof Marked.Options options
                        && !options.single()
                        && options.right().size() < options.options().size())
                .toList();
        assertThat(items(several)).isNotEmpty().allSatisfy(item -> {
            List<String> all = Banks.all(item, "qti-simple-choice").stream()
                    .map(choice -> choice.getAttribute("identifier"))
                    .toList();
            assertThat(Double.parseDouble(QtiScore.of(item, all).get("SCORE"))).isLessThan(1e-9);
        });
    }

    private static List<String> right(Marked marked) {
        return switch (marked) {
            case Marked.Number number -> List.of(Double.toString(number.value()));
            case Marked.Words words -> List.of(words.right());
            case Marked.Order order ->
                order.right().stream().map(item -> "choice-" + item).toList();
            case Marked.Options options ->
                IntStream.rangeClosed(1, options.options().size())
                        .filter(options.right()::contains)
                        .mapToObj(option -> "choice-" + option)
                        .toList();
            case Marked.ByHand byHand -> List.of();
        };
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        assertThat(items(List.of(Banks.hostile())))
                .singleElement()
                .satisfies(item -> assertThat(withAllInside(item).map(Element::getTagName))
                        .doesNotContain("script", "img", "b", "text"));
    }
}
