package org.eigenlens.lab.ui.report;

import java.util.List;
import java.util.Locale;
import org.eigenlens.math.exact.Definiteness;
import org.eigenlens.math.exact.ExactSpectrum;
import org.eigenlens.math.exact.Inertia;
import org.eigenlens.math.exact.JordanForm;
import org.eigenlens.widget.Words;

/** What kind of matrix it is, decided exactly: diagonalizable or defective, its Jordan form, symmetric, definite, normal. */
record StructureSection(Words words, ExactSpectrum spectrum) {

    Section section() {
        FactList facts = new FactList(words);
        facts.said("reals", answer(spectrum.isDiagonalizableOverReals()), why(spectrum.isDiagonalizableOverReals()));
        facts.said("complex", answer(spectrum.isDiagonalizableOverComplex()), "");
        facts.said("defective", answer(spectrum.isDefective()), spectrum.isDefective() ? missing() : "");
        facts.said("symmetric", answer(spectrum.isSymmetric()), "");
        facts.said(
                "normal",
                answer(spectrum.isNormal()),
                words.say(spectrum.isNormal() ? "note.normal" : "note.not-normal"));
        definiteness(facts);
        JordanForm jordan = JordanForm.of(spectrum);
        boolean diagonal = !spectrum.isDefective();
        String basis = diagonal ? "V" : "P";
        String form = diagonal ? "\\Lambda" : "J";
        facts.tex(
                diagonal ? "diagonal" : "jordan",
                "A = " + basis + " " + form + " " + basis + "^{-1}",
                words.say(diagonal ? "note.diagonal" : "note.jordan"));
        facts.tex(diagonal ? "values" : "form", Exactly.named(form, jordan.form()));
        facts.tex(diagonal ? "vectors" : "chains", Exactly.named(basis, jordan.basis()));
        facts.tex("basis-inverse", Exactly.named(basis + "^{-1}", jordan.inverse()));
        return new Section("structure", words.say("structure.title"), List.of(facts.list()));
    }

    private String answer(boolean yes) {
        return words.say(yes ? "yes" : "no");
    }

    private String why(boolean diagonalizable) {
        return diagonalizable ? "" : words.say(spectrum.isDefective() ? "note.reals.defective" : "note.reals.complex");
    }

    private String missing() {
        int found = spectrum.eigenvalues().stream()
                .mapToInt(e -> e.geometricMultiplicity())
                .sum();
        return words.say("note.defective", found, spectrum.size());
    }

    private void definiteness(FactList facts) {
        if (spectrum.inertia().isEmpty()) {
            facts.said("definite", words.say("definite.none"), "");
            return;
        }
        Inertia inertia = spectrum.inertia().get();
        Definiteness kind = Definiteness.of(inertia);
        facts.said("definite", words.say("definite." + kind.name().toLowerCase(Locale.ROOT)), "");
        facts.tex(
                "inertia",
                "(" + inertia.positive() + ", " + inertia.negative() + ", " + inertia.zero() + ")",
                words.say("note.inertia"));
    }
}
