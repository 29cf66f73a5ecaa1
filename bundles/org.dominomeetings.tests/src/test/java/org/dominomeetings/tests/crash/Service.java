package org.dominomeetings.tests.crash;

import com.google.gson.JsonObject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The meeting services: what each is asked on which route, and how a meeting there is known for an entry's. A route that
 * is missing is an operation that the service cannot do, which the plugin's own list of services has to say, too.
 */
enum Service {
    WEBEX(
            "webex",
            new Sight("title", "webLink"),
            new Tokens("POST /v1/access_token", true),
            "POST /v1/meetings",
            "PATCH /v1/meetings/{meetingId}",
            "DELETE /v1/meetings/{meetingId}"),
    ZOOM(
            "zoom",
            new Sight("topic", "join_url"),
            new Tokens("POST /oauth/token", true),
            "POST /v2/users/{userId}/meetings",
            "PATCH /v2/meetings/{meetingId}",
            "DELETE /v2/meetings/{meetingId}"),
    TEAMS(
            "teams",
            new Sight("subject", "joinWebUrl"),
            new Tokens("POST /login.microsoftonline.com/{tenant}/oauth2/v2.0/token", false),
            "POST /graph.microsoft.com/v1.0/me/onlineMeetings/createOrGet",
            "PATCH /graph.microsoft.com/v1.0/me/onlineMeetings/{meetingId}",
            "DELETE /graph.microsoft.com/v1.0/me/onlineMeetings/{meetingId}"),
    /**
     * Its link ends with the meeting's name. A session is kept like a token, so that a crash costs Jane a login only where a
     * renewal was not saved.
     */
    SAMETIME(
            "sametime",
            new Sight("name", "name"),
            new Tokens("GET /meeting-auth/api/v1/refresh", true),
            "POST /meeting-catalog/api/v1/meetings",
            null,
            "DELETE /meeting-catalog/api/v1/meetings/{meetingId}"),
    GOTO(
            "gotomeeting",
            new Sight("subject", "joinURL"),
            new Tokens("POST /oauth/token", false),
            "POST /G2M/rest/meetings",
            "PUT /G2M/rest/meetings/{meetingId}",
            "DELETE /G2M/rest/meetings/{meetingId}"),
    /** A space has no title, and nobody can delete it or find it again. */
    MEET(
            "meet",
            new Sight(null, "meetingUri"),
            new Tokens("POST /oauth2.googleapis.com/token", false),
            "POST /meet.googleapis.com/v2/spaces",
            null,
            null),
    /** It is never called: the link is the meeting. */
    JITSI("jitsi", null, null, null, null, null);

    private final String id;
    private final Sight sight;
    private final Tokens tokens;
    private final Map<OperationKind, String> routes = new EnumMap<>(OperationKind.class);

    Service(String id, Sight sight, Tokens tokens, String create, String update, String delete) {
        this.id = id;
        this.sight = sight;
        this.tokens = tokens;
        routes.put(OperationKind.CREATE, create);
        routes.put(OperationKind.UPDATE, update);
        routes.put(OperationKind.DELETE, delete);
        routes.put(OperationKind.REFRESH, tokens == null ? null : tokens.route());
    }

    /**
     * How its simulator shows a meeting.
     *
     * @param title member with the subject; null where there is none
     * @param link member with what the link is, or ends with
     */
    private record Sight(String title, String link) {}

    /**
     * How it renews an access token.
     *
     * @param spent whether a refresh token is worthless once it was used: who never heard of the next has to connect again
     */
    private record Tokens(String route, boolean spent) {}

    /** @throws java.util.NoSuchElementException if there is none of that id */
    static Service of(String id) {
        return Stream.of(values())
                .filter(service -> service.id.equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Those that have a simulator. */
    static Stream<Service> called() {
        return Stream.of(values()).filter(Service::isCalled);
    }

    String id() {
        return id;
    }

    boolean isCalled() {
        return sight != null;
    }

    /** Whether a meeting there says whose it is. */
    boolean hasTitles() {
        return sight != null && sight.title() != null;
    }

    /** Its request at the service; null where the work asks for none. */
    String route(OperationKind work) {
        return routes.get(work);
    }

    boolean calls(OperationKind work) {
        return route(work) != null;
    }

    /** Whether a person can be asked to connect again after a refresh of which nobody heard. */
    boolean spendsRefreshTokens() {
        return tokens != null && tokens.spent();
    }

    /**
     * How many requests on the same route come before the one that does the work. Sametime is asked for what belongs to
     * every request before it is asked for a new token.
     */
    int requestsBefore(OperationKind work) {
        return this == SAMETIME && work == OperationKind.REFRESH ? 1 : 0;
    }

    String title(JsonObject meeting) {
        return meeting.get(sight.title()).getAsString();
    }

    /** Whether a link leads to a meeting of its simulator's. */
    boolean leadsTo(String link, JsonObject meeting) {
        return link.endsWith(meeting.get(sight.link()).getAsString());
    }

    /** Whether the plugin says of the service that it can do what is asked of it here, and nothing else. */
    boolean agreesWith(Set<String> capabilities) {
        return capabilities.contains("inPlaceUpdate") == calls(OperationKind.UPDATE)
                && capabilities.contains("delete") == calls(OperationKind.DELETE);
    }
}
