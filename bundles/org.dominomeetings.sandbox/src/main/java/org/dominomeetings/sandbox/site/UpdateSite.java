package org.dominomeetings.sandbox.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;

/**
 * The update site's zip, which administrators import, read the way Domino's update site database reads it: site.xml
 * names the features, feature.xml names the plugins, and only those are taken (Eclipse help, "Update sites" and
 * "Feature manifest").
 */
public final class UpdateSite {
    private final Path zip;

    public UpdateSite(Path zip) {
        this.zip = zip;
    }

    /** The zip file. */
    public Path zip() {
        return zip;
    }

    /**
     * Unpacks the plugins.
     *
     * @param folder where to; created, and what has the same name there is replaced
     * @return the plugins' jars in the order of the feature
     * @throws IOException if the zip cannot be read, or names something that it does not hold
     */
    public List<Path> unpackPlugins(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> jars = new ArrayList<>();
        try (ZipFile site = new ZipFile(zip.toFile())) {
            Element siteXml = SiteXml.read(open(site, "site.xml"));
            for (Element feature : SiteXml.children(siteXml, "feature")) {
                for (Element plugin : plugins(open(site, feature.getAttribute("url")))) {
                    String jar = plugin.getAttribute("id") + "_" + plugin.getAttribute("version") + ".jar";
                    Path target = folder.resolve(jar);
                    try (InputStream content = open(site, "plugins/" + jar)) {
                        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                    jars.add(target);
                }
            }
        }
        return jars;
    }

    private static List<Element> plugins(InputStream featureJar) throws IOException {
        try (ZipInputStream feature = new ZipInputStream(featureJar)) {
            for (ZipEntry entry = feature.getNextEntry(); entry != null; entry = feature.getNextEntry()) {
                if (entry.getName().equals("feature.xml")) {
                    return SiteXml.children(SiteXml.read(feature), "plugin");
                }
            }
        }
        throw new IOException("a feature without feature.xml");
    }

    private InputStream open(ZipFile site, String name) throws IOException {
        ZipEntry entry = site.getEntry(name);
        if (entry == null) {
            throw new IOException(zip + " does not hold " + name);
        }
        return site.getInputStream(entry);
    }
}
