package org.eigenlens.widgets.spectraltheorem;

import static org.eigenlens.widgets.spectraltheorem.SpectralTheoremWords.indexed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eigenlens.math.exact.ExactVector;
import org.eigenlens.math.exact.show.Showing;
import org.eigenlens.math.exact.show.ShownNumber;
import org.eigenlens.math.exact.solution.PrincipalAxes.Axis;
import org.eigenlens.widget.Fact;
import org.eigenlens.widget.Words;

/** The read-out: for each term its eigenvalue, its eigenvector and what it keeps of x; then the sum. */
record SpectralTheoremFacts(Words words, SpectralSum sum) {

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (int term = 1; term <= sum.axes().size(); term++) {
            addTerm(facts, term);
        }
        facts.add(angle());
        facts.add(fact(
                "image",
                words.say("fact.image"),
                vectors().vector(sum.partialSum().times(sum.x()))));
        return List.copyOf(facts);
    }

    private void addTerm(List<Fact> facts, int term) {
        Axis axis = sum.axis(term);
        String key = "lambda" + term;
        String q = indexed("q", term);
        ExactVector along = axis.direction();
        ExactVector projection = along.times(along.dot(sum.x()).dividedBy(axis.squaredLength()));
        facts.add(fact(
                key,
                words.say("fact.eigenvalue", indexed("λ", term)),
                matrices().number(axis.value())));
        facts.add(fact(key, words.say("fact.eigenvector", q), matrices().unit(along)));
        facts.add(fact(key, words.say("fact.projection", q), vectors().vector(projection)));
    }

    /** The angle between two of the eigenvectors, of all pairs the one farthest from a right angle; measured, not assumed. */
    private Fact angle() {
        double worst = 0;
        for (int i = 0; i < sum.axes().size(); i++) {
            for (int j = 0; j < i; j++) {
                double cosine = cosine(
                        sum.axes().get(i).direction().direction(),
                        sum.axes().get(j).direction().direction());
                worst = Math.abs(cosine) > Math.abs(worst) ? cosine : worst;
            }
        }
        String degrees = String.format(Locale.ROOT, "%.1f", Math.toDegrees(Math.acos(worst)));
        return new Fact("angle", words.say("fact.angle"), degrees + "^\\circ", degrees + "°");
    }

    private static double cosine(List<Double> first, List<Double> second) {
        double sum = 0;
        for (int i = 0; i < first.size(); i++) {
            sum = Math.fma(first.get(i), second.get(i), sum);
        }
        return sum;
    }

    private Showing matrices() {
        return Showing.exactlyIf(sum.exact());
    }

    private Showing vectors() {
        return Showing.exactlyIf(sum.hasExactX());
    }

    private static Fact fact(String key, String label, ShownNumber value) {
        return new Fact(key, label, value.tex(), value.text());
    }
}
