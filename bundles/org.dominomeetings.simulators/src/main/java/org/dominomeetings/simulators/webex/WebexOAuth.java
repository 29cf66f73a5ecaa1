package org.dominomeetings.simulators.webex;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dominomeetings.simulators.oauth.AuthorizationServerProfile;
import org.dominomeetings.simulators.oauth.Grants;
import org.dominomeetings.simulators.state.SimulatorSettings;

/**
 * The profile of Webex's authorization server: client id and secret are sent in the body
 * (WebexSamples/webex-oauth-integration, server.js). What Webex answers on failure is not documented; these are the
 * errors of RFC 6749, section 5.2, all with status 400, the only one that Cisco's samples know.
 */
final class WebexOAuth implements AuthorizationServerProfile {
    @Override
    public ClientAuth clientAuth() {
        return ClientAuth.BODY;
    }

    /** The second life is in the sample answers of WebexSamples/webex-oauth-integration. */
    @Override
    public void complete(ObjectNode answer, Grants.Issued issued, boolean refreshed, SimulatorSettings settings) {
        answer.put("refresh_token_expires_in", settings.refreshTokenSeconds());
    }
}
