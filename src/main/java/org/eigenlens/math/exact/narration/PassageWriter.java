package org.eigenlens.math.exact.narration;

import java.util.ArrayList;
import java.util.List;

/** Writes a passage piece by piece. */
final class PassageWriter {

    private final String heading;
    private final List<Passage.Part> parts = new ArrayList<>();

    private PassageWriter(String heading) {
        this.heading = heading;
    }

    static PassageWriter under(String heading) {
        return new PassageWriter(heading);
    }

    PassageWriter say(String sentence) {
        parts.add(new Passage.Sentence(sentence));
        return this;
    }

    PassageWriter show(String tex) {
        parts.add(new Passage.Display(tex));
        return this;
    }

    PassageWriter sayIf(boolean condition, String sentence) {
        return condition ? say(sentence) : this;
    }

    Passage passage() {
        return new Passage(heading, parts);
    }
}
