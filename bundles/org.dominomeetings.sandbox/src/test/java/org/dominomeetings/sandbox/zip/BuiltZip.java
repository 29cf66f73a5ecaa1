package org.dominomeetings.sandbox.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dominomeetings.sandbox.site.WorkingCopy;

/** What the build made for administrators, taken apart to the last file of the last jar in a jar. */
final class BuiltZip {
    private BuiltZip() {}

    /**
     * One file.
     *
     * @param path the jars that it is in and its name in the innermost, with {@code !/} between
     * @param entry as the innermost archive has it
     */
    record Content(String path, ZipEntry entry, byte[] bytes) {
        boolean isArchive() {
            return path.endsWith(".jar");
        }

        String text() {
            return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
    }

    static Path path() {
        return WorkingCopy.find().updateSite().zip();
    }

    /** Every file, archives and what is in them. */
    static List<Content> contents() {
        List<Content> contents = new ArrayList<>();
        try (InputStream in = Files.newInputStream(path())) {
            collect("", in, contents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    private static void collect(String prefix, InputStream archive, List<Content> into) throws IOException {
        ZipInputStream entries = new ZipInputStream(archive);
        for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            Content content = new Content(prefix + entry.getName(), entry, entries.readAllBytes());
            into.add(content);
            if (content.isArchive()) {
                collect(content.path() + "!/", new ByteArrayInputStream(content.bytes()), into);
            }
        }
    }

    /** The manifests of the plugins, by symbolic name. */
    static Map<String, Manifest> manifests(Path folder) throws IOException {
        Map<String, Manifest> manifests = new TreeMap<>();
        for (Path plugin : WorkingCopy.find().updateSite().unpackPlugins(folder)) {
            try (JarFile jar = new JarFile(plugin.toFile())) {
                Manifest manifest = jar.getManifest();
                String name = manifest.getMainAttributes().getValue("Bundle-SymbolicName");
                manifests.put(name.split(";")[0].trim(), manifest);
            }
        }
        return manifests;
    }
}
