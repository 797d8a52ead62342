package org.eigenlens.content.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a node without any mark-up, formulas as {@link PlainTex} writes them: for search, titles and names. */
public final class PlainText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    private PlainText() {}

    public static String of(Node node) {
        PlainText plain = new PlainText();
        node.accept(plain);
        return plain.words.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(' ').append(code.getLiteral()).append(' ');
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(' ').append(code.getLiteral()).append(' ');
    }

    @Override
    public void visit(HtmlInline inline) {
        words.append(inline.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        words.append(' ').append(block.getLiteral()).append(' ');
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case InlineMath math -> words.append(PlainTex.of(math.tex())).append(math.tail());
            case LoneDollar dollar -> words.append(dollar.literal());
            default -> visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof MathBlock math) {
            words.append(' ').append(PlainTex.of(math.tex())).append(' ');
        } else {
            visitChildren(block);
        }
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block || parent instanceof TableCell) {
            words.append(' ');
        }
    }
}
