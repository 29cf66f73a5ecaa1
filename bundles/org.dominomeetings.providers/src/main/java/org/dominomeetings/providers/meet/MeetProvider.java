package org.dominomeetings.providers.meet;

import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.Set;
import okhttp3.FormBody;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SentDetails;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Connection;
import org.dominomeetings.core.spi.HttpAnswer;
import org.dominomeetings.core.spi.HttpRequest;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.OAuthClient;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.ProviderFailure.Kind;
import org.dominomeetings.core.spi.Tokens;
import org.dominomeetings.providers.http.Call;
import org.dominomeetings.providers.http.ServiceAnswers;
import org.dominomeetings.providers.http.ServiceUrl;
import org.dominomeetings.providers.json.JsonBody;

/**
 * Google Meet by its REST API v2: an entry's meeting is a space, which is made once and then neither told anything nor
 * deleted. Its id is the space's name, {@code spaces/…}.
 */
final class MeetProvider implements MeetingProvider {
    private static final String JSON = "application/json";

    /** A space that nobody has; the ids that Google gives are longer. */
    private static final String NO_SPACE = "none";

    private final ServiceUrl meet;
    private final String revokeUrl;
    private final Connection connection;
    private final Optional<String> accessType;
    private final ServiceAnswers answers;

    /**
     * @param revokeUrl takes grants back
     * @param accessType of all new spaces; empty for what each account has set
     */
    MeetProvider(
            ServiceUrl meet,
            String revokeUrl,
            OAuthClient client,
            Optional<String> accessType,
            Surroundings surroundings) {
        this.meet = meet;
        this.revokeUrl = revokeUrl;
        this.connection = Connection.oauth(client);
        this.accessType = accessType;
        this.answers = new ServiceAnswers(new MeetDialect(), surroundings);
    }

    @Override
    public String id() {
        return MeetData.ID;
    }

    @Override
    public String label() {
        return MeetData.LABEL;
    }

    @Override
    public Limits limits() {
        return Limits.NONE;
    }

    @Override
    public Capabilities capabilities() {
        return MeetData.CAPABILITIES;
    }

    @Override
    public Connection connection() {
        return connection;
    }

    /** That a space is another's, or none, says Google only to one whom it has let in. */
    @Override
    public void check(HttpTransport account) {
        try {
            get(NO_SPACE, account);
        } catch (ProviderFailure failure) {
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
    public void revoke(Tokens tokens, HttpTransport transport) {
        FormBody form =
                new FormBody.Builder().add("token", tokens.refreshToken()).build();
        HttpRequest request = request("POST", revokeUrl)
                .body("application/x-www-form-urlencoded", form.encodedName(0) + "=" + form.encodedValue(0));
        HttpAnswer answer = transport.send(request);
        boolean worthNothing = answer.status() == 400
                && JsonBody.of(answer)
                        .flatMap(json -> json.text("error"))
                        .filter("invalid_token"::equals)
                        .isPresent();
        if (!worthNothing) {
            answers.done(Call.CHANGE, answer);
        }
    }

    @Override
    public Meeting create(MeetingDetails details, String tag, HttpTransport account) {
        JsonObject body = new JsonObject();
        accessType.ifPresent(type -> {
            JsonObject config = new JsonObject();
            config.addProperty("accessType", type);
            body.add("config", config);
        });
        HttpAnswer answer =
                account.send(request("POST", meet.path("v2", "spaces")).body(JSON, body.toString()));
        return answers.told(Call.CREATE, answer, MeetAnswers::meeting);
    }

    @Override
    public Meeting read(String meetingId, HttpTransport account) {
        return get(meetingId.replaceFirst("^spaces/", ""), account);
    }

    private Meeting get(String space, HttpTransport account) {
        HttpAnswer answer = account.send(request("GET", meet.path("v2", "spaces", space)));
        return answers.told(Call.READ, answer, MeetAnswers::meeting);
    }

    @Override
    public Optional<Meeting> find(String tag, SentDetails sent, HttpTransport account) {
        throw new UnsupportedOperationException("a space carries no tag");
    }

    @Override
    public Meeting update(Meeting known, MeetingDetails details, Set<Detail> changed, HttpTransport account) {
        throw new UnsupportedOperationException("a space has no details");
    }

    @Override
    public void delete(String meetingId, HttpTransport account) {
        throw new UnsupportedOperationException("a space cannot be deleted");
    }

    private static HttpRequest request(String method, String url) {
        return HttpRequest.of(method, url).header("Accept", JSON);
    }
}
