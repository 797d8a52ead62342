package org.eigenlens.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A lesson belongs to a part that there is, and builds on lessons that come before it. */
record FrontMatterRule() implements LessonRule {

    @Override
    public List<Remark> check(ParsedLesson parsed, Course course) {
        List<Remark> remarks = new ArrayList<>();
        Lesson lesson = parsed.lesson();
        if (!course.parts().contains(lesson.about().part())) {
            remarks.add(Remark.error(1, "The part " + lesson.about().part() + " is not in parts.yaml."));
        }
        if (lesson.title().contains("$")) {
            remarks.add(Remark.error(1, "A title is plain text, without formulas; write λ rather than $\\lambda$."));
        }
        for (String slug : lesson.about().prerequisites()) {
            Optional<Lesson> prerequisite = course.lesson(slug);
            if (prerequisite.isEmpty()) {
                remarks.add(Remark.error(1, "The prerequisite " + slug + " is no lesson."));
            } else if (prerequisite.get().number() >= lesson.number()) {
                remarks.add(Remark.error(1, "The prerequisite " + slug + " does not come before this lesson."));
            }
        }
        return remarks;
    }
}
