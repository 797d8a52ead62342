package org.eigenlens.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.eigenlens.content.markdown.InlineMath;
import org.eigenlens.content.markdown.LessonMarkdown;
import org.eigenlens.content.markdown.LoneDollar;
import org.eigenlens.content.markdown.MathBlock;
import org.eigenlens.content.markdown.PlainText;

/** What is noticed while a lesson is read: problems, and the formulas, links and pictures that are checked later. */
final class Notes {

    private final List<Problem> problems = new ArrayList<>();
    private final List<Located<Formula>> formulas = new ArrayList<>();
    private final List<Located<Reference>> references = new ArrayList<>();

    void problem(int line, String sentence) {
        problems.add(new Problem(line, sentence, false));
    }

    void broken(int line, String sentence) {
        problems.add(new Problem(line, sentence, true));
    }

    /** Notes what is in a tree of markdown. */
    void take(Node tree) {
        tree.accept(new Taker());
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    List<Located<Formula>> formulas() {
        return List.copyOf(formulas);
    }

    List<Located<Reference>> references() {
        return List.copyOf(references);
    }

    private final class Taker extends AbstractVisitor {

        @Override
        public void visit(CustomNode node) {
            if (node instanceof InlineMath math) {
                formula(new Formula(math.tex(), math.display()), node);
            } else if (node instanceof LoneDollar) {
                problem(
                        LessonMarkdown.line(node),
                        "A dollar opens no formula; close the formula, or write \\$ for a dollar.");
            }
            visitChildren(node);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof MathBlock math && math.closed()) {
                formula(new Formula(math.tex(), true), block);
            }
            visitChildren(block);
        }

        @Override
        public void visit(Link link) {
            reference(new Reference(link.getDestination(), false, ""), link);
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            reference(new Reference(image.getDestination(), true, PlainText.of(image)), image);
        }

        @Override
        public void visit(HtmlInline html) {
            html(html);
        }

        @Override
        public void visit(HtmlBlock html) {
            html(html);
        }

        private void html(Node node) {
            problem(LessonMarkdown.line(node), "HTML is shown as text; use markdown or a directive.");
        }

        private void formula(Formula formula, Node node) {
            formulas.add(new Located<>(formula, LessonMarkdown.line(node)));
        }

        private void reference(Reference reference, Node node) {
            references.add(new Located<>(reference, LessonMarkdown.line(node)));
        }
    }
}
