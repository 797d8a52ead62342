package org.eigenlens.quiz.ui;

/** Another way to practise, to which the practice page links. Each bean of this type is one; the page works without any. */
public interface PracticeMode {

    /** Where it is, relative to the application's root. */
    String address();

    /** The key of the words of the link. */
    String words();
}
