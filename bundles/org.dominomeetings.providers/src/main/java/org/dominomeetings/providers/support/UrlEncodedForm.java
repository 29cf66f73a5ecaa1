package org.dominomeetings.providers.support;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import okhttp3.FormBody;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.oauth.OAuthClient;

/** The fields of a form, as {@code application/x-www-form-urlencoded} has them. For one request. */
public final class UrlEncodedForm {
    private final FormBody.Builder fields = new FormBody.Builder();

    /** Adds a field. */
    public UrlEncodedForm with(String name, String value) {
        fields.add(name, value);
        return this;
    }

    /** The request with this form as its body. */
    public HttpRequest applyTo(HttpRequest request) {
        FormBody form = fields.build();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < form.size(); i++) {
            text.append(i == 0 ? "" : "&")
                    .append(form.encodedName(i))
                    .append('=')
                    .append(form.encodedValue(i));
        }
        return request.body("application/x-www-form-urlencoded", text.toString());
    }

    /** The request with this form as its body, sent by a client that says who it is (RFC 6749, 2.3.1). */
    public HttpRequest applyTo(HttpRequest request, OAuthClient client) {
        if (client.authentication() == OAuthClient.Authentication.BODY) {
            return with("client_id", client.clientId())
                    .with("client_secret", client.clientSecret())
                    .applyTo(request);
        }
        String pair = client.clientId() + ":" + client.clientSecret();
        String encoded = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return applyTo(request.header("Authorization", "Basic " + encoded));
    }
}
