package org.eigenlens.lab.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.Serializable;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.eigenlens.lab.ui.report.Report;
import org.eigenlens.widget.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is found about the matrix: at once where it is there within a moment, else as soon as it is there. */
final class Findings implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(Findings.class);

    /** In milliseconds: a pause that nobody takes for one. */
    private static final int A_MOMENT = 250;

    private static final int BETWEEN_LOOKS = 300;
    private static final int NEVER = -1;
    private static final int LONGEST_SECONDS = 20;

    private final transient Analyst analyst;
    private final transient Words words;
    private final transient Words reportWords;
    private final Div gist = new Div();
    private final ReportView report;
    private transient volatile @Nullable LabState wanted;

    Findings(Analyst analyst, Words words, Locale locale, Component exponent) {
        this.analyst = analyst;
        this.words = words;
        this.reportWords = Words.of(Report.class, locale);
        this.report = new ReportView(words, exponent);
        gist.addClassName("lab-gist");
        gist.getElement().setAttribute("role", "status");
    }

    Component gist() {
        return gist;
    }

    Component report() {
        return report;
    }

    void show(LabState state) {
        wanted = state;
        CompletableFuture<Report> answer = analyst.report(state, reportWords, () -> state.equals(wanted));
        UI ui = UI.getCurrentOrThrow();
        CompletableFuture<Report> soon = answer.copy().completeOnTimeout(null, A_MOMENT, TimeUnit.MILLISECONDS);
        Report there = soon.exceptionally(failure -> null).join();
        if (there != null) {
            show(there);
            return;
        }
        tell("report.waiting");
        ui.setPollInterval(BETWEEN_LOOKS);
        answer.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS)
                .whenComplete((found, failure) -> ui.access(() -> arrived(state, found, failure)));
    }

    private void arrived(LabState state, @Nullable Report found, @Nullable Throwable failure) {
        if (!state.equals(wanted)) {
            return;
        }
        UI.getCurrentOrThrow().setPollInterval(NEVER);
        if (found != null) {
            show(found);
        } else if (failure != null) {
            fail(failure);
        }
    }

    private void fail(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        if (cause instanceof java.util.concurrent.TimeoutException) {
            tell("report.slow");
        } else if (cause instanceof RejectedExecutionException || cause instanceof CancellationException) {
            tell("report.busy");
        } else {
            LOG.error("The lab failed on {}", wanted, failure);
            tell("report.failed");
        }
    }

    private void tell(String key) {
        gist.removeAll();
        gist.add(new Paragraph(words.say(key)));
        report.removeAll();
    }

    private void show(Report found) {
        gist.removeAll();
        Anchor toPictures = new Anchor("#" + Pictures.PLACE, words.say("pictures.go"));
        toPictures.addClassName("lab-to-pictures");
        gist.add(Prose.display("A = " + found.matrix()), Prose.of("p", found.sentence()), toPictures);
        report.show(found);
    }
}
