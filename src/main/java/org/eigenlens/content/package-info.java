/**
 * Lessons: their model, the markdown they are written in, the catalogue of a course, its search index and its lint.
 *
 * <p>A course is a folder: {@code parts.yaml} names its parts in order (a list of {@code id}, {@code title},
 * {@code summary}), {@code media/} holds pictures, and each lesson is one file {@code lessons/NNN-slug.md}. The digits place
 * the lesson in the course; the slug is its name in addresses. A lesson begins with YAML:
 *
 * <pre>{@code
 * ---
 * title: Eigenvectors and eigenvalues
 * summary: Some vectors keep their line. Everything else follows from them.
 * part: eigendecomposition        # an id of parts.yaml
 * goals:
 *   - Tell by eye whether a vector is an eigenvector.
 * prerequisites: [change-of-basis] # slugs; may be left out
 * minutes: 20
 * matrices:                        # shared by the widgets of the page; may be left out
 *   A: "2 1; 1 2"
 * ---
 * }</pre>
 *
 * <p>Below it stands CommonMark with tables, and:
 *
 * <ul>
 *   <li>Sections begin with {@code ##}, and get an identifier of their words or the one in {@code ## Title {#id}}.
 *   <li>TeX: {@code $…$} in a line, {@code $$…$$} on lines of its own; {@code \$} is a dollar.
 *   <li>Links: {@code [text](lesson:slug#id)}, {@code (#id)}, {@code (https://…)}. A picture is {@code ![what it
 *       shows](../media/name.svg "caption")} in a paragraph of its own. Raw HTML is shown as text.
 *   <li>Attributes: {@code {#id key=value key="several words" flag}} on the same line; identifiers are lower-case words.
 *   <li>{@code ::widget{type=linear-map A=@A x="1 0"}} is a live widget. A value {@code @A} names a matrix of the front
 *       matter.
 *   <li>{@code :::step{title="…"}}, {@code :::definition{title="…"}}, {@code :::example}, {@code :::proof} and {@code :::hint}
 *       hold what follows, up to a line {@code :::}; a title may be given to all. What holds others has more colons than they.
 *   <li>A prediction unlocks what is in its {@code reveal}; without options the reader answers in words:
 *       <pre>{@code
 * ::::predict{#where-to}
 * Where does $(1, 1)$ go?
 *
 * - Along its own line
 * - Off its line
 *
 * :::reveal
 * ::widget{type=linear-map}
 * :::
 * ::::
 * }</pre>
 *   <li>A question is a checkpoint, graded in place. Options are marked, and what is said to those who choose one stands
 *       indented below it. Other kinds are {@code number}, {@code numbers} (in any order), {@code vector} (perhaps {@code
 *       up-to-scale}), {@code matrix} and {@code text}; they have an {@code answer="…"}, and {@code :::feedback{for="…"}} says
 *       something to another answer. Hints are given one by one, the solution at the end.
 *       <pre>{@code
 * ::::question{#keeps kind=choice}
 * Which vector keeps its line?
 *
 * - [x] $(1, -1)$
 * - [ ] $(1, 0)$
 *
 *   It becomes $(2, 1)$.
 *
 * :::hint
 * Multiply.
 * :::
 * :::solution
 * $A(1, -1)^\top = (1, -1)^\top$.
 * :::
 * ::::
 * }</pre>
 * </ul>
 *
 * <p>What cannot be read becomes a {@link org.eigenlens.content.Block.Broken} and one line in the log; {@link
 * org.eigenlens.content.LessonLint} finds it before readers do.
 */
@NullMarked
package org.eigenlens.content;

import org.jspecify.annotations.NullMarked;
