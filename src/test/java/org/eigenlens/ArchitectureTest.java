package org.eigenlens;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the classes to the table of {@link Room rooms} and the arrows between them. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = ArchConfiguration.withThreadLocalScope(ArchitectureTest::imported);

    /** Of what is not ours the names are enough. */
    private static JavaClasses imported(ArchConfiguration configuration) {
        configuration.setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.eigenlens");
    }

    @ParameterizedTest
    @EnumSource
    void roomImportsOnlyWhatItsRowAllows(Room room) {
        classes()
                .should(importOnlyWhat(room))
                .as("Classes of the room " + room + " import only what its row allows")
                .check(CLASSES);
    }

    private static ArchCondition<JavaClass> importOnlyWhat(Room room) {
        return new ArchCondition<>("import only what the row of " + room + " allows") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                if (Room.of(origin).filter(room::equals).isEmpty()) {
                    return;
                }
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (!target.isPrimitive() && !room.admits(origin, target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    @Test
    void everyClassLivesInARoomOrAtTheFrontDoor() {
        assertThat(CLASSES)
                .filteredOn(
                        type -> Room.of(type).isEmpty() && !type.getSimpleName().equals("package-info"))
                .allSatisfy(type -> assertThat(type.getPackageName()).isEqualTo("org.eigenlens"));
    }

    @Test
    void roomsDoNotGoRoundInCircles() {
        ApplicationModules.of(EigenlensApplication.class).verify();
    }
}
