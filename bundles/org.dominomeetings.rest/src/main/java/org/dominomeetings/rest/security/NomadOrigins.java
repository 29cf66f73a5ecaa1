package org.dominomeetings.rest.security;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.settings.SharedSettings;

/**
 * The origins (RFC 6454) of HCL Nomad for web browsers, whose scripts can set no header: from them, and from nowhere else, a
 * bearer token counts in a request's body. A browser says the origin of the page that sends, and no script can (Fetch
 * Standard, forbidden request-header). Immutable.
 */
public final class NomadOrigins {
    /**
     * An origin as browsers write it (RFC 6454, 6.2): in lower case, without a path and without the scheme's own port. Plain
     * HTTP is for this machine alone, where the sandbox is.
     */
    private static final Pattern ORIGIN = Pattern.compile(
            "https://[a-z0-9.-]+(?!:443$)(?::\\d{1,5})?|http://(?:127\\.0\\.0\\.1|localhost)(?!:80$)(?::\\d{1,5})?");

    private final Set<String> origins;

    /**
     * @param list of origins, separated by blanks or commas
     * @throws IllegalArgumentException if something else stands there, which no browser would ever say
     */
    public NomadOrigins(String list) {
        Set<String> all = new LinkedHashSet<>();
        for (String one : list.trim().toLowerCase(Locale.ROOT).split("[,\\s]+")) {
            if (!one.isEmpty() && !ORIGIN.matcher(one).matches()) {
                throw new IllegalArgumentException(SharedSettings.NOMAD_ORIGINS.name()
                        + " has to list origins such as https://nomad.example.com, without a slash at the end, not "
                        + one);
            }
            all.add(one);
        }
        all.remove("");
        this.origins = Collections.unmodifiableSet(all);
    }

    /** Whether no origin is set, and so nothing is allowed. */
    public boolean isEmpty() {
        return origins.isEmpty();
    }

    /** @param origin as browsers write it */
    public boolean has(String origin) {
        return origins.contains(origin);
    }

    /** The origin that a request says it comes from, if it is one of these to the character, and the request says no other. */
    public Optional<String> of(HttpServletRequest request) {
        List<String> said = new ArrayList<>();
        Enumeration<?> values = request.getHeaders("Origin");
        while (values != null && values.hasMoreElements()) {
            said.add(String.valueOf(values.nextElement()));
        }
        return said.size() == 1 && has(said.get(0)) ? Optional.of(said.get(0)) : Optional.empty();
    }
}
