package org.dominomeetings.simulators.sametime;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.dominomeetings.simulators.http.Json;

/**
 * A meeting, which is a room: it has no time.
 *
 * @param name its id, its title and the last part of its link
 * @param owner the account it belongs to
 * @param moderators mail addresses
 * @param guests whether people without an account may come in
 * @param mode who may do what
 * @param password empty for none
 */
record SametimeMeeting(
        String name,
        String owner,
        List<String> moderators,
        boolean guests,
        String mode,
        String password,
        Instant createdAt,
        Instant updatedAt) {

    /** @return the members that the widget for Sametime 12 reads, and the password, which the integration for 11.6 does */
    ObjectNode show() {
        ObjectNode shown = Json.object().put("name", name).put("title", name).put("mode", mode);
        moderators.forEach(address -> shown.withArray("moderators").addObject().put("email", address));
        shown.putArray("participants");
        return shown.put("password", password)
                .put("style", "")
                .put("owner", owner)
                .put("allowDialIn", false)
                .put("allowGuestUser", guests)
                .put("isRestricted", false)
                .put("hasLobby", false)
                .put("allowLobbyBypass", false)
                .put("shareRecordings", false)
                .put("hasPassword", !password.isEmpty())
                .put("createdAt", createdAt.toEpochMilli())
                .put("updatedAt", updatedAt.toEpochMilli())
                .put("isOwner", true)
                .put("isInstant", false);
    }
}
