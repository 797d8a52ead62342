package org.eigenlens;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A row of the table of rooms: who may import whom, lowest first.
 *
 * <p>A class belongs to the room with the longest name that its package begins with. It may import its own room, the rooms
 * named here, and from outside the project what {@link #libraries} lets in.
 */
enum Room {
    EXACT("math.exact", Libraries.HIPPARCHUS),
    SPECTRAL("math.spectral", Libraries.HIPPARCHUS, EXACT),
    DESCENT("math.descent", Libraries.HIPPARCHUS, SPECTRAL),
    SAMPLE("math.sample", Libraries.HIPPARCHUS, SPECTRAL),
    CONTENT("content", Libraries.NEITHER_VAADIN_NOR_WEB, EXACT),
    WIDGET("widget", Libraries.ALL, CONTENT),
    WIDGETS("widgets", Libraries.ALL, WIDGET, EXACT, SPECTRAL, DESCENT, SAMPLE),
    QUIZ("quiz", Libraries.HIPPARCHUS, EXACT, SPECTRAL, DESCENT, SAMPLE, CONTENT),
    QUIZ_UI("quiz.ui", Libraries.ALL, QUIZ, CONTENT, WIDGET),
    LEARNER("learner", Libraries.NO_VAADIN, QUIZ, CONTENT),
    LEARNER_UI("learner.ui", Libraries.ALL, LEARNER, QUIZ, QUIZ_UI, CONTENT, WIDGET),
    CLASSROOM("classroom", Libraries.NO_VAADIN, QUIZ, CONTENT),
    LESSON_UI("lesson.ui", Libraries.ALL, CONTENT, WIDGET, QUIZ, QUIZ_UI, LEARNER),
    CLASSROOM_UI("classroom.ui", Libraries.ALL, CLASSROOM, QUIZ, WIDGET, QUIZ_UI, LESSON_UI),
    LAB_UI("lab.ui", Libraries.ALL, EXACT, SPECTRAL, DESCENT, SAMPLE, WIDGET),
    SECURITY("security", Libraries.ALL),
    SHELL("shell", Libraries.ALL, SECURITY);

    private static final String PROJECT = "org.eigenlens.";

    private final String name;
    private final DescribedPredicate<JavaClass> libraries;
    private final List<Room> mayImport;

    Room(String name, DescribedPredicate<JavaClass> libraries, Room... mayImport) {
        this.name = name;
        this.libraries = libraries;
        this.mayImport = List.of(mayImport);
    }

    static Optional<Room> of(JavaClass type) {
        String place = type.getPackageName() + ".";
        return Arrays.stream(values())
                .filter(room -> place.startsWith(PROJECT + room.name + "."))
                .max(Comparator.comparing(room -> room.name.length()));
    }

    static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(PROJECT);
    }

    /** Whether a class of this room may use another one. */
    boolean admits(JavaClass origin, JavaClass target) {
        if (!isOurs(target)) {
            return libraries.test(target);
        }
        return of(target).map(room -> admits(origin, target, room)).orElse(false);
    }

    private boolean admits(JavaClass origin, JavaClass target, Room room) {
        if (room == this) {
            return this != WIDGETS || origin.getPackageName().equals(target.getPackageName());
        }
        return mayImport.contains(room) || isDoor(target, room);
    }

    /** Whether the surroundings of all pages go in by the front door: the public navigation of a room with pages. */
    private boolean isDoor(JavaClass target, Room room) {
        return (this == SHELL || this == SECURITY)
                && room.name.endsWith(".ui")
                && target.getSimpleName().endsWith("Navigation");
    }

    @Override
    public String toString() {
        return name;
    }

    /** What may come from outside the project. */
    private static final class Libraries {

        static final DescribedPredicate<JavaClass> ALL = alwaysTrue();
        static final DescribedPredicate<JavaClass> NO_VAADIN = resideOutsideOfPackages("com.vaadin..");
        static final DescribedPredicate<JavaClass> NEITHER_VAADIN_NOR_WEB =
                resideOutsideOfPackages("com.vaadin..", "org.springframework.web..", "jakarta.servlet..");
        static final DescribedPredicate<JavaClass> HIPPARCHUS =
                resideInAnyPackage("java..", "org.hipparchus..", "org.jspecify..");
    }
}
