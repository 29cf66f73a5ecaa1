package org.dominomeetings.simulators.webex;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dominomeetings.simulators.http.Json;
import org.dominomeetings.simulators.http.NotSimulatedException;
import org.dominomeetings.simulators.http.Request;
import org.dominomeetings.simulators.http.Response;
import org.dominomeetings.simulators.oauth.Grant;
import org.dominomeetings.simulators.oauth.RandomStrings;
import org.dominomeetings.simulators.state.MeetingStore;

/** The meeting operations of Webex, and its meetings. Source, where none is named: Cisco's description. */
final class WebexMeetings extends MeetingStore<WebexMeeting> {
    private final Clock clock;
    private final RandomStrings secrets;
    private final WebexErrors problems;
    private final WebexRules rules;
    private final WebexTimes times;
    private final WebexMeetingParser form;

    WebexMeetings(Clock clock, RandomStrings secrets, WebexErrors problems) {
        super(WebexMeeting[].class);
        this.clock = clock;
        this.secrets = secrets;
        this.problems = problems;
        this.rules = new WebexRules(clock, problems);
        this.times = new WebexTimes(problems);
        this.form = new WebexMeetingParser(rules, times, secrets);
    }

    Response create(Request request, Map<String, String> path, Grant grant) {
        ObjectNode body = Json.parse(request.body());
        WebexMeeting meeting = new WebexMeeting(
                secrets.hex(32),
                secrets.digits(9),
                secrets.digits(8),
                grant.account(),
                secrets.digits(6),
                secrets.digits(10),
                secrets.hex(32),
                form.fresh(body, grant.clientId()),
                false);
        keep(meeting);
        mail(body.path("sendEmail").asBoolean(true));
        return ok(WebexView.series(meeting, grant.clientId(), ownZone(meeting), clock.instant()));
    }

    Response get(Request request, Map<String, String> path, Grant grant) {
        String id = path.get("meetingId");
        WebexMeeting meeting = find(id, grant);
        ZoneId zone = times.zone(request.header("timezone", WebexMeetingParser.ZONE));
        boolean occurrence =
                !id.equals(meeting.id()) || request.query("current", "false").equals("true");
        return ok(
                occurrence
                        ? WebexView.occurrence(meeting, grant.clientId(), zone, clock.instant())
                        : WebexView.series(meeting, grant.clientId(), zone, clock.instant()));
    }

    /**
     * Lists what overlaps {@code from} to {@code to}. Without both that is the coming seven days, even where
     * {@code integrationTag} is given; without {@code current=false} the items are scheduled meetings with ids of
     * their own, and {@code meetingSeriesId} is the id that "create" gave.
     */
    Response list(Request request, Map<String, String> path, Grant grant) {
        ZoneId zone = times.zone(request.header("timezone", WebexMeetingParser.ZONE));
        Instant from = from(request);
        Instant to = request.query("to", null) == null
                ? from.plus(Duration.ofDays(7))
                : times.readFree(request.query("to", null));
        if (from.isAfter(to)) {
            throw problems.invalid("'from' is after 'to'.");
        }
        String tag = request.query("integrationTag", null);
        boolean current = request.query("current", "true").equals("true");
        List<WebexMeeting> found = all().stream()
                .filter(meeting -> meeting.hostEmail().equals(grant.account()))
                .filter(meeting ->
                        tag == null || meeting.details().tags(grant.clientId()).contains(tag))
                .filter(meeting -> meeting.details().start().isBefore(to)
                        && meeting.details().end().isAfter(from))
                .sorted(Comparator.comparing(meeting -> meeting.details().start()))
                .toList();
        int offset = Math.min(number(request, "offset", "0"), found.size());
        int end = Math.min(offset + number(request, "max", "10"), found.size());
        ObjectNode page = Json.object();
        ArrayNode items = page.putArray("items");
        for (WebexMeeting meeting : found.subList(offset, end)) {
            ObjectNode shown = current
                    ? WebexView.occurrence(meeting, grant.clientId(), zone, clock.instant())
                    : WebexView.series(meeting, grant.clientId(), zone, clock.instant());
            items.add(WebexView.listed(shown, meeting));
        }
        return end == found.size() ? ok(page) : ok(page).with("Link", next(request, end));
    }

