package org.eigenlens.classroom;

import org.eigenlens.classroom.question.Prompt;
import org.eigenlens.classroom.question.Tally;

/** What a class has answered in one round. A student's sight holds it after the reveal only, the lecturer's after the close. */
public record Results(int round, Prompt prompt, Tally tally) {}
