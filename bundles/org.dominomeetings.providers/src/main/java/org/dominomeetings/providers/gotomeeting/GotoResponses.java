package org.dominomeetings.providers.gotomeeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.providers.support.JsonBody;
import org.dominomeetings.providers.support.MeetingParser;
import org.dominomeetings.providers.support.ServiceUrl;

/** Parses GoTo's responses, which describe a meeting in three shapes with different member names. */
final class GotoResponses {
    /** Seconds and then one of the ways in which GoTo writes UTC: {@code Z}, {@code .+0000}, {@code .000Z}. */
    private static final Pattern UTC =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)(\\.\\d*)?(Z|[+]00:?00)");

    /** A telephone number in the text with those of all countries: a plus sign, digits and separators. */
    private static final Pattern NUMBER = Pattern.compile("\\+[\\d (][\\d ().-]{5,24}\\d");

    private static final Pattern CODE = Pattern.compile("(?i)access code:?\\s*([\\d-]{3,20})");

    private GotoResponses() {}

    /** The meeting in the response to a create; empty if id or link is missing. */
    static Optional<Meeting> created(List<JsonBody> answer) {
        return answer.stream()
                .findFirst()
                .flatMap(json -> MeetingParser.parse(json, "meetingid", "joinURL")
                        .map(meeting -> meeting.number(json.textOrNull("meetingid")))
                        .map(meeting -> rest(meeting, json)));
    }

    /** The meeting in a response without a link. */
    static Optional<Meeting> read(List<JsonBody> answer, ServiceUrl links) {
        return answer.stream().findFirst().flatMap(json -> withoutLink(json, links));
    }

    /** The coming meetings with the subject, start and end that were sent. The caller may change the list. */
    static List<Meeting> like(SyncedDetails sent, List<JsonBody> coming, ServiceUrl links) {
        return coming.stream()
                .filter(json -> json.text("subject")
                        .filter(subject -> GotoSubject.matches(subject, sent))
                        .isPresent())
                .filter(json -> minute(sent.start()).equals(minute(time(json, "startTime")))
                        && minute(sent.end()).equals(minute(time(json, "endTime"))))
                .map(json -> withoutLink(json, links))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Optional<Meeting> withoutLink(JsonBody json, ServiceUrl links) {
        return json.text("meetingId")
                .filter(id -> id.matches("\\d{1,19}"))
                .map(id -> rest(Meeting.with(id, links.path(id)).number(id), json));
    }

    private static Meeting rest(Meeting.Builder meeting, JsonBody json) {
        String text = json.text("conferenceCallInfo").orElse("");
        Matcher number = NUMBER.matcher(text);
        Matcher code = CODE.matcher(text);
        return meeting.dialIn(
                        number.find() ? number.group() : null,
                        code.find() ? code.group(1).replace("-", "") : null)
                .host(json.textOrNull("email"))
                .build();
    }

    /** The time in whole minutes; whether GoTo keeps the seconds that it takes is not documented. */
    private static Optional<Instant> minute(Optional<Instant> time) {
        return time.map(instant -> instant.truncatedTo(ChronoUnit.MINUTES));
    }

    private static Optional<Instant> time(JsonBody json, String member) {
        return json.text(member)
                .map(UTC::matcher)
                .filter(Matcher::matches)
                .map(matcher -> LocalDateTime.parse(matcher.group(1)).toInstant(ZoneOffset.UTC));
    }
}
