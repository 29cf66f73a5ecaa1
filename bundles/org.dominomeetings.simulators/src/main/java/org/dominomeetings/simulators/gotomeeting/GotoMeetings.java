package org.dominomeetings.simulators.gotomeeting;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dominomeetings.simulators.Answer;
import org.dominomeetings.simulators.Grant;
import org.dominomeetings.simulators.Json;
import org.dominomeetings.simulators.Request;
import org.dominomeetings.simulators.Secrets;

/** The meetings and what their organizers can do with them. Source, where none is named: GoTo's description. */
final class GotoMeetings {
    private final Clock clock;
    private final Secrets secrets;
    private final GotoForm form;
    private final Map<Long, GotoMeeting> byId = new LinkedHashMap<>();

    GotoMeetings(Clock clock, Secrets secrets) {
        this.clock = clock;
        this.secrets = secrets;
        this.form = new GotoForm(clock);
    }

    Answer create(Request request, Map<String, String> path, Grant grant) {
        GotoMeeting.Details details = form.read(Json.parse(request.body()));
        GotoMeeting meeting = new GotoMeeting(Long.parseLong(secrets.digits(9)), grant.account(), details, false);
        byId.put(meeting.id(), meeting);
        return array(201, GotoView.created(meeting));
    }

    Answer get(Request request, Map<String, String> path, Grant grant) {
        return array(200, GotoView.read(find(path, grant)));
    }

    /** Replaces all details; link and id stay. */
    Answer put(Request request, Map<String, String> path, Grant grant) {
        GotoMeeting meeting = notActive(find(path, grant));
        byId.put(meeting.id(), meeting.with(form.read(Json.parse(request.body()))));
        return Answer.empty(204);
    }

    Answer delete(Request request, Map<String, String> path, Grant grant) {
        byId.remove(notActive(find(path, grant)).id());
        return Answer.empty(204);
    }

    Answer upcoming(Request request, Map<String, String> path, Grant grant) {
        return array(
                200,
                byId.values().stream()
                        .filter(meeting -> meeting.organizer().equals(grant.account()))
                        .filter(meeting ->
                                clock.instant().isBefore(meeting.details().end()))
                        .map(GotoView::upcoming)
                        .toArray(ObjectNode[]::new));
    }

    private static Answer array(int status, ObjectNode... items) {
        return Answer.json(status, GotoProblems.MEDIA_TYPE, List.of(items));
    }

    private GotoMeeting find(Map<String, String> path, Grant grant) {
        GotoMeeting meeting = byId.get(Long.valueOf(path.get("meetingId")));
        if (meeting == null) {
            throw GotoProblems.unknown();
        }
        if (!meeting.organizer().equals(grant.account())) {
            // Not documented; the less kind of the two answers that a client could take for another.
            throw GotoProblems.refuse(403, "UserNotAuthorized", "The user is not the organizer of the meeting.");
        }
        return meeting;
    }

    private static GotoMeeting notActive(GotoMeeting meeting) {
        if (meeting.active()) {
            throw GotoProblems.refuse(400, "MeetingActive", "The meeting is taking place.");
        }
        return meeting;
    }

    boolean change(String id, boolean active) {
        GotoMeeting meeting = id.matches("[0-9]{1,18}") ? byId.get(Long.valueOf(id)) : null;
        if (meeting == null) {
            return false;
        }
        byId.put(meeting.id(), meeting.withActive(active));
        return true;
    }

    boolean remove(String id) {
        return id.matches("[0-9]{1,18}") && byId.remove(Long.valueOf(id)) != null;
    }

    void clear() {
        byId.clear();
    }

    ObjectNode save() {
        ObjectNode saved = Json.object();
        saved.set("meetings", Json.tree(byId.values()));
        return saved;
    }

    void restore(ObjectNode saved) {
        clear();
        for (GotoMeeting meeting : Json.read(saved.get("meetings"), GotoMeeting[].class)) {
            byId.put(meeting.id(), meeting);
        }
    }

    /** @return each meeting with all that any call tells of it, and no mails: GoTo sends none */
    ObjectNode show() {
        ObjectNode all = Json.object().put("mails", 0);
        ArrayNode meetings = all.putArray("meetings");
        byId.values()
                .forEach(meeting -> meetings.add(GotoView.read(meeting)
                        .put("audio", meeting.details().audio())
                        .setAll(GotoView.created(meeting))));
        return all;
    }
}