    /** @return a number of the query; the contract has seen to it that it is one, though it may be written 5.0 */
    private static int number(Request request, String name, String otherwise) {
        return new BigDecimal(request.query(name, otherwise)).intValue();
    }

    private Instant from(Request request) {
        String from = request.query("from", null);
        String to = request.query("to", null);
        if (from != null) {
            return times.readFree(from);
        }
        return to == null ? clock.instant() : times.readFree(to).minus(Duration.ofDays(7));
    }

    /** The next page's address in a header, as RFC 8288 has it; what it looks like is the service's own affair. */
    private static String next(Request request, int offset) {
        return "<"
                + request.url()
                        .newBuilder()
                        .setQueryParameter("offset", String.valueOf(offset))
                        .build() + ">; rel=\"next\"";
    }

    Response patch(Request request, Map<String, String> path, Grant grant) {
        WebexMeeting meeting = findSeries(path.get("meetingId"), grant);
        ObjectNode body = Json.parse(request.body());
        return update(meeting, form.fill(body, grant.clientId(), meeting.details()), body, grant);
    }

    /** Replaces all details; what is not given becomes what it is for a new meeting (RFC 9110, section 9.3.4). */
    Response put(Request request, Map<String, String> path, Grant grant) {
        WebexMeeting meeting = findSeries(path.get("meetingId"), grant);
        ObjectNode body = Json.parse(request.body());
        return update(meeting, form.fresh(body, grant.clientId()), body, grant);
    }

    private Response update(WebexMeeting meeting, WebexDetails details, ObjectNode body, Grant grant) {
        WebexMeeting changed = meeting.with(details);
        keep(changed);
        mail(body.path("sendEmail").asBoolean(true));
        ObjectNode shown = WebexView.series(changed, grant.clientId(), ownZone(changed), clock.instant());
        return ok(WebexView.listed(shown, changed));
    }

    Response delete(Request request, Map<String, String> path, Grant grant) {
        WebexMeeting meeting = findSeries(path.get("meetingId"), grant);
        forget(meeting);
        mail(request.query("sendEmail", "true").equals("true"));
        return Response.empty(204);
    }

    /** A meeting is there for its host alone; to others it is as unknown as one that never was. */
    private WebexMeeting find(String id, Grant grant) {
        WebexMeeting meeting = held(id.replaceFirst("_.*", "")).orElse(null);
        if (meeting == null
                || !meeting.hostEmail().equals(grant.account())
                || !id.equals(meeting.id()) && !id.equals(meeting.occurrenceId())) {
            throw problems.unknown(id);
        }
        return meeting;
    }

    private WebexMeeting findSeries(String id, Grant grant) {
        WebexMeeting meeting = find(id, grant);
        if (!id.equals(meeting.id())) {
            throw new NotSimulatedException("changing one occurrence of a series");
        }
        rules.notInProgress(meeting);
        return meeting;
    }

    private ZoneId ownZone(WebexMeeting meeting) {
        return times.zone(meeting.details().timezone());
    }

    /** One message to the host; there are no invitees in the contract who would get more. */
    private void mail(boolean wanted) {
        if (wanted) {
            mailed();
        }
    }

    private static Response ok(ObjectNode body) {
        return Response.json(200, WebexErrors.MEDIA_TYPE, body);
    }

    @Override
    protected String id(WebexMeeting meeting) {
        return meeting.id();
    }

    @Override
    protected UnaryOperator<WebexMeeting> event(ObjectNode change) {
        boolean now = inProgress(change);
        return meeting -> meeting.withInProgress(now);
    }

    /** Host key and all clients' tags included. */
    @Override
    protected ObjectNode shown(WebexMeeting meeting) {
        return WebexView.series(meeting, "", ownZone(meeting), clock.instant())
                .set("integrationTags", Json.tree(meeting.details().tags()));
    }
}
