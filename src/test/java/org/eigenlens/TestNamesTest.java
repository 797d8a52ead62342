package org.eigenlens;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Surefire and Failsafe go by names: a class of tests with another name would never run, and nobody would miss it. */
class TestNamesTest {

    @Test
    void everyClassWithTestsHasANameThatIsRun() {
        assertThat(ReflectionSupport.findAllClassesInPackage("org.eigenlens", TestNamesTest::holdsTests, name -> true))
                .isNotEmpty()
                .extracting(TestNamesTest::fileOf)
                .allMatch(name -> name.matches(".*(Test|Journey|Bench)"), "ends in Test, Journey or Bench");
    }

    private static boolean holdsTests(Class<?> type) {
        return !Modifier.isAbstract(type.getModifiers())
                && !AnnotationSupport.findAnnotatedMethods(type, Testable.class, HierarchyTraversalMode.TOP_DOWN)
                        .isEmpty();
    }

    /** The class that the file is named after, for a class nested in it, too. */
    private static String fileOf(Class<?> type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
