package org.eigenlens.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eigenlens.content.markdown.SafeUrl;

/** Links lead somewhere, pictures are files of the course, and both speak to those who cannot see. */
record ReferenceRule() implements LessonRule {

    private static final String LESSON = "lesson:";

    @Override
    public List<Remark> check(ParsedLesson parsed, Course course) {
        List<Remark> remarks = new ArrayList<>();
        for (Located<Reference> located : parsed.references()) {
            Reference reference = located.value();
            String sentence =
                    reference.picture() ? picture(reference, course) : link(reference, parsed.lesson(), course);
            if (!sentence.isEmpty()) {
                remarks.add(Remark.error(located.line(), sentence));
            }
        }
        return remarks;
    }

    private static String picture(Reference picture, Course course) {
        if (picture.alternative().isBlank()) {
            return "The picture " + picture.target() + " needs words for those who cannot see it: ![what it shows](…).";
        }
        boolean here = picture.target().startsWith("../media/")
                && SafeUrl.resolve(picture.target()).isPresent()
                && course.hasFile(picture.target());
        return here
                ? ""
                : "There is no picture " + picture.target() + "; pictures are files of the course, ../media/name.svg.";
    }

    private static String link(Reference link, Lesson lesson, Course course) {
        String target = link.target();
        if (SafeUrl.resolve(target).isEmpty()) {
            return "A link leads to https://…, lesson:slug, lesson:slug#section or #section; not to " + target + ".";
        }
        if (target.startsWith("#")) {
            return section(lesson, target.substring(1));
        }
        if (target.startsWith(LESSON)) {
            String[] parts = target.substring(LESSON.length()).split("#", 2);
            Optional<Lesson> other = course.lesson(parts[0]);
            if (other.isEmpty()) {
                return "There is no lesson " + parts[0] + " to link to.";
            }
            return parts.length == 1 ? "" : section(other.get(), parts[1]);
        }
        boolean elsewhere = target.startsWith("/") || target.regionMatches(true, 0, "http", 0, 4);
        return elsewhere ? "" : "The link " + target + " leads nowhere; other lessons are lesson:slug.";
    }

    private static String section(Lesson lesson, String id) {
        boolean there = lesson.blocks(Block.Anchored.class).stream()
                .anyMatch(block -> block.id().equals(id));
        return there ? "" : "The lesson " + lesson.slug() + " has nothing called #" + id + ".";
    }
}
