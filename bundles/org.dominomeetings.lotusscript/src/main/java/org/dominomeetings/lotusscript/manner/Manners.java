package org.dominomeetings.lotusscript.manner;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * The manners of one client.
 *
 * @param origin what a browser's requests come from, such as {@code https://nomad.acme.example}; of use with {@link Manner#CORS} alone
 * @param networkLimit how long one request may take with {@link Manner#NETWORK_LIMIT_ENDS_SCRIPT}
 */
public record Manners(Set<Manner> all, String origin, Duration networkLimit) {

    /** In characters; what is known is "64 KB", and that of ASCII is both. */
    public static final int MOST_CHARACTERS = 65_535;

    /** "Domino Mobile Apps limitations", HCL, 10.0.1: ten seconds. */
    private static final Duration MOBILE_LIMIT = Duration.ofSeconds(10);

    public Manners {
        all = Set.copyOf(all);
    }

    /** A client with these manners. */
    public static Manners of(Manner... some) {
        return new Manners(Set.of(some), "https://nomad.example", MOBILE_LIMIT);
    }

    /** A client with every manner but one: that which {@link Manner#NO_HEADERS_SILENTLY} excludes. */
    public static Manners worst() {
        Set<Manner> all = EnumSet.allOf(Manner.class);
        all.remove(Manner.NO_HEADERS_SILENTLY);
        return new Manners(all, "https://nomad.example", MOBILE_LIMIT);
    }

    public Manners from(String otherOrigin) {
        return new Manners(all, otherOrigin, networkLimit);
    }

    public Manners limitedTo(Duration limit) {
        return new Manners(all, origin, limit);
    }

    public boolean has(Manner manner) {
        return all.contains(manner);
    }
}
