package org.eigenlens.quiz.ui.sheet;

import java.util.List;
import org.eigenlens.quiz.ui.Served;
import org.springframework.http.MediaType;

/** A form in which questions leave the application for another system. */
interface Bank {

    /** How its file names end, without the dot. */
    String ending();

    MediaType type();

    /** The file. */
    byte[] write(List<Served> questions);

    /** Whether such questions are marked there without a person. */
    boolean marks(Marked marked);
}
