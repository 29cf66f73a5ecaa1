package org.dominomeetings.rest.http;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The origins under which people reach this server, as the administrator has set them: never what a request says of
 * itself, since its Host header is the sender's word. Immutable.
 */
public final class PublicUrls {
    private static final String ALIAS = "/meetings";

    /**
     * The form of an origin, which has no path (RFC 6454, 6.2). Plain HTTP carries no secret but on this machine, where
     * the sandbox is.
     */
    private static final Pattern FIT =
            Pattern.compile("https://[^/?#@\\s]+|http://(?:127\\.0\\.0\\.1|localhost|\\[::1])(?::\\d+)?");

    private final Set<String> origins;

    /**
     * @param list of origins, separated by commas or blanks; the first is where services send browsers back to
     */
    public PublicUrls(String list) {
        Set<String> all = new LinkedHashSet<>();
        for (String origin : Arrays.asList(list.toLowerCase(Locale.ROOT).split("[,\\s]+"))) {
            all.add(origin.endsWith("/") ? origin.substring(0, origin.length() - 1) : origin);
        }
        all.remove("");
        this.origins = Collections.unmodifiableSet(all);
    }

    /** All origins, in lower case, without a slash at the end. */
    public Set<String> origins() {
        return origins;
    }

    /** The first origin; empty where none is set, or its transport would not keep an authorization code secret. */
    public Optional<String> first() {
        return origins.stream()
                .limit(1)
                .filter(origin -> FIT.matcher(origin).matches())
                .findFirst();
    }

    /** The redirect URI for a service; registered there and compared exactly (RFC 9700, 2.1). */
    public Optional<String> callback(String service) {
        return first().map(origin -> origin + ALIAS + "/oauth/" + service + "/callback");
    }

    /** The URL of the page on which people connect their accounts; a path of this server where no origin is set. */
    public String accountsPage() {
        return first().orElse("") + ALIAS + "/accounts";
    }

    /**
     * The URL that explains a problem's code; a path of this server, which is one of its URLs, where no origin is set.
     */
    String explanation(String code) {
        return first().orElse("") + ALIAS + "/errors#" + code;
    }

    /** Whether the first origin is https. */
    public boolean isSecure() {
        return first().filter(origin -> origin.startsWith("https:")).isPresent();
    }
}
