package org.dominomeetings.sandbox.zip;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;

/** What a bundle takes from others and gives to them, as one line for each package or bundle. */
final class BundleWiring {
    /** Says which packages must come from one provider; bnd works it out from the classes. */
    private static final String USES = "uses";

    private BundleWiring() {}

    /**
     * The elements of a header.
     *
     * @return name to attributes and directives, such as {@code version=[2.4,5) resolution:=optional}, sorted; empty
     *     without the header
     */
    static Map<String, String> of(Manifest manifest, String header) throws BundleException {
        Attributes attributes = manifest.getMainAttributes();
        ManifestElement[] elements = ManifestElement.parseHeader(header, attributes.getValue(header));
        Map<String, String> wiring = new TreeMap<>();
        for (ManifestElement element : elements == null ? new ManifestElement[0] : elements) {
            for (String name : element.getValueComponents()) {
                wiring.put(name, conditions(element));
            }
        }
        return wiring;
    }

    private static String conditions(ManifestElement element) {
        Map<String, String> conditions = new TreeMap<>();
        if (element.getKeys() != null) {
            Collections.list(element.getKeys()).forEach(key -> conditions.put(key + "=", element.getAttribute(key)));
        }
        if (element.getDirectiveKeys() != null) {
            Collections.list(element.getDirectiveKeys()).stream()
                    .filter(key -> !key.equals(USES))
                    .forEach(key -> conditions.put(key + ":=", element.getDirective(key)));
        }
        StringBuilder text = new StringBuilder();
        conditions.forEach((key, value) ->
                text.append(text.length() == 0 ? "" : " ").append(key).append(value));
        return text.length() == 0 ? "-" : text.toString();
    }
}
