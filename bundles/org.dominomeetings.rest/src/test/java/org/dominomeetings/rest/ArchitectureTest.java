package org.dominomeetings.rest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.UUID;
import org.dominomeetings.core.SecureRandomSource;
import org.dominomeetings.core.SystemClock;

/** Who may see whom. This bundle sees all that ships, so the rules stand here. */
@AnalyzeClasses(packages = "org.dominomeetings", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] PROVIDERS = {
        "org.dominomeetings.providers.gotomeeting",
        "org.dominomeetings.providers.jitsi",
        "org.dominomeetings.providers.meet",
        "org.dominomeetings.providers.sametime",
        "org.dominomeetings.providers.teams",
        "org.dominomeetings.providers.webex",
        "org.dominomeetings.providers.zoom"
    };

    @ArchTest
    static final ArchRule theCoreKnowsTheJdkAlone = classes()
            .that()
            .resideInAPackage("org.dominomeetings.core..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "org.dominomeetings.core..",
                    // Annotations that only the build reads.
                    "org.osgi.annotation.versioning",
                    "org.jspecify.annotations");

    @ArchTest
    static final ArchRule dominoIsKnownInOneBundle = noClasses()
            .that()
            .resideOutsideOfPackage("org.dominomeetings.notes..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("lotus.domino..", "com.ibm..");

    @ArchTest
    static final ArchRule okHttpIsKnownAmongTheProviders = noClasses()
            .that()
            .resideOutsideOfPackage("org.dominomeetings.providers..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "okio..");

    @ArchTest
    static final ArchRule servletsAreKnownInThisBundle = noClasses()
            .that()
            .resideOutsideOfPackage("org.dominomeetings.rest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.servlet..");

    @ArchTest
    static final ArchRule gsonIsKnownWhereJsonIsReadOrWritten = noClasses()
            .that()
            .resideOutsideOfPackages("org.dominomeetings.providers..", "org.dominomeetings.rest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google..");

    @ArchTest
    static final ArchRule noServiceSeesAnother = slices().matching("org.dominomeetings.providers.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    resideInAPackage("org.dominomeetings.providers.."),
                    resideInAPackage("org.dominomeetings.providers.support"));

    /** What is exported to a customer's provider is enough for ours; {@link #noServiceSeesAnother} sees to the rest. */
    @ArchTest
    static final ArchRule aProviderIsWrittenAgainstWhatIsExportedAlone = classes()
            .that()
            .resideInAnyPackage(PROVIDERS)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(PROVIDERS)
                    .or(resideInAnyPackage(
                            "java..",
                            "javax.crypto..",
                            "org.dominomeetings.core.spi..",
                            "org.dominomeetings.core.meeting",
                            "org.dominomeetings.providers.support",
                            // Annotations that only the build reads.
                            "org.jspecify.annotations")));

    @ArchTest
    static final ArchRule theProvidersAndDominoDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage("org.dominomeetings.providers..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.dominomeetings.notes..", "org.dominomeetings.rest..");

    @ArchTest
    static final ArchRule onlyTheListOfServicesNamesOne = noClasses()
            .that(resideOutsideOfPackages("org.dominomeetings.providers", "org.dominomeetings.providers.webex"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dominomeetings.providers.webex");

    @ArchTest
    static final ArchRule noPackageOfThisBundleLeadsBackToItself =
            slices().matching("org.dominomeetings.rest.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobodyAsksTheCompositionRootForAnything = noClasses()
            .that()
            .resideOutsideOfPackage("org.dominomeetings.rest.boot..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dominomeetings.rest.boot..");

    @ArchTest
    static final ArchRule resourcesAndPagesAreGivenWhatTheyUseOfDomino = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.dominomeetings.rest.api..",
                    "org.dominomeetings.rest.pages..",
                    "org.dominomeetings.rest.http..",
                    "org.dominomeetings.rest.security..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dominomeetings.notes..");

    @ArchTest
    static final ArchRule whatAnObjectHoldsIsItsOwn = fields().that()
            .areDeclaredInClassesThat()
            .resideInAPackage("org.dominomeetings.rest..")
            .and()
            .areNotStatic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .should()
            .bePrivate();

    @ArchTest
    static final ArchRule timeAndChanceComeFromOnePlace = noClasses()
            .that()
            .doNotBelongToAnyOf(SystemClock.class, SecureRandomSource.class)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callConstructor(SecureRandom.class)
            .orShould()
            .callConstructor(Random.class);
}
