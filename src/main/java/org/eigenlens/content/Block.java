package org.eigenlens.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece of a lesson, in the order of reading. All HTML in it is safe to show as it is; no block holds the answer to a
 * question, which is in {@link Lesson#answers()}.
 */
public sealed interface Block {

    /** The line of the lesson's file where the block begins, counted from 1. */
    int line();

    /** A block that can be linked to as {@code lesson:slug#id}; the id is unique in its lesson. */
    sealed interface Anchored extends Block {
        String id();
    }

    /** A block with a title (possibly empty) that holds other blocks. */
    sealed interface Container extends Anchored {
        Phrase title();

        List<Block> blocks();
    }

    /** Begins a section of level 2 to 6; the title of the lesson itself is in its front matter. */
    record Heading(int level, String id, Phrase title, int line) implements Anchored {}

    /**
     * Paragraphs, lists, tables, quotations, code and displayed formulas that follow each other.
     *
     * @param html one or more elements
     * @param text the same without mark-up
     * @param markdown the same as an author may write it
     */
    record Prose(String html, String text, String markdown, int line) implements Block {}

    /** A picture on a line of its own. */
    record Figure(String source, String alternative, Phrase caption, int line) implements Block {}

    /**
     * A live widget.
     *
     * @param type the widget's name, such as {@code linear-map}
     * @param parameters what the widget's parser reads, in the order written; a value {@code @A} names a matrix of the
     *     lesson's front matter
     */
    record Widget(String type, String id, Map<String, String> parameters, int line) implements Anchored {
        public Widget {
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }
    }

    /** One step of a proof or derivation, opened and closed by the reader. */
    record Step(String id, Phrase title, List<Block> blocks, int line) implements Container {
        public Step {
            blocks = List.copyOf(blocks);
        }
    }

    /** Help that the reader asks for. */
    record Hint(String id, Phrase title, List<Block> blocks, int line) implements Container {
        public Hint {
            blocks = List.copyOf(blocks);
        }
    }

    record Proof(String id, Phrase title, List<Block> blocks, int line) implements Container {
        public Proof {
            blocks = List.copyOf(blocks);
        }
    }

    /** A definition, titled with the term that it defines. */
    record Definition(String id, Phrase title, List<Block> blocks, int line) implements Container {
        public Definition {
            blocks = List.copyOf(blocks);
        }
    }

    record Example(String id, Phrase title, List<Block> blocks, int line) implements Container {
        public Example {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A prompt to which the reader commits an answer before the rest is shown.
     *
     * @param options what to choose from; empty when the reader answers in words
     * @param reveal what the answer unlocks, widgets among it
     */
    record Predict(String id, List<Block> prompt, List<Phrase> options, List<Block> reveal, int line)
            implements Anchored {
        public Predict {
            prompt = List.copyOf(prompt);
            options = List.copyOf(options);
            reveal = List.copyOf(reveal);
        }
    }

    /**
     * A checkpoint that is graded in place, against {@link Lesson#answers()} under the same id.
     *
     * @param kind what sort of answer is asked for, such as {@code choice}, {@code number} or {@code vector}
     * @param options what to choose from; empty unless the kind is {@code choice}
     * @param multiple whether several options may be chosen
     * @param hints what the reader may ask for, mildest first
     */
    record Question(
            String id,
            String kind,
            List<Block> prompt,
            List<Phrase> options,
            boolean multiple,
            List<Hint> hints,
            int line)
            implements Anchored {
        public Question {
            prompt = List.copyOf(prompt);
            options = List.copyOf(options);
            hints = List.copyOf(hints);
        }
    }

    /** Stands where a block could not be read; the sentence says why, to the author rather than to the reader. */
    record Broken(String sentence, int line) implements Block {}
}
