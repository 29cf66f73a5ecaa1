package org.dominomeetings.simulators.gotomeeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.state.MeetingStore;

/** The meeting operations of GoTo, and its meetings. Source, where none is named: GoTo's description. */
final class GotoMeetings extends MeetingStore<GotoMeeting> {
    private final Clock clock;
    private final RandomStrings secrets;
    private final GotoMeetingParser form;

    GotoMeetings(Clock clock, RandomStrings secrets) {
        super(GotoMeeting[].class);
        this.clock = clock;
        this.secrets = secrets;
        this.form = new GotoMeetingParser(clock);
    }

    Response create(Request request, Map<String, String> path, Grant grant) {
        GotoMeeting.Details details = form.read(Json.parse(request.body()));
        GotoMeeting meeting = new GotoMeeting(Long.parseLong(secrets.digits(9)), grant.account(), details, false);
        keep(meeting);
        return array(201, GotoView.created(meeting));
    }

    Response get(Request request, Map<String, String> path, Grant grant) {
        return array(200, GotoView.read(find(path, grant)));
    }

    /** Replaces all details; link and id stay. */
    Response put(Request request, Map<String, String> path, Grant grant) {
        GotoMeeting meeting = notActive(find(path, grant));
        keep(meeting.with(form.read(Json.parse(request.body()))));
        return Response.empty(204);
    }

    Response delete(Request request, Map<String, String> path, Grant grant) {
        forget(notActive(find(path, grant)));
        return Response.empty(204);
    }

    Response upcoming(Request request, Map<String, String> path, Grant grant) {
        return array(
                200,
                all().stream()
                        .filter(meeting -> meeting.organizer().equals(grant.account()))
                        .filter(meeting ->
                                clock.instant().isBefore(meeting.details().end()))
                        .map(GotoView::upcoming)
                        .toArray(ObjectNode[]::new));
    }

    private static Response array(int status, ObjectNode... items) {
        return Response.json(status, GotoErrors.MEDIA_TYPE, List.of(items));
    }

    private GotoMeeting find(Map<String, String> path, Grant grant) {
        GotoMeeting meeting = held(path.get("meetingId")).orElse(null);
        if (meeting == null) {
            throw GotoErrors.unknown();
        }
        if (!meeting.organizer().equals(grant.account())) {
            // Not documented; the less kind of the two answers that a client could take for another.
            throw GotoErrors.refuse(403, "UserNotAuthorized", "The user is not the organizer of the meeting.");
        }
        return meeting;
    }

    private static GotoMeeting notActive(GotoMeeting meeting) {
        if (meeting.active()) {
            throw GotoErrors.refuse(400, "MeetingActive", "The meeting is taking place.");
        }
        return meeting;
    }

    @Override
    protected String id(GotoMeeting meeting) {
        return String.valueOf(meeting.id());
    }

    @Override
    protected UnaryOperator<GotoMeeting> event(ObjectNode change) {
        boolean now = inProgress(change);
        return meeting -> meeting.withActive(now);
    }

    /** All that any call tells of it; GoTo sends no mails. */
    @Override
    protected ObjectNode shown(GotoMeeting meeting) {
        return GotoView.read(meeting).put("audio", meeting.details().audio()).setAll(GotoView.created(meeting));
    }
}
