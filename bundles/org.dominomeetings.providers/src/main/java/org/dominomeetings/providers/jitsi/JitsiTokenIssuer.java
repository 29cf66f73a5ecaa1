package org.dominomeetings.providers.jitsi;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dominomeetings.providers.support.JsonObjectBuilder;
import org.dominomeetings.providers.support.ServiceUrl;

/**
 * Issues JSON Web Tokens that let a person into one room as an authenticated user (jitsi/lib-jitsi-meet, doc/tokens.md,
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
    static String subjectOf(ServiceUrl server) {
        List<String> path = server.segments();
        String tenant = path.isEmpty() ? server.host() : path.get(path.size() - 1);
        return tenant.toLowerCase(Locale.ROOT);
    }

    /** @param name the display name, which others in the room see */
    String issue(String room, String name, Instant now) {
        JsonObjectBuilder user = new JsonObjectBuilder().put("name", name);
        JsonObjectBuilder claims = new JsonObjectBuilder()
                .put("aud", audience)
                .put("iss", appId)
                .put("sub", subject)
                .put("room", room)
                .put("exp", now.plus(JitsiConstants.TOKEN_LIFE).getEpochSecond())
                .put("context", new JsonObjectBuilder().put("user", user));
        return SignedJwt.hs256(claims.toString(), appSecret);
    }
}
