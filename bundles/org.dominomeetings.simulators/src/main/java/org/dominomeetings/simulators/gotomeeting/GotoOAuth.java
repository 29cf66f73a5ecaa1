package org.dominomeetings.simulators.gotomeeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dominomeetings.simulators.Answer;
import org.dominomeetings.simulators.Grants;
import org.dominomeetings.simulators.Json;
import org.dominomeetings.simulators.OAuthDialect;
import org.dominomeetings.simulators.Settings;

/**
 * GoTo's side of OAuth (developer.goto.com, guides): HTTP Basic, and a refresh answers a refresh token only where it
 * replaces the one that was given. Its errors are not documented; these are those of RFC 6749, section 5.2, with 401 for
 * a client that failed to prove itself in the header.
 */
final class GotoOAuth implements OAuthDialect {
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
    public Answer refuse(Failure failure, String description) {
        ObjectNode problem = Json.object().put("error", failure.error()).put("error_description", description);
        return Answer.json(failure == Failure.CLIENT ? 401 : 400, GotoProblems.MEDIA_TYPE, problem);
    }

    @Override
    public void complete(ObjectNode answer, Grants.Issued issued, boolean refreshed, Settings settings) {
        answer.put("principal", issued.grant().account());
        if (refreshed && !settings.rotateRefreshTokens()) {
            answer.remove("refresh_token");
        }
    }
}
