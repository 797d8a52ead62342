package org.eigenlens;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/** Surefire and Failsafe go by names: a class of tests with another name would never run, and nobody would miss it. */
class TestNamesTest {

    @Test
    void everyClassWithTestsHasANameThatIsRun() {
        assertThat(new ClassFileImporter()
                        .withImportOption(new ImportOption.OnlyIncludeTests())
                        .importPackages("org.eigenlens"))
                .filteredOn(TestNamesTest::holdsTests)
                .isNotEmpty()
                .extracting(TestNamesTest::fileOf)
                .allMatch(name -> name.matches(".*(Test|Journey|Bench)"), "ends in Test, Journey or Bench");
    }

    private static boolean holdsTests(JavaClass type) {
        return !type.getModifiers().contains(JavaModifier.ABSTRACT)
                && type.getAllMethods().stream().anyMatch(method -> method.isMetaAnnotatedWith(Testable.class));
    }

    /** The class that the file is named after, for a class nested in it, too. */
    private static String fileOf(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
