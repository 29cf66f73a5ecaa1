package org.dominomeetings.sandbox.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateSiteTest {
    private static final String SITE =
            "<site><feature url='features/all_1.0.0.jar' id='all' version='1.0.0'><category name='c'/></feature>"
                    + "<category-def name='c' label='C'/></site>";
    private static final String FEATURE = "<feature id='all' version='1.0.0'><description>d</description>"
            + "<plugin id='b' version='2.0.0' unpack='false'/><plugin id='a' version='1.0.0' unpack='false'/></feature>";

    @TempDir
    private Path folder;

    @Test
    void takesThePluginsOfTheFeatureInItsOrderAndNothingElse() throws IOException {
        UpdateSite site = site(Map.of(
                "plugins/a_1.0.0.jar", "first",
                "plugins/b_2.0.0.jar", "second",
                "plugins/stray_1.0.0.jar", "not in the feature"));

        List<Path> jars = site.unpackPlugins(folder.resolve("out"));

        assertThat(jars).extracting(jar -> jar.getFileName().toString()).containsExactly("b_2.0.0.jar", "a_1.0.0.jar");
        assertThat(jars.get(0)).hasContent("second");
        assertThat(jars.get(1)).hasContent("first");
        assertThat(folder.resolve("out/stray_1.0.0.jar")).doesNotExist();
    }

    @Test
    void saysWhichPluginOfTheFeatureIsMissing() throws IOException {
        UpdateSite site = site(Map.of("plugins/b_2.0.0.jar", "second"));

        assertThatThrownBy(() -> site.unpackPlugins(folder.resolve("out")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("plugins/a_1.0.0.jar");
    }

    @Test
    void refusesAPluginWhoseFileHasAnotherVersionThanTheFeatureSays() throws IOException {
        UpdateSite site = site(Map.of("plugins/a_1.0.1.jar", "first", "plugins/b_2.0.0.jar", "second"));

        assertThatThrownBy(() -> site.unpackPlugins(folder.resolve("out"))).isInstanceOf(IOException.class);
    }

    private UpdateSite site(Map<String, String> plugins) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("site.xml", bytes(SITE));
        ByteArrayOutputStream feature = new ByteArrayOutputStream();
        write(feature, Map.of("feature.xml", bytes(FEATURE)));
        files.put("features/all_1.0.0.jar", feature.toByteArray());
        plugins.forEach((name, content) -> files.put(name, bytes(content)));
        Path zip = folder.resolve("site.zip");
        try (OutputStream out = Files.newOutputStream(zip)) {
            write(out, files);
        }
        return new UpdateSite(zip);
    }

    private static void write(OutputStream out, Map<String, byte[]> files) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            zip.write(file.getValue());
        }
        zip.finish();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
