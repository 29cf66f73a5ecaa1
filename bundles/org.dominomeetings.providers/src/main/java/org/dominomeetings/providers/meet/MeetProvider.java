package org.dominomeetings.providers.meet;

import java.util.Optional;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.spi.Connection;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.providers.support.HttpProvider;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.JsonObjectBuilder;
import org.dominomeetings.providers.support.JsonRequest;
import org.dominomeetings.providers.support.RequestKind;
import org.dominomeetings.providers.support.ServiceUrl;
import org.dominomeetings.providers.support.UrlEncodedForm;

/**
 * The provider for Google Meet, REST API v2: an entry's meeting is a space, which is created once and then neither
 * changed nor deleted. Its id is the space's name, {@code spaces/…}.
 */
final class MeetProvider extends HttpProvider {
    /** The name of a space that cannot exist; the ids that Google assigns are longer. */
    private static final String NO_SPACE = "none";

    private final ServiceUrl meet;
    private final String revokeUrl;
    private final Optional<String> accessType;

    /**
     * @param revokeUrl the revocation endpoint
     * @param accessType of all new spaces; empty for what each account has set
     */
    MeetProvider(ServiceUrl meet, String revokeUrl, OAuthClient client, Optional<String> accessType) {
        super(MeetConstants.PROFILE, Connection.oauth(client), new MeetErrorMapping());
        this.meet = meet;
        this.revokeUrl = revokeUrl;
        this.accessType = accessType;
    }

    /**
     * Checks the account by reading a space that does not exist: Google answers {@link MeetErrorMapping#NOT_OURS} only
     * to an authenticated caller.
     */
    @Override
    public void check(ProviderSession session) {
        try {
            get(session, NO_SPACE);
        } catch (ProviderException failure) {
            if (failure.kind() != Kind.GONE) {
                throw failure;
            }
        }
    }

    /**
     * Revokes the refresh token (RFC 7009, 2.1), which ends the access tokens, too (Google, "Revoking a token"). An
     * invalid token counts as revoked (RFC 7009, 2.2), though Google calls it an error.
     */
    @Override
    public void revoke(ProviderSession session, Tokens tokens) {
        HttpRequest request =
                new UrlEncodedForm().with("token", tokens.refreshToken()).applyTo(JsonRequest.of("POST", revokeUrl));
        HttpResponse answer = session.send(request);
        boolean worthNothing = answer.status() == 400
                && JsonBody.of(answer)
                        .flatMap(json -> json.text("error"))
                        .filter("invalid_token"::equals)
                        .isPresent();
        if (!worthNothing) {
            responses(session).requireSuccess(RequestKind.CHANGE, answer);
        }
    }

    @Override
    public Meeting create(ProviderSession session, MeetingDetails details, String idempotencyKey) {
        JsonObjectBuilder body = new JsonObjectBuilder();
        accessType.ifPresent(type -> body.put("config", new JsonObjectBuilder().put("accessType", type)));
        HttpRequest request = JsonRequest.of("POST", meet.path("v2", "spaces"), body);
        return send(session, RequestKind.CREATE, request, MeetResponses::meeting);
    }

    @Override
    public Meeting read(ProviderSession session, String meetingId) {
        return get(session, meetingId.replaceFirst("^spaces/", ""));
    }

    private Meeting get(ProviderSession session, String space) {
        HttpRequest request = JsonRequest.of("GET", meet.path("v2", "spaces", space));
        return send(session, RequestKind.READ, request, MeetResponses::meeting);
    }
}
