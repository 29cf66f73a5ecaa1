package org.dominomeetings.simulators.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.simulators.http.Json;

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
 * @param switches what one service alone can be told, such as whether its account has telephone numbers; which there
 *     are says the service's package
 */
public record SimulatorSettings(
        int accessTokenSeconds,
        int refreshTokenSeconds,
        boolean rotateRefreshTokens,
        boolean oldRefreshTokensDie,
        String consentingAccount,
        Map<String, String> clients,
        int createsPerDay,
        Set<String> patchTypes,
        Map<String, Boolean> switches) {

    public SimulatorSettings {
        if (patchTypes == null) {
            throw new IllegalArgumentException("\"patchTypes\" must be a list.");
        }
        patchTypes = Set.copyOf(patchTypes);
        if (switches == null) {
            throw new IllegalArgumentException("\"switches\" must be an object.");
        }
        switches = Map.copyOf(switches);
    }

    /** @return what holds where a service with OAuth says nothing else: tokens rotate, the strictest there is */
    public static SimulatorSettings oauth(int accessTokenSeconds, int refreshTokenSeconds) {
        return new SimulatorSettings(
                accessTokenSeconds,
                refreshTokenSeconds,
                true,
                true,
                ACCOUNT,
                Map.of(CLIENT_ID, CLIENT_SECRET),
                Integer.MAX_VALUE,
                Set.of("application/json"),
                Map.of());
    }

    /** @return these settings with another number of {@link #createsPerDay} */
    public SimulatorSettings withCreatesPerDay(int allowed) {
        return new SimulatorSettings(
                accessTokenSeconds,
                refreshTokenSeconds,
                rotateRefreshTokens,
                oldRefreshTokensDie,
                consentingAccount,
                clients,
                allowed,
                patchTypes,
                switches);
    }

    /** @return these settings with refresh tokens that stay what they are */
    public SimulatorSettings withoutRotation() {
        return new SimulatorSettings(
                accessTokenSeconds,
                refreshTokenSeconds,
                false,
                oldRefreshTokensDie,
                consentingAccount,
                clients,
                createsPerDay,
                patchTypes,
                switches);
    }

    /** @return these settings with refresh tokens that rotate, of which the used ones stay good */
    public SimulatorSettings withUsedRefreshTokensAlive() {
        return new SimulatorSettings(
                accessTokenSeconds,
                refreshTokenSeconds,
                rotateRefreshTokens,
                false,
                consentingAccount,
                clients,
                createsPerDay,
                patchTypes,
                switches);
    }

    /** @return these settings with the media types that a change may have */
    public SimulatorSettings withPatchTypes(Set<String> types) {
        return new SimulatorSettings(
                accessTokenSeconds,
                refreshTokenSeconds,
                rotateRefreshTokens,
                oldRefreshTokensDie,
                consentingAccount,
                clients,
                createsPerDay,
                types,
                switches);
    }

    /** @return these settings with the service's own switches as they stand at first */
    public SimulatorSettings withSwitches(Map<String, Boolean> own) {
        return new SimulatorSettings(
                accessTokenSeconds,
                refreshTokenSeconds,
                rotateRefreshTokens,
                oldRefreshTokensDie,
                consentingAccount,
                clients,
                createsPerDay,
                patchTypes,
                own);
    }

    /** @return whether the service's own switch of that name is on */
    public boolean is(String ownSwitch) {
        return switches.get(ownSwitch);
    }

    /**
     * Changes some members. Of the switches, those that are not named stay as they are.
     *
     * @throws IllegalArgumentException for a member or switch that there is not; the message is fit to be shown
     */
    public SimulatorSettings change(ObjectNode change) {
        ObjectNode merged = change.deepCopy();
        if (change.get("switches") instanceof ObjectNode named) {
            named.fieldNames().forEachRemaining(name -> {
                if (!switches.containsKey(name)) {
                    throw new IllegalArgumentException("There is no switch \"" + name + "\".");
                }
            });
            ObjectNode all = Json.tree(switches);
            merged.set("switches", all.setAll(named));
        }
        return Json.change(this, merged, SimulatorSettings.class);
    }

    /** @return the settings without the clients' secrets */
    public ObjectNode show() {
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
