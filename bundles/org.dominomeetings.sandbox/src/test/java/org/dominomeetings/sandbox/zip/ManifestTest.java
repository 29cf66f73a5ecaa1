package org.dominomeetings.sandbox.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;

/** A bundle that names what a server has not, or in words that its framework does not know, is not resolved there. */
class ManifestTest {
    private static final List<String> WIRING = List.of("Import-Package", "Require-Bundle", "Export-Package");

    @TempDir
    private Path folder;

    private Map<String, Manifest> manifests;

    @BeforeEach
    void unpack() throws IOException {
        manifests = BuiltZip.manifests(folder);
    }

    @Test
    void whatBundlesTakeAndGiveIsWhatWasReviewed() throws Exception {
        assertThat(wiring()).containsExactlyInAnyOrderElementsOf(reviewed(4));
    }

    @Test
    void whatIsTakenHasAProviderAndASource() throws IOException {
        assertThat(reviewed(6))
                .allSatisfy(row -> assertThat(row.split("\t")).hasSize(6).noneMatch(String::isBlank));
    }

    @Test
    void whatIsTakenFromAnotherBundleOfOursIsGivenByOneInTheVersionThatIsAskedFor() throws BundleException {
        for (Map.Entry<String, Manifest> taker : manifests.entrySet()) {
            BundleWiring.of(taker.getValue(), "Import-Package").forEach((name, conditions) -> {
                if (name.startsWith("org.dominomeetings.")) {
                    assertThat(conditions).as(name).isEqualTo("version=[1.0,2)");
                    assertThat(givers(name))
                            .as(name)
                            .singleElement()
                            .satisfies(giver -> assertThat(isGivenTo(taker.getKey(), name, giver))
                                    .as(giver)
                                    .isTrue());
                }
            });
        }
    }

    /**
     * Whether a package is exported in version 1.0.0, to everybody or to this bundle among its friends. Its own a bundle may take
     * whoever its friends are: bnd imports what is exported, so that a framework may wire all to one.
     */
    private static boolean isGivenTo(String taker, String name, String conditions) {
        String[] parts = conditions.split(" ");
        return parts[0].equals("version=1.0.0")
                && (parts.length == 1
                        || name.startsWith(taker + ".")
                        || List.of(parts[1].replace("x-friends:=", "").split(","))
                                .contains(taker));
    }

    private List<String> givers(String packageName) {
        List<String> givers = new ArrayList<>();
        for (Manifest giver : manifests.values()) {
            try {
                String version = BundleWiring.of(giver, "Export-Package").get(packageName);
                if (version != null) {
                    givers.add(version);
                }
            } catch (BundleException e) {
                throw new IllegalStateException(e);
            }
        }
        return givers;
    }

    /** Equinox 3.6 refuses java.* in Import-Package; 3.7 does not resolve what requires the capability osgi.ee. */
    @Test
    void nothingIsThereThatOldFrameworksRefuse() throws BundleException {
        for (Map.Entry<String, Manifest> bundle : manifests.entrySet()) {
            Attributes headers = bundle.getValue().getMainAttributes();
            assertThat(headers.getValue("Require-Capability"))
                    .as(bundle.getKey())
                    .isNull();
            assertThat(headers.getValue("Provide-Capability"))
                    .as(bundle.getKey())
                    .isNull();
            assertThat(BundleWiring.of(bundle.getValue(), "Import-Package").keySet())
                    .as(bundle.getKey())
                    .noneMatch(name -> name.startsWith("java."));
        }
    }

    /** Without singleton the extension registry ignores plugin.xml, and says nothing. */
    @Test
    void everyBundleIsASingletonForJava8ThatStartsWhenItIsUsed() {
        assertThat(manifests).hasSize(4).allSatisfy((name, manifest) -> {
            Attributes headers = manifest.getMainAttributes();
            assertThat(headers.getValue("Bundle-SymbolicName")).isEqualTo(name + ";singleton:=true");
            assertThat(headers.getValue("Bundle-RequiredExecutionEnvironment")).isEqualTo("JavaSE-1.8");
            assertThat(headers.getValue("Bundle-ActivationPolicy")).isEqualTo("lazy");
            assertThat(headers.getValue("Bundle-ManifestVersion")).isEqualTo("2");
        });
    }

    private List<String> wiring() throws BundleException {
        List<String> rows = new ArrayList<>();
        for (Map.Entry<String, Manifest> bundle : manifests.entrySet()) {
            for (String header : WIRING) {
                BundleWiring.of(bundle.getValue(), header)
                        .forEach((name, conditions) ->
                                rows.add(String.join("\t", bundle.getKey(), header, name, conditions)));
            }
        }
        return rows;
    }

    /** The first columns of the list's rows. */
    private static List<String> reviewed(int columns) throws IOException {
        try (BufferedReader list = new BufferedReader(
                new InputStreamReader(ManifestTest.class.getResourceAsStream("wiring.tsv"), StandardCharsets.UTF_8))) {
            return list.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> String.join("\t", List.of(line.split("\t")).subList(0, columns)))
                    .toList();
        }
    }
}
