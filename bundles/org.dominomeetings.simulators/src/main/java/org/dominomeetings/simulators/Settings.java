package org.dominomeetings.simulators;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * How a service behaves where tests need it to differ. Changed by {@code PATCH /simulators/{service}/settings}.
 *
 * @param accessTokenSeconds life of an access token
 * @param refreshTokenSeconds life of a refresh token
 * @param rotateRefreshTokens whether a refresh answers a new refresh token
 * @param oldRefreshTokensDie whether the refresh token that was used is worthless afterwards, where they rotate
 * @param consentingAccount e-mail address of the person who agrees at the authorization page
 * @param clients secrets of the registered clients by client id
 * @param createsPerDay meetings that one person may create in 24 hours
 * @param patchTypes media types that a change of a meeting may have, of those in the service's contract
 */
public record Settings(
        int accessTokenSeconds,
        int refreshTokenSeconds,
        boolean rotateRefreshTokens,
        boolean oldRefreshTokensDie,
        String consentingAccount,
        Map<String, String> clients,
        int createsPerDay,
        Set<String> patchTypes) {

    public Settings {
        if (patchTypes == null) {
            throw new IllegalArgumentException("\"patchTypes\" must be a list.");
        }
        patchTypes = Set.copyOf(patchTypes);
    }

    /** @return the settings without the clients' secrets */
    ObjectNode show() {
        ObjectNode shown = Json.tree(this);
        shown.set("clients", Json.tree(clients.keySet()));
        return shown;
    }

    /** The client that every simulator knows from the start. */
    public static final String CLIENT_ID = "domino-meetings";

    /** Its secret, which guards nothing: the simulators listen on loopback and hold no one's data. */
    public static final String CLIENT_SECRET = "simulated-client-secret";

    /** The person who agrees at the authorization page unless the settings say otherwise. */
    public static final String ACCOUNT = "jane.doe@example.com";
}
