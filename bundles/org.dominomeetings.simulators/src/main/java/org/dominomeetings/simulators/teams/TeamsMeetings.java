package org.dominomeetings.simulators.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.dominomeetings.simulators.http.ErrorResponseException;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.state.MeetingStore;

/** The meeting operations of Graph, and its meetings. Source, where none is named: Graph's pages on onlineMeeting. */
final class TeamsMeetings extends MeetingStore<TeamsMeeting> {
    /** Graph's page "createOrGet". */
    private static final Duration UNSAID_LENGTH = Duration.ofHours(1);

    private final Clock clock;
    private final RandomStrings secrets;
    private final TeamsErrors problems;
    private final TeamsTimes times;
    private final BooleanSupplier dialIn;

    /** @param dialIn whether organizers have telephone numbers; asked at each use */
    TeamsMeetings(Clock clock, RandomStrings secrets, TeamsErrors problems, BooleanSupplier dialIn) {
        super(TeamsMeeting[].class);
        this.clock = clock;
        this.secrets = secrets;
        this.problems = problems;
        this.times = new TeamsTimes(problems);
        this.dialIn = dialIn;
    }

    /**
     * A new meeting, or the one that has the key already, as it is: nothing says that it takes over what the call asks
     * for. The key is the user's own (Graph's page "createOrGet").
     */
    Response createOrGet(Request request, Map<String, String> path, Grant grant) {
        ObjectNode body = Json.parse(request.body());
        String externalId = body.get("externalId").textValue();
        Optional<TeamsMeeting> existing = all().stream()
                .filter(meeting -> meeting.organizer().equals(grant.account()))
                .filter(meeting -> meeting.externalId().equals(externalId))
                .findFirst();
        if (existing.isPresent()) {
            return shown(200, existing.get(), request, "ConferenceId");
        }
        if (body.has("endDateTime") && !body.has("startDateTime")) {
            throw problems.invalid("endDateTime needs startDateTime.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant start = time(body, "startDateTime", now);
        Instant end = time(body, "endDateTime", start.plus(UNSAID_LENGTH));
        notBackwards(start, end);
        TeamsMeeting meeting =
                fresh(grant.account(), externalId, body.path("subject").asText(), now, start, end);
        keep(meeting);
        return shown(201, meeting, request, "ConferenceId");
    }

    private TeamsMeeting fresh(
            String account, String externalId, String subject, Instant now, Instant start, Instant end) {
        String threadId = "19:meeting_" + secrets.token() + "@thread.v2";
        String plain = "1*" + TeamsView.userId(account) + "*0**" + threadId;
        return new TeamsMeeting(
                Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)),
                account,
                externalId,
                subject,
                now,
                start,
                end,
                threadId,
                secrets.digits(12),
                secrets.of("ABCDEFGHJKMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789", 6),
                secrets.digits(9),
                false);
    }

    Response get(Request request, Map<String, String> path, Grant grant) {
        return shown(200, find(request, grant), request, "conferenceId");
    }

    /**
     * Changes what is named. Start and end come together; none of the three takes effect while the meeting is going on,
     * and the answer is 200 all the same (Graph's page "Update onlineMeeting", table of properties).
     */
    Response patch(Request request, Map<String, String> path, Grant grant) {
        TeamsMeeting meeting = find(request, grant);
        ObjectNode body = Json.parse(request.body());
        if (body.has("startDateTime") != body.has("endDateTime")) {
            throw problems.invalid("startDateTime and endDateTime must be given together.");
        }
        Instant start = time(body, "startDateTime", meeting.start());
        Instant end = time(body, "endDateTime", meeting.end());
        notBackwards(start, end);
        if (!meeting.inProgress()) {
            String subject = body.has("subject") ? body.get("subject").textValue() : meeting.subject();
            meeting = meeting.with(subject, start, end);
            keep(meeting);
        }
        return shown(200, meeting, request, "conferenceId");
    }

    Response delete(Request request, Map<String, String> path, Grant grant) {
        forget(find(request, grant));
        return Response.empty(204);
    }

    private Instant time(ObjectNode body, String member, Instant otherwise) {
        return body.has(member) ? times.read(body.get(member).textValue()) : otherwise;
    }

    private void notBackwards(Instant start, Instant end) {
        if (end.isBefore(start)) {
            throw problems.invalid("endDateTime is earlier than startDateTime.");
        }
    }

    /**
     * A meeting is there for its organizer alone. Ids hold characters that a path escapes.
     *
     * @throws ErrorResponseException 400 for an id of another form (seen in MicrosoftDocs/msteams-docs, issue 1647), 404 for an unknown one
     */
    private TeamsMeeting find(Request request, Grant grant) {
        List<String> path = request.url().pathSegments();
        String id = path.get(path.size() - 1);
        if (!isId(id)) {
            throw problems.invalid("Invalid meeting id " + id + ".");
        }
        return held(id).filter(meeting -> meeting.organizer().equals(grant.account()))
                .orElseThrow(() -> problems.refuse(404, "The meeting does not exist."));
    }

    private static boolean isId(String text) {
        try {
            return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8)
                    .matches("1\\*.+\\*0\\*\\*19:.+");
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private Response shown(int status, TeamsMeeting meeting, Request request, String conferenceId) {
        String language =
                request.header("Accept-Language", "en-US").split("[,;]")[0].trim();
        ObjectNode view = TeamsView.of(meeting, language, conferenceId);
        if (!dialIn.getAsBoolean()) {
            view.putNull("audioConferencing");
        }
        return Response.json(status, TeamsErrors.MEDIA_TYPE, view);
    }

    @Override
    protected String id(TeamsMeeting meeting) {
        return meeting.id();
    }

    @Override
    protected UnaryOperator<TeamsMeeting> event(ObjectNode change) {
        boolean now = inProgress(change);
        return meeting -> meeting.withInProgress(now);
    }

    /** Teams sends no mail of its own for a meeting that is on nobody's calendar (Graph's page "createOrGet", note). */
    @Override
    protected ObjectNode shown(TeamsMeeting meeting) {
        return TeamsView.of(meeting, "en-US", "conferenceId");
    }
}
