package org.eigenlens.quiz.ui.sheet;

import org.eigenlens.quiz.ui.PracticeMode;
import org.springframework.stereotype.Component;

/** The practice page links to printable sheets. */
@Component
class SheetMode implements PracticeMode {

    @Override
    public String address() {
        return SheetAddress.SHEET;
    }

    @Override
    public String words() {
        return "sheet.title";
    }
}
