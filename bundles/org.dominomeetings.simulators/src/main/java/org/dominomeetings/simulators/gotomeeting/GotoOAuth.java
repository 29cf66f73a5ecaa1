package org.dominomeetings.simulators.gotomeeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.AuthorizationServerProfile;
import org.dominomeetings.simulators.oauth.Grants;
import org.dominomeetings.simulators.state.SimulatorSettings;

/**
 * The profile of GoTo's authorization server (developer.goto.com, guides): HTTP Basic, and a refresh returns a refresh
 * token only where it replaces the one that was sent. Its errors are not documented; these are those of RFC 6749,
 * section 5.2, with 401 for a client that failed to prove itself in the header.
 */
final class GotoOAuth implements AuthorizationServerProfile {
    @Override
    public ClientAuth clientAuth() {
        return ClientAuth.BASIC;
    }

    /** The guides give a refresh token 30 days and say nothing of more. */
    @Override
    public boolean useProlongs() {
        return false;
    }

    @Override
    public Response refuse(ErrorCode failure, String description) {
        ObjectNode problem = Json.object().put("error", failure.error()).put("error_description", description);
        return Response.json(failure == ErrorCode.CLIENT ? 401 : 400, GotoErrors.MEDIA_TYPE, problem);
    }

    @Override
    public void complete(ObjectNode answer, Grants.Issued issued, boolean refreshed, SimulatorSettings settings) {
        answer.put("principal", issued.grant().account());
        if (refreshed && !settings.rotateRefreshTokens()) {
            answer.remove("refresh_token");
        }
    }
}
