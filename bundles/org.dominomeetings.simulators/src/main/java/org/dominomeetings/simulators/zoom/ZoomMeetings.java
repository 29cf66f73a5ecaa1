package org.dominomeetings.simulators.zoom;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.NotSimulatedException;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.state.MeetingStore;
import org.dominomeetings.simulators.state.SimulatorSettings;

/** The meeting operations of Zoom, and its meetings. Source, where none is named: Zoom's types. */
final class ZoomMeetings extends MeetingStore<ZoomMeeting> {
    private static final int PAGE = 30;

    private final Clock clock;
    private final Supplier<SimulatorSettings> settings;
    private final ZoomMeetingParser form;
    private final RandomStrings secrets;

    ZoomMeetings(Clock clock, RandomStrings secrets, Supplier<SimulatorSettings> settings) {
        super(ZoomMeeting[].class);
        this.clock = clock;
        this.settings = settings;
        this.secrets = secrets;
        this.form = new ZoomMeetingParser(clock, secrets);
    }

    Response create(Request request, Map<String, String> path, Grant grant) {
        itself(path);
        ZoomMeeting meeting = form.fresh(Json.parse(request.body()), grant, settings.get());
        keep(meeting);
        return Response.json(201, ZoomErrors.MEDIA_TYPE, shown(meeting));
    }

    Response get(Request request, Map<String, String> path, Grant grant) {
        ZoomMeeting meeting = find(path.get("meetingId"));
        if (!meeting.hostEmail().equals(grant.account())) {
            throw ZoomErrors.unknown(path.get("meetingId"));
        }
        return Response.json(200, ZoomErrors.MEDIA_TYPE, shown(meeting));
    }

    /** What cannot be applied is dropped without a word (seen by Indico with approval_type); the answer has no body. */
    Response patch(Request request, Map<String, String> path, Grant grant) {
        noOccurrence(request);
        ZoomMeeting meeting = ofHost(path.get("meetingId"), grant, "You are not the meeting host.");
        keep(form.fill(Json.parse(request.body()), meeting, settings.get()));
        return Response.empty(204);
    }

    Response delete(Request request, Map<String, String> path, Grant grant) {
        noOccurrence(request);
        ZoomMeeting meeting = ofHost(path.get("meetingId"), grant, "Not meeting host.");
        if (meeting.inProgress()) {
            throw ZoomErrors.refuse(400, 3002, "Sorry, you cannot delete this meeting since it's in progress.");
        }
        if (!clock.instant().isBefore(meeting.end())) {
            throw ZoomErrors.refuse(400, 3007, "Sorry, you cannot delete this meeting since it's ended.");
        }
        forget(meeting);
        return Response.empty(204);
    }

    /** In the order of their making: none is documented. {@code from} and {@code to} are not; they change nothing. */
    Response list(Request request, Map<String, String> path, Grant grant) {
        itself(path);
        Instant now = clock.instant();
        boolean scheduled = request.query("type", "scheduled").equals("scheduled");
        List<ZoomMeeting> known = all().stream()
                .filter(meeting -> meeting.hostEmail().equals(grant.account()) && !meeting.expired(now))
                .filter(meeting -> scheduled || now.isBefore(meeting.end()))
                .toList();
        int size = Integer.parseInt(request.query("page_size", String.valueOf(PAGE)));
        int first = Math.min(offset(request.query("next_page_token", "")), known.size());
        int end = Math.min(first + size, known.size());
        ObjectNode page = Json.object()
                .put("page_size", size)
                .put("total_records", known.size())
                .put("next_page_token", end == known.size() ? "" : "after-" + end);
        ArrayNode meetings = page.putArray("meetings");
        known.subList(first, end).forEach(meeting -> meetings.add(ZoomView.listed(meeting)));
        return Response.json(200, ZoomErrors.MEDIA_TYPE, page);
    }

    private static int offset(String token) {
        if (token.isEmpty()) {
            return 0;
        }
        if (!token.matches("after-[0-9]{1,6}")) {
            throw ZoomErrors.refuse(400, 300, "The next page token is invalid or expired.");
        }
        return Integer.parseInt(token.substring("after-".length()));
    }

    /** An app that people manage themselves names its user "me" (Zoom's skills, rest-api). */
    private static void itself(Map<String, String> path) {
        if (!path.get("userId").equals("me")) {
            throw ZoomErrors.refuse(404, 1001, "User does not exist: " + path.get("userId") + ".");
        }
    }

    private static void noOccurrence(Request request) {
        if (request.url().queryParameter("occurrence_id") != null) {
            throw new NotSimulatedException("changing one occurrence");
        }
    }

    private ZoomMeeting find(String id) {
        return held(id).filter(meeting -> !meeting.expired(clock.instant())).orElseThrow(() -> ZoomErrors.unknown(id));
    }

    private ZoomMeeting ofHost(String id, Grant grant, String otherwise) {
        ZoomMeeting meeting = find(id);
        if (!meeting.hostEmail().equals(grant.account())) {
            throw ZoomErrors.refuse(400, 3003, otherwise);
        }
        return meeting;
    }

    @Override
    protected String id(ZoomMeeting meeting) {
        return String.valueOf(meeting.id());
    }

    /** The host joins or leaves, or gives the meeting another passcode. */
    @Override
    protected UnaryOperator<ZoomMeeting> event(ObjectNode change) {
        boolean joins = change.path("inProgress").isBoolean();
        if (change.size() != 1 || !joins && !change.path("password").isTextual()) {
            throw new IllegalArgumentException("Only \"inProgress\" or \"password\" can be said of a meeting.");
        }
        return meeting -> joins
                ? meeting.withInProgress(change.get("inProgress").booleanValue())
                : meeting.withPassword(change.get("password").textValue(), secrets.token());
    }

    /** As its host sees it; Zoom sends no mails for what an app schedules. */
    @Override
    protected ObjectNode shown(ZoomMeeting meeting) {
        return ZoomView.whole(meeting, settings.get().is("audioPlan"));
    }
}
