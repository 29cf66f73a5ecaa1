package org.dominomeetings.standin.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.dominomeetings.standin.dxl.Xml;
import org.dominomeetings.standin.dxl.XmlReader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Reads the servlet declarations of plugin.xml files. The files are read and not the extension registry, because the
 * question is rare and a bundle that plays the HTTP task should need no other.
 *
 * @see "HCL-TECH-SOFTWARE and OpenNTF Domino Access Services, plugin.xml, init-param DisableHttpMethodCheck"
 */
final class PluginServlets {
    private static final String POINT = "org.eclipse.equinox.http.registry.servlets";

    private final BundleContext context;

    PluginServlets(BundleContext context) {
        this.context = context;
    }

    /** Whether the servlet that answers a path asked the HTTP task to let every method pass. */
    boolean checksMethodsItself(String path) {
        return Stream.of(context.getBundles())
                .flatMap(bundle -> plugin(bundle).stream())
                .flatMap(plugin -> plugin.elements().stream())
                .filter(extension -> POINT.equals(extension.get("point")))
                .flatMap(extension -> extension.elements().stream())
                .filter(servlet -> answers(servlet.get("alias"), path))
                .flatMap(servlet -> servlet.elements().stream())
                .anyMatch(parameter -> "DisableHttpMethodCheck".equals(parameter.get("name"))
                        && "true".equalsIgnoreCase(parameter.get("value")));
    }

    private static boolean answers(String alias, String path) {
        return alias != null && (path.equals(alias) || path.startsWith(alias + "/"));
    }

    private static Optional<Xml> plugin(Bundle bundle) {
        URL file = bundle.getEntry("plugin.xml");
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream in = file.openStream()) {
            return Optional.of(XmlReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
