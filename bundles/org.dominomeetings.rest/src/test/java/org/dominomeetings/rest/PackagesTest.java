package org.dominomeetings.rest;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How large packages are, and that neither classes nor packages go round in circles, in all that ships. */
@AnalyzeClasses(packages = "org.dominomeetings", importOptions = DoNotIncludeTests.class)
class PackagesTest {
    /** As many as a reader takes in at a glance at a folder. */
    private static final long TYPES = 15;

    @ArchTest
    static final ArchRule noPackageIsInACycle = slices().assignedFrom(new By("package", JavaClass::getPackageName))
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule noClassIsInACycle = slices().assignedFrom(
                    new By("top-level class", type -> type.getFullName().replaceFirst("\\$.*", "")))
            .should()
            .beFreeOfCycles();

    @ArchTest
    static void noPackageHasMoreTypesThanOneTakesIn(JavaClasses classes) {
        Map<String, Long> types = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(types)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(TYPES));
    }

    /** Slices by a name of a class: its package, for example. */
    private static final class By implements SliceAssignment {
        private final String what;
        private final Function<JavaClass, String> name;

        private By(String what, Function<JavaClass, String> name) {
            this.what = what;
            this.name = name;
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(name.apply(type));
        }

        @Override
        public String getDescription() {
            return what;
        }
    }
}
