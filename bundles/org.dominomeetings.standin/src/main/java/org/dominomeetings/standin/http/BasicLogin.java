package org.dominomeetings.standin.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.access.Acl;

/**
 * Basic authentication against the Domino Directory.
 *
 * @see "RFC 7617"
 */
final class BasicLogin {
    private static final String SCHEME = "Basic ";

    private final DominoServer server;

    BasicLogin(DominoServer server) {
        this.server = server;
    }

    /**
     * Who sends this Authorization header: Anonymous without one, or with one of a scheme that is not Basic.
     *
     * @param header may be null
     * @return empty for a name or password that is wrong
     */
    Optional<String> whoSends(String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.of(Acl.ANONYMOUS);
        }
        String pair = decode(header.substring(SCHEME.length()).trim());
        int colon = pair.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        return server.directory()
                .flatMap(directory -> directory.authenticate(pair.substring(0, colon), pair.substring(colon + 1)));
    }

    private static String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
