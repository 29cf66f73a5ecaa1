package org.dominomeetings.simulators.meet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.AuthorizationServer;
import org.dominomeetings.simulators.oauth.AuthorizationServerProfile;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.Grants;

/**
 * Google's OAuth rules (developers.google.com/identity/protocols/oauth2/web-server). A refresh token comes with the
 * exchange of a code alone, and only where the page was asked for offline access. Google repeats it for a person who
 * had agreed before only where consent is prompted for; here nobody gets one without the prompt.
 */
final class MeetOAuth {
    private static final String JSON = "application/json; charset=utf-8";

    private final AuthorizationServer oauth;
    private final Grants grants;

    /** Codes that are worth a refresh token, too. */
    private final Set<String> offline = new HashSet<>();

    MeetOAuth(AuthorizationServer oauth, Grants grants) {
        this.oauth = oauth;
        this.grants = grants;
    }

    Response authorize(Request request, Map<String, String> path, Grant none) {
        Response answer = oauth.authorize(request, path, none);
        boolean asked = request.query("access_type", "").equals("offline")
                && request.query("prompt", "").equals("consent");
        if (answer.status() == 302 && asked) {
            offline.add(HttpUrl.get(answer.headers().get("Location")).queryParameter("code"));
        }
        return answer;
    }

    Response token(Request request, Map<String, String> path, Grant none) {
        Response answer = oauth.token(request, path, none);
        if (offline.remove(request.form().getOrDefault("code", "")) || answer.status() != 200) {
            return answer;
        }
        ObjectNode body = Json.parse(answer.body());
        body.remove("refresh_token");
        return new Response(answer.status(), answer.headers(), Json.text(body));
    }

    /** Revokes a grant by any of its tokens; without client authentication (the same page, "revoking a token"). */
    Response revoke(Request request, Map<String, String> path, Grant none) {
        return grants.revokeByToken(request.form().get("token"))
                ? Response.json(200, JSON, Map.of())
                : Response.json(
                        400, JSON, Map.of("error", "invalid_token", "error_description", "Token expired or revoked"));
    }

    /**
     * The profile of Google's authorization server: a client that is not known or has another secret gets 401, as RFC
     * 6749, section 5.2 allows.
     */
    static final class Profile implements AuthorizationServerProfile {
        @Override
        public ClientAuth clientAuth() {
            return ClientAuth.BODY;
        }

        @Override
        public Response refuse(ErrorCode failure, String description) {
            return Response.json(
                    failure == ErrorCode.CLIENT ? 401 : 400,
                    JSON,
                    Map.of("error", failure.error(), "error_description", description));
        }
    }
}
