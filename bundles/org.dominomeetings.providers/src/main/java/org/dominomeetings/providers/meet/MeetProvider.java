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
 * Google Meet by its REST API v2: an entry's meeting is a space, which is made once and then neither told anything nor
 * deleted. Its id is the space's name, {@code spaces/…}.
 */
final class MeetProvider extends HttpProvider {
    /** A space that nobody has; the ids that Google gives are longer. */
    private static final String NO_SPACE = "none";

    private final ServiceUrl meet;
    private final String revokeUrl;
    private final Optional<String> accessType;

    /**
     * @param revokeUrl takes grants back
     * @param accessType of all new spaces; empty for what each account has set
     */
    MeetProvider(ServiceUrl meet, String revokeUrl, OAuthClient client, Optional<String> accessType) {
        super(MeetConstants.PROFILE, Connection.oauth(client), new MeetErrorMapping());
        this.meet = meet;
        this.revokeUrl = revokeUrl;
        this.accessType = accessType;
    }

    /** That a space is another's, or none, says Google only to one whom it has let in. */
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
     * RFC 7009, 2.1; the refresh token ends the access tokens, too (Google, "Revoking a token"). A token that is worth
     * nothing any more is as good as given back (RFC 7009, 2.2), though Google calls it an error.
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
