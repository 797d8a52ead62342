package org.eigenlens.lab.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eigenlens.widget.Words;

/** Collects the facts of a section; what cannot be computed is said in place of its value. */
final class FactList {

    private final Words words;
    private final List<Section.Fact> facts = new ArrayList<>();

    FactList(Words words) {
        this.words = words;
    }

    /** Adds a fact with a label of the bundle and a value in TeX. */
    FactList tex(String key, String tex) {
        return said(key, "$" + tex + "$", "");
    }

    FactList tex(String key, String tex, String note) {
        return said(key, "$" + tex + "$", note);
    }

    /** Adds a fact with a value in words. */
    FactList said(String key, String value, String note) {
        facts.add(new Section.Fact(words.say("fact." + key), value, note));
        return this;
    }

    /** Adds a computed number with as many digits as are right. */
    FactList rounded(String key, Supplier<Rounded> number) {
        return rounded(key, number, "");
    }

    /** Adds a computed number with as many digits as are right, and something more about it. */
    FactList rounded(String key, Supplier<Rounded> number, String more) {
        return attempt(key, () -> {
            Rounded shown = number.get();
            tex(key, shown.tex(), join(shown.trust(words), more));
        });
    }

    /** Runs what adds facts; where arithmetic leaves the range of doubles, its sentence stands in for the fact. */
    FactList attempt(String key, Runnable adding) {
        int before = facts.size();
        try {
            adding.run();
        } catch (ArithmeticException | IllegalArgumentException | IllegalStateException beyond) {
            facts.subList(before, facts.size()).clear();
            said(key, words.say("unknown"), String.valueOf(beyond.getMessage()));
        }
        return this;
    }

    private static String join(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + " " + second;
    }

    Section.Facts list() {
        return new Section.Facts(facts);
    }
}
