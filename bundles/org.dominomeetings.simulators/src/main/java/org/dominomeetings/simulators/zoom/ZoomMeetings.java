package org.dominomeetings.simulators.zoom;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dominomeetings.simulators.Answer;
import org.dominomeetings.simulators.Grant;
import org.dominomeetings.simulators.Json;
import org.dominomeetings.simulators.NotSimulated;
import org.dominomeetings.simulators.Request;
import org.dominomeetings.simulators.Secrets;
import org.dominomeetings.simulators.Settings;

/** The meetings and what their hosts can do with them. Source, where none is named: Zoom's types. */
final class ZoomMeetings {
    private static final int PAGE = 30;

    private final Clock clock;
    private final Supplier<Settings> settings;
    private final ZoomForm form;
    private final Secrets secrets;
    private final Map<Long, ZoomMeeting> byId = new LinkedHashMap<>();

    ZoomMeetings(Clock clock, Secrets secrets, Supplier<Settings> settings) {
        this.clock = clock;
        this.settings = settings;
        this.secrets = secrets;
        this.form = new ZoomForm(clock, secrets);
    }

    Answer create(Request request, Map<String, String> path, Grant grant) {
        itself(path);
        ZoomMeeting meeting = form.fresh(Json.parse(request.body()), grant, settings.get());
        byId.put(meeting.id(), meeting);
        return Answer.json(201, ZoomProblems.MEDIA_TYPE, shown(meeting));
    }

    Answer get(Request request, Map<String, String> path, Grant grant) {
        ZoomMeeting meeting = find(path.get("meetingId"));
        if (!meeting.hostEmail().equals(grant.account())) {
            throw ZoomProblems.unknown(path.get("meetingId"));
        }
        return Answer.json(200, ZoomProblems.MEDIA_TYPE, shown(meeting));
    }

    /** What cannot be applied is dropped without a word (seen by Indico with approval_type); the answer has no body. */
    Answer patch(Request request, Map<String, String> path, Grant grant) {
        noOccurrence(request);
        ZoomMeeting meeting = ofHost(path.get("meetingId"), grant, "You are not the meeting host.");
        byId.put(meeting.id(), form.fill(Json.parse(request.body()), meeting, settings.get()));
        return Answer.empty(204);
    }

    Answer delete(Request request, Map<String, String> path, Grant grant) {
        noOccurrence(request);
        ZoomMeeting meeting = ofHost(path.get("meetingId"), grant, "Not meeting host.");
        if (meeting.inProgress()) {
            throw ZoomProblems.refuse(400, 3002, "Sorry, you cannot delete this meeting since it's in progress.");
        }
        if (!clock.instant().isBefore(meeting.end())) {
            throw ZoomProblems.refuse(400, 3007, "Sorry, you cannot delete this meeting since it's ended.");
        }
        byId.remove(meeting.id());
        return Answer.empty(204);
    }

    /** In the order of their making: none is documented. {@code from} and {@code to} are not; they change nothing. */
    Answer list(Request request, Map<String, String> path, Grant grant) {
        itself(path);
        Instant now = clock.instant();
        boolean all = request.query("type", "scheduled").equals("scheduled");
        List<ZoomMeeting> known = byId.values().stream()
                .filter(meeting -> meeting.hostEmail().equals(grant.account()) && !meeting.expired(now))
                .filter(meeting -> all || now.isBefore(meeting.end()))
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
        return Answer.json(200, ZoomProblems.MEDIA_TYPE, page);
    }

    private static int offset(String token) {
        if (token.isEmpty()) {
            return 0;
        }
        if (!token.matches("after-[0-9]{1,6}")) {
            throw ZoomProblems.refuse(400, 300, "The next page token is invalid or expired.");
        }
        return Integer.parseInt(token.substring("after-".length()));
    }

    /** An app that people manage themselves names its user "me" (Zoom's skills, rest-api). */
    private static void itself(Map<String, String> path) {
        if (!path.get("userId").equals("me")) {
            throw ZoomProblems.refuse(404, 1001, "User does not exist: " + path.get("userId") + ".");
        }
    }

    private static void noOccurrence(Request request) {
        if (request.url().queryParameter("occurrence_id") != null) {
            throw new NotSimulated("changing one occurrence");
        }
    }

    private ZoomMeeting find(String id) {
        ZoomMeeting meeting = byId.get(Long.valueOf(id));
        if (meeting == null || meeting.expired(clock.instant())) {
            throw ZoomProblems.unknown(id);
        }
        return meeting;
    }

    private ZoomMeeting ofHost(String id, Grant grant, String otherwise) {
        ZoomMeeting meeting = find(id);
        if (!meeting.hostEmail().equals(grant.account())) {
            throw ZoomProblems.refuse(400, 3003, otherwise);
        }
        return meeting;
    }

    private ObjectNode shown(ZoomMeeting meeting) {
        return ZoomView.whole(meeting, settings.get().is("audioPlan"));
    }

    /** @return whether there is such a meeting; the host joins or leaves it, or gives it another passcode */
    boolean change(String id, ObjectNode change) {
        ZoomMeeting meeting = id.matches("[0-9]{1,18}") ? byId.get(Long.valueOf(id)) : null;
        if (meeting == null) {
            return false;
        }
        byId.put(
                meeting.id(),
                change.has("password")
                        ? meeting.withPassword(change.get("password").textValue(), secrets.token())
                        : meeting.withInProgress(change.get("inProgress").booleanValue()));
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
        for (ZoomMeeting meeting : Json.read(saved.get("meetings"), ZoomMeeting[].class)) {
            byId.put(meeting.id(), meeting);
        }
    }

    /** @return each meeting as its host sees it, and no mails: Zoom sends none for what an app schedules */
    ObjectNode show() {
        ObjectNode all = Json.object().put("mails", 0);
        ArrayNode meetings = all.putArray("meetings");
        byId.values().forEach(meeting -> meetings.add(shown(meeting)));
        return all;
    }
}
