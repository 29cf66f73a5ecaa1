package org.dominomeetings.simulators.meet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.dominomeetings.simulators.Answer;
import org.dominomeetings.simulators.Grant;
import org.dominomeetings.simulators.Grants;
import org.dominomeetings.simulators.Json;
import org.dominomeetings.simulators.OAuth;
import org.dominomeetings.simulators.OAuthDialect;
import org.dominomeetings.simulators.Request;

/**
 * Google's side of OAuth (developers.google.com/identity/protocols/oauth2/web-server). A refresh token comes with the
 * exchange of a code alone, and only where the page was asked for offline access. Google repeats it for a person who had
 * agreed before only where consent is prompted for; here nobody gets one without the prompt.
 */
final class MeetOAuth {
    private static final String JSON = "application/json; charset=utf-8";

    private final OAuth oauth;
    private final Grants grants;

    /** Codes that are worth a refresh token, too. */
    private final Set<String> offline = new HashSet<>();

    MeetOAuth(OAuth oauth, Grants grants) {
        this.oauth = oauth;
        this.grants = grants;
    }

    Answer authorize(Request request, Map<String, String> path, Grant none) {
        Answer answer = oauth.authorize(request, path, none);
        boolean asked = request.query("access_type", "").equals("offline")
                && request.query("prompt", "").equals("consent");
        if (answer.status() == 302 && asked) {
            offline.add(HttpUrl.get(answer.headers().get("Location")).queryParameter("code"));
        }
        return answer;
    }

    Answer token(Request request, Map<String, String> path, Grant none) {
        Answer answer = oauth.token(request, path, none);
        if (offline.remove(request.form().getOrDefault("code", "")) || answer.status() != 200) {
            return answer;
        }
        ObjectNode body = Json.parse(answer.body());
        body.remove("refresh_token");
        return new Answer(answer.status(), answer.headers(), Json.text(body));
    }

    /** Ends a grant by any of its tokens; no client has to prove who it is (the same page, "revoking a token"). */
    Answer revoke(Request request, Map<String, String> path, Grant none) {
        return grants.revokeByToken(request.form().get("token"))
                ? Answer.json(200, JSON, Map.of())
                : Answer.json(
                        400, JSON, Map.of("error", "invalid_token", "error_description", "Token expired or revoked"));
    }

    /** What Google answers to a client that is not known or has another secret: 401, as RFC 6749, section 5.2 allows. */
    static final class Dialect implements OAuthDialect {
        @Override
        public ClientAuth clientAuth() {
            return ClientAuth.BODY;
        }

        @Override
        public Answer refuse(Failure failure, String description) {
            return Answer.json(
                    failure == Failure.CLIENT ? 401 : 400,
                    JSON,
                    Map.of("error", failure.error(), "error_description", description));
        }
    }
}
