package org.dominomeetings.providers.support;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.dominomeetings.core.spi.ProviderSettings;

/** The base URL of a service. The administrator alone sets it; nothing that a caller or a service sends changes it. */
public final class ServiceUrl {
    /** Traffic to these never leaves the machine (RFC 8252, 8.3); simulators listen there. */
    private static final List<String> LOOPBACK = Arrays.asList("127.0.0.1", "::1");

    private final HttpUrl base;

    private ServiceUrl(HttpUrl base) {
        this.base = base;
    }

    /**
     * @param text absolute, {@code https}, or {@code http} to a loopback address
     * @throws IllegalArgumentException for any other
     */
    public static ServiceUrl of(String text) {
        HttpUrl url = HttpUrl.parse(text);
        if (url == null || (!url.isHttps() && !LOOPBACK.contains(url.host()))) {
            throw new IllegalArgumentException("a service is reached by https only: " + text);
        }
        return new ServiceUrl(url);
    }

    /**
     * The URL in a setting.
     *
     * @param name as it follows the service's id, {@code URL} for example
     * @param usual the default URL
     * @throws IllegalArgumentException that names the setting and what is possible
     */
    public static ServiceUrl of(ProviderSettings settings, String name, String usual) {
        String text = settings.text(name).orElse(usual);
        try {
            return of(text);
        } catch (IllegalArgumentException impossible) {
            throw new IllegalArgumentException(
                    settings.name(name) + " is an https URL such as " + usual + ", not " + text, impossible);
        }
    }

    /** The URL of a path below the base, {@code /api/v1} for example. */
    public ServiceUrl below(String path) {
        return new ServiceUrl(builder(path.substring(1).split("/")).build());
    }

    /** The URL of a path below the base; each segment is one, whatever characters it holds. */
    public String path(String... segments) {
        return builder(segments).build().toString();
    }

    /**
     * @param query names and values in turn
     */
    public String pathWithQuery(String[] segments, String... query) {
        HttpUrl.Builder builder = builder(segments);
        for (int i = 0; i < query.length; i += 2) {
            builder.addQueryParameter(query[i], query[i + 1]);
        }
        return builder.build().toString();
    }

    /** The host, without a port; in lower case and in ASCII (RFC 5890), an IPv6 address without its brackets. */
    public String host() {
        return base.host();
    }

    /** The segments of the path, decoded; empty where the address has none. */
    public List<String> segments() {
        return base.pathSegments().stream()
                .filter(segment -> !segment.isEmpty())
                .collect(Collectors.toList());
    }

    private HttpUrl.Builder builder(String... segments) {
        HttpUrl.Builder builder = base.newBuilder();
        for (String segment : segments) {
            // Either would be resolved as a step in the path (RFC 3986, 5.2.4) and lead to another resource.
            if (segment.isEmpty() || segment.matches("\\.{1,2}")) {
                throw new IllegalArgumentException("not a path segment");
            }
            builder.addPathSegment(segment);
        }
        return builder;
    }
}
