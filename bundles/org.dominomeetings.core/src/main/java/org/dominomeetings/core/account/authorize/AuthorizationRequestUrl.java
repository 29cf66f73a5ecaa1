package org.dominomeetings.core.account.authorize;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dominomeetings.core.digest.Hashes;
import org.dominomeetings.core.spi.oauth.AuthorizationServer;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.jspecify.annotations.Nullable;

/** The address of a service's page with what we ask for (RFC 6749, 4.1.1; RFC 7636, 4.3). */
final class AuthorizationRequestUrl {
    private AuthorizationRequestUrl() {}

    /**
     * @param verifier unless no challenge is sent
     */
    static String of(
            OAuthClient client,
            AuthorizationServer authorization,
            String redirectUri,
            String state,
            @Nullable String verifier) {
        // What a service has of its own goes first, so that it can never take the place of ours.
        Map<String, String> parameters = new LinkedHashMap<>(authorization.extra());
        parameters.put("response_type", "code");
        parameters.put("client_id", client.clientId());
        parameters.put("redirect_uri", redirectUri);
        parameters.put("scope", String.join(" ", authorization.scopes()));
        parameters.put("state", state);
        if (verifier != null) {
            parameters.put("code_challenge", Hashes.sha256Base64Url(verifier));
            parameters.put("code_challenge_method", "S256");
        }
        StringBuilder url = new StringBuilder(authorization.url());
        char separator = authorization.url().indexOf('?') < 0 ? '?' : '&';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            url.append(separator)
                    .append(encoded(parameter.getKey()))
                    .append('=')
                    .append(encoded(parameter.getValue()));
            separator = '&';
        }
        return url.toString();
    }

    private static String encoded(String text) {
        try {
            return URLEncoder.encode(text, "UTF-8");
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("every Java platform has UTF-8", e);
        }
    }
}
