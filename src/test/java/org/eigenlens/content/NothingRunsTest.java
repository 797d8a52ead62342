package org.eigenlens.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever stands in a lesson, its HTML has only harmless elements, attributes and addresses. */
class NothingRunsTest {

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("eig-math", Set.of("display")),
            Map.entry("a", Set.of("href", "rel")),
            Map.entry("img", Set.of("src", "alt", "loading")),
            Map.entry("code", Set.of("class")),
            Map.entry("ol", Set.of("start")),
            Map.entry("th", Set.of("align")),
            Map.entry("td", Set.of("align")));

    private static final Set<String> PLAIN = Set.of(
            "p",
            "em",
            "strong",
            "pre",
            "blockquote",
            "ul",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "br",
            "hr",
            "h2",
            "h3");

    private static final List<String> PIECES = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<a href=\"javascript:alert(1)\">",
            "</eig-math>",
            "<!--",
            "-->",
            "<![CDATA[",
            "[x](javascript:alert(1))",
            "[x](<javascript:alert(1)>)",
            "[x](JAVASCRIPT:alert(1) \"t\")",
            "[x](&#x6a;avascript&colon;alert(1))",
            "[x](\u0001javascript:alert(1))",
            "[x](//evil.example)",
            "[x](https://e.example/\"onclick=\"alert(1))",
            "![x](data:text/html,<script>)",
            "![\"onerror=alert(1)](../media/x.svg)",
            "![x](../media/x.svg 'onload=\"alert(1)\"')",
            "<javascript:alert(1)>",
            "<https://e.example/\"onclick=alert(1)>",
            "[r]",
            "\n\n[r]: javascript:alert(1)\n\n",
            "$",
            "$$",
            "`",
            "```\"onclick=alert(1)\n",
            "\n```\n",
            "\n\n",
            "\n",
            " ",
            "\"",
            "'",
            "\\",
            "| a | b |\n|---|:-:|\n| ",
            " | ",
            "\n- [x] ",
            "\n- [ ] ",
            "\n:::step{title=\"<b onclick=alert(1)>$</b>$\"}\n",
            "\n::::question{#q kind=choice}\n",
            "\n:::hint\n",
            "\n:::\n",
            "\n::::\n",
            "## ",
            "\u0000",
            "&lt;script&gt;",
            "{#x\" onclick=\"alert(1)}");

    @ParameterizedTest
    @FieldSource("PIECES")
    void aHostilePieceComesOutHarmless(String body) {
        check(body);
    }

    @Test
    void anyMixtureOfThemComesOutHarmless() {
        Random random = new Random(20);
        for (int i = 0; i < 3000; i++) {
            StringBuilder body = new StringBuilder();
            random.ints(2 + random.nextInt(10), 0, PIECES.size()).forEach(piece -> body.append(PIECES.get(piece)));
            check(body.toString());
        }
    }

    private static void check(String body) {
        for (String html : html(Fixture.parse(body).lesson())) {
            for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
                if (!element.normalName().equals("body")) {
                    check(element, body);
                }
            }
        }
    }

    private static void check(Element element, String body) {
        Set<String> allowed = ALLOWED.get(element.normalName());
        assertThat(allowed != null || PLAIN.contains(element.normalName()))
                .as(body)
                .isTrue();
        for (Attribute attribute : element.attributes()) {
            assertThat(allowed).as(body).isNotNull().contains(attribute.getKey());
            if (Set.of("href", "src").contains(attribute.getKey())) {
                assertThat(attribute.getValue()).matches("https?://[^/].*|/(?!/).*|#.*|[A-Za-z0-9_.~/%?#-]*");
            }
        }
    }

    private static List<String> html(Lesson lesson) {
        List<String> html = new ArrayList<>();
        lesson.blocks(Block.Prose.class).forEach(prose -> html.add(prose.html()));
        lesson.blocks(Block.Heading.class)
                .forEach(heading -> html.add(heading.title().html()));
        lesson.blocks(Block.Container.class).forEach(box -> html.add(box.title().html()));
        lesson.blocks(Block.Figure.class)
                .forEach(figure -> html.add(figure.caption().html()));
        lesson.blocks(Block.Question.class)
                .forEach(question -> question.options().forEach(option -> html.add(option.html())));
        lesson.blocks(Block.Predict.class)
                .forEach(predict -> predict.options().forEach(option -> html.add(option.html())));
        return html;
    }
}
