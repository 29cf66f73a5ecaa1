package org.dominomeetings.providers.jitsi;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import okhttp3.HttpUrl;

/**
 * Makes tokens that let a person into one room as somebody whom the server knows (jitsi/lib-jitsi-meet, doc/tokens.md,
 * shared secret). For servers of a company's own: meet.jit.si takes nobody else's tokens. Safe for any thread; nothing
 * shows the secret.
 */
final class JitsiTokenIssuer {
    private final String appId;
    private final String appSecret;
    private final String audience;
    private final String subject;

    /**
     * @param appId of the server's token authentication
     * @param audience one that the server accepts
     * @param subject the server's domain, or the tenant
     */
    JitsiTokenIssuer(String appId, String appSecret, String audience, String subject) {
        this.appId = Objects.requireNonNull(appId);
        this.appSecret = Objects.requireNonNull(appSecret);
        this.audience = Objects.requireNonNull(audience);
        this.subject = Objects.requireNonNull(subject);
    }

    /** The subject unless the administrator sets another: the tenant, which is the path before the room, or the host. */
    static String subjectOf(String baseUrl) {
        HttpUrl url = HttpUrl.get(baseUrl);
        String tenant = url.pathSegments().stream()
                .filter(segment -> !segment.isEmpty())
                .reduce((first, last) -> last)
                .orElse(url.host());
        return tenant.toLowerCase(Locale.ROOT);
    }

    /** @param name what others in the room see */
    String issue(String room, String name, Instant now) {
        JsonObject user = new JsonObject();
        user.addProperty("name", name);
        JsonObject context = new JsonObject();
        context.add("user", user);
        JsonObject claims = new JsonObject();
        claims.addProperty("aud", audience);
        claims.addProperty("iss", appId);
        claims.addProperty("sub", subject);
        claims.addProperty("room", room);
        claims.addProperty("exp", now.plus(JitsiConstants.TOKEN_LIFE).getEpochSecond());
        claims.add("context", context);
        return SignedJwt.hs256(claims.toString(), appSecret);
    }
}
