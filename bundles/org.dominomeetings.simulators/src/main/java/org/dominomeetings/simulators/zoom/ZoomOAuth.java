package org.dominomeetings.simulators.zoom;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.AuthorizationServerProfile;
import org.dominomeetings.simulators.oauth.Grants;
import org.dominomeetings.simulators.state.SimulatorSettings;

/**
 * The profile of Zoom's authorization server: HTTP Basic, codes of five minutes, errors with a reason (Zoom's skills,
 * oauth). A person who agrees anew may end the tokens of before (the same, error 4741); here he always does.
 */
final class ZoomOAuth implements AuthorizationServerProfile {
    private final Grants grants;

    ZoomOAuth(Grants grants) {
        this.grants = grants;
    }

    @Override
    public ClientAuth clientAuth() {
        return ClientAuth.BASIC;
    }

    @Override
    public Duration codeLife() {
        return Duration.ofMinutes(5);
    }

    /** Scopes are chosen where the app is registered (Zoom's skills, oauth). */
    @Override
    public Set<String> scopesUnasked() {
        return ZoomScopes.GRANULAR;
    }

    @Override
    public void check(Request authorize) {
        String asked = authorize.query("scope", "").trim();
        if (!asked.isEmpty() && !ZoomScopes.areOfOneKind(Set.of(asked.split(" +")))) {
            throw new ErrorResponseException(refuse(ErrorCode.AUTHORIZATION, "Invalid scope."));
        }
    }

    @Override
    public Response refuse(ErrorCode failure, String description) {
        int status = failure == ErrorCode.CLIENT ? 401 : 400;
        String reason = failure == ErrorCode.REFRESH_TOKEN ? "Invalid Token!" : description;
        return Response.json(status, ZoomErrors.MEDIA_TYPE, Map.of("reason", reason, "error", failure.error()));
    }

    @Override
    public void complete(ObjectNode answer, Grants.Issued issued, boolean refreshed, SimulatorSettings settings) {
        answer.put("token_type", "bearer").put("api_url", "https://api.zoom.us");
        if (!refreshed) {
            grants.keepOnly(issued.grant());
        }
    }
}
