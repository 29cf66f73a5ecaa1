package org.dominomeetings.providers.sametime;

import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.http.HttpRequest;

/**
 * A person's session: CSRF token, JSON Web Token and mail address. Stored as one text in place of an access token.
 * Immutable; {@link #toString()} shows nothing.
 */
final class SametimeSession {
    private final SametimeCsrfToken csrf;
    private final String jwt;
    private final String mail;

    /** @param mail the person's address; empty where Sametime did not tell it */
    SametimeSession(SametimeCsrfToken csrf, String jwt, String mail) {
        this.csrf = csrf;
        this.jwt = jwt;
        this.mail = mail;
    }

    /**
     * @param written what {@link #written()} gave
     * @throws ProviderException of kind {@link ProviderException.Kind#TOKEN_REFUSED} for anything else, which a renewal mends
     */
    static SametimeSession read(String written) {
        String[] parts = written.split(" ", -1);
        if (parts.length != 4) {
            throw new ProviderException(
                    ProviderException.Kind.TOKEN_REFUSED, "what is kept is no session of Sametime's");
        }
        return new SametimeSession(new SametimeCsrfToken(parts[0], parts[1]), parts[2], parts[3]);
    }

    /** The session as one line: a blank stands in none of the parts (RFC 6265, 4.1.1). */
    String written() {
        return csrf.cookie + " " + csrf.token + " " + jwt + " " + mail;
    }

    String mail() {
        return mail;
    }

    HttpRequest on(HttpRequest request) {
        return csrf.on(request, SametimeCookies.JWT, jwt);
    }
}
