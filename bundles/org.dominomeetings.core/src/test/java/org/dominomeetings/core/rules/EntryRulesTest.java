package org.dominomeetings.core.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.time.Duration;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.operation.OperationResult;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.testing.OperationFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an entry must have before anything is sent, and what of it a service is told. */
class EntryRulesTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    @ParameterizedTest
    @CsvSource({"Form, Memo, NOT_AN_ENTRY,", "Form, '', NOT_AN_ENTRY,", "Form, Task, NOT_AN_ENTRY,"})
    void refusesADocumentThatIsNoEntry(String item, String value, ProblemCode code, String field) {
        assertRefused(item, value, code, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n", "\u200b\ufeff", "\u202e\u202c", "\u0007\u2028", "\u00a0", "\ud83d"})
    void refusesAnEntryWithoutASubject(String subject) {
        assertRefused("Subject", subject, ProblemCode.NO_SUBJECT, "subject");
    }

    @Test
    void tellsTheServiceNothingThatCannotBeSeenAndFindsNothingChangedAfterwards() {
        world.set("Subject", "Copied\u000btitle\nsecond\u200b line\u2029");
        world.set("Body", "\ufeffOne\r\ntwo\u2028three\u0007four\r\n");
        service.create(JANE, world.ref, "webex");

        MeetingDetails told = world.webex.meetings().get("webex-1").details();
        assertThat(told.subject()).isEqualTo("Copied title second line");
        assertThat(told.agenda()).isEqualTo("One\ntwo\nthree four");
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(OperationResult.Done.UNCHANGED);
        assertThat(service.read(world.ref).changed()).isEmpty();

        world.set("Subject", "Copied title second line");
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(OperationResult.Done.UNCHANGED);
    }

    @Test
    void refusesAnEntryWithoutAStartOrAnEnd() {
        assertRefused("StartDateTime", null, ProblemCode.NO_TIMES, "start");
        world.set("StartDateTime", "2026-03-10T10:00:00Z");
        assertRefused("EndDateTime", null, ProblemCode.NO_TIMES, "end");
    }

    @Test
    void refusesAnEntryThatEndsBeforeItStarts() {
        assertRefused("EndDateTime", "2026-03-10T09:59:59Z", ProblemCode.ENDS_BEFORE_START, "end");
    }

    @Test
    void findsAReminderThatEndsWhenItStartsTooShort() {
        assertRefused("EndDateTime", "2026-03-10T10:00:00Z", ProblemCode.TOO_SHORT, "end");
    }

    @Test
    void refusesAnEntryThatIsOver() {
        world.set("StartDateTime", "2026-03-02T08:00:00Z");
        assertRefused("EndDateTime", "2026-03-02T09:00:00Z", ProblemCode.IN_THE_PAST, "end");
    }

    @Test
    void takesAnEntryThatStartsNow() {
        world.set("StartDateTime", "2026-03-02T09:00:00Z");
        world.set("EndDateTime", "2026-03-02T09:10:00Z");
        service.create(JANE, world.ref, "webex");
        assertThat(world.webex.meetings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10T10:09:59Z, TOO_SHORT, 10", "2026-03-10T12:00:01Z, TOO_LONG, 120"})
    void refusesAnEntryThatIsShorterOrLongerThanTheServiceTakes(String end, ProblemCode code, long minutes) {
        world.webex.limits(new Limits(128, 1000, TEN_MINUTES, TWO_HOURS));
        MeetingException problem = assertRefused("EndDateTime", end, code, "end");
        assertThat(problem.arguments()).containsExactly("Webex", Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-10T10:10:00Z", "2026-03-10T12:00:00Z"})
    void takesTheShortestAndTheLongestThatTheServiceTakes(String end) {
        world.webex.limits(new Limits(128, 1000, TEN_MINUTES, TWO_HOURS));
        world.set("EndDateTime", end);
        service.create(JANE, world.ref, "webex");
        assertThat(world.webex.meetings()).hasSize(1);
    }

    @Test
    void takesTheFormsNameInAnyCase() {
        world.set("Form", "appointment");
        service.create(JANE, world.ref, "webex");
        assertThat(world.webex.meetings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "12345678, 12345678",
        "123456789, 1234567…",
        "'  12345678  ', 12345678",
        // One character of two UTF-16 units that the cut would split; one that it would not
        "123456🏢90, 123456…",
        "12345🏢890, 12345🏢…",
        "🏢🏢🏢🏢🏢, 🏢🏢🏢…"
    })
    void shortensASubjectBetweenCharacters(String subject, String told) {
        world.webex.limits(new Limits(8, 1000, TEN_MINUTES, TWO_HOURS));
        assertThat(told(subject, "").subject()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"4, Num…", "1, …", "0, ''", "7, Numbers"})
    void shortensAnAgendaDownToNothing(int limit, String told) {
        world.webex.limits(new Limits(128, limit, TEN_MINUTES, TWO_HOURS));
        assertThat(told("Budget", "Numbers").agenda()).isEqualTo(told);
    }

    @Test
    void saysWhichDetailsWereShortened() {
        world.webex.limits(new Limits(6, 6, TEN_MINUTES, TWO_HOURS));
        assertThat(service.create(JANE, world.ref, "webex").shortened()).containsExactly(Detail.AGENDA);
        world.set("Subject", "Budgets");
        assertThat(service.update(JANE, world.ref).shortened()).containsExactly(Detail.SUBJECT, Detail.AGENDA);
        world.set("Subject", " Budget ");
        world.set("Body", "Number");
        assertThat(service.update(JANE, world.ref).shortened()).isEmpty();
    }

    @Test
    void sendsNoUpdateForWhatTheServiceNeverSaw() {
        world.webex.limits(new Limits(128, 4, TEN_MINUTES, TWO_HOURS));
        service.create(JANE, world.ref, "webex");
        world.set("Body", "Numeral");
        assertThat(service.update(JANE, world.ref).done()).isEqualTo(OperationResult.Done.UNCHANGED);
        assertThat(world.webex.calls()).containsExactly("create");
    }

    @Test
    void holdsAnUpdateToTheSameRules() {
        service.create(JANE, world.ref, "webex");
        world.set("Subject", "");
        assertThat(problem(() -> service.update(JANE, world.ref)).code()).isEqualTo(ProblemCode.NO_SUBJECT);
        assertThat(world.webex.calls()).containsExactly("create");
        assertThat(world.item("meetingId")).isEqualTo("webex-1");
    }

    @Test
    void deletesTheMeetingOfAnEntryThatBreaksThem() {
        service.create(JANE, world.ref, "webex");
        world.set("Subject", "");
        world.clock.advance(Duration.ofDays(365));
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(OperationResult.Done.DELETED);
    }

    private MeetingException assertRefused(String item, String value, ProblemCode code, String field) {
        if (value == null) {
            world.set(item);
        } else {
            world.set(item, value);
        }
        var before = world.entries.items(OperationFixture.UNID);
        MeetingException problem = problem(() -> service.create(JANE, world.ref, "webex"));
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.field().orElse(null)).isEqualTo(field);
        assertThat(world.webex.calls()).isEmpty();
        assertThat(world.hasRecord()).isFalse();
        assertThat(world.entries.items(OperationFixture.UNID)).isEqualTo(before);
        return problem;
    }

    private MeetingDetails told(String subject, String agenda) {
        world.set("Subject", subject);
        world.set("Body", agenda);
        service.create(JANE, world.ref, "webex");
        return world.webex.meetings().get("webex-1").details();
    }
}
