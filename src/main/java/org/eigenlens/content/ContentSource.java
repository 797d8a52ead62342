package org.eigenlens.content;

import java.util.List;

/** Where the files of a course are read from. */
interface ContentSource {

    /** All lessons, in no particular order. */
    List<LessonFile> lessons();

    /** The YAML that names the parts of the course, in their order. */
    String parts();
}
