package org.dominomeetings.rest.exported;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What customers' providers are built against is what was reviewed: a change is told with the version that it needs. Since
 * nothing has been released yet, the listing stands for the release; a version that was never released need not be raised, and
 * with the first release bnd's baseline takes over.
 */
class ExportedSignaturesTest {
    private static final Path LISTING =
            Path.of("src/test/resources/org/dominomeetings/rest/exported/exported-signatures.txt");

    private static final String WRITE = "mvn -pl bundles/org.dominomeetings.rest -am package"
            + " -Dtest=ExportedSignaturesTest -Dsurefire.failIfNoSpecifiedTests=false -Dsignatures.write=true";

    private static final String PACKAGE = "package ";

    /** The names of types in a signature: what begins with a capital after a package. */
    private static final Pattern TYPE = Pattern.compile("\\b((?:[a-z]\\w*\\.)+)[A-Z]");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("org.dominomeetings.core", "org.dominomeetings.providers");

    @BeforeAll
    static void writeWhereAsked() throws IOException {
        if (Boolean.getBoolean("signatures.write")) {
            write();
        }
    }

    static Stream<String> exported() {
        return Stream.of(
                "org.dominomeetings.core.meeting",
                "org.dominomeetings.core.spi",
                "org.dominomeetings.core.spi.http",
                "org.dominomeetings.core.spi.limit",
                "org.dominomeetings.core.spi.oauth",
                "org.dominomeetings.providers.support");
    }

    @ParameterizedTest
    @MethodSource("exported")
    void whatIsExportedIsWhatWasReviewed(String name) throws IOException {
        ExportedPackage now = ExportedPackage.of(name, CLASSES);
        ExportedPackage before = listed(name);

        SignatureChange change = SignatureChange.between(before.signatures(), now.signatures());
        assertThat(change.isEmpty())
                .as(
                        "%s has changed and needs version %s in its package-info.%nRemoved: %s%nAdded: %s%nWrite the listing anew: %s",
                        name, change.neededAfter(before.version()), change.removed(), change.added(), WRITE)
                .isTrue();
        assertThat(now.version())
                .as("version of %s; write the listing anew: %s", name, WRITE)
                .isEqualTo(before.version());
    }

    /** A bundle with a library of its own, in another version, would get a LinkageError; and what is not exported is not there. */
    @ParameterizedTest
    @MethodSource("exported")
    void aSignatureNamesTheJdkAndWhatIsExportedAlone(String name) {
        List<String> exported = exported().toList();
        assertThat(ExportedPackage.of(name, CLASSES).signatures()).isNotEmpty().allSatisfy(signature -> {
            Matcher type = TYPE.matcher(signature);
            while (type.find()) {
                String used = type.group(1).substring(0, type.group(1).length() - 1);
                assertThat(used.startsWith("java.") || exported.contains(used))
                        .as(used + " in " + signature)
                        .isTrue();
            }
        });
    }

    @Test
    void theListingHasThosePackagesAndNoOther() throws IOException {
        assertThat(Files.readAllLines(LISTING).stream()
                        .filter(line -> line.startsWith(PACKAGE))
                        .map(line -> line.split(" ")[1]))
                .containsExactlyElementsOf(exported().toList());
    }

    private static ExportedPackage listed(String name) throws IOException {
        String version = "0.0.0";
        SortedSet<String> signatures = new TreeSet<>();
        boolean here = false;
        for (String line : Files.readAllLines(LISTING)) {
            if (line.startsWith(PACKAGE)) {
                here = line.split(" ")[1].equals(name);
                version = here ? line.split(" ")[2] : version;
            } else if (here && !line.isEmpty()) {
                signatures.add(line);
            }
        }
        return new ExportedPackage(name, version, signatures);
    }

    private static void write() throws IOException {
        StringBuilder listing = new StringBuilder();
        exported()
                .map(name -> ExportedPackage.of(name, CLASSES))
                .forEach(one -> listing.append(PACKAGE)
                        .append(one.name())
                        .append(' ')
                        .append(one.version())
                        .append('\n')
                        .append(String.join("\n", one.signatures()))
                        .append("\n\n"));
        Files.writeString(LISTING, listing.toString().stripTrailing() + "\n");
    }
}
