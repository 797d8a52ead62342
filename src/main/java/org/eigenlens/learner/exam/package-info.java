/**
 * Mock exams: {@link org.eigenlens.learner.exam.ExamRoom} begins, keeps and ends them. The deadline stands in the database and is judged by the server's clock, and each answer is
 * kept as it is given, so that neither a reload nor a restart changes anything.
 */
@NullMarked
package org.eigenlens.learner.exam;

import org.jspecify.annotations.NullMarked;
