package org.dominomeetings.tests.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.sandbox.sample.calendar.CopiedEntries;
import org.dominomeetings.sandbox.sample.calendar.EverydayEntries;
import org.dominomeetings.sandbox.sample.calendar.ForeignMeetings;
import org.dominomeetings.sandbox.sample.calendar.RepeatingEntries;
import org.dominomeetings.sandbox.sample.calendar.UnusualEntries;
import org.dominomeetings.sandbox.sample.calendar.ZonedEntries;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the plugin makes of entries as mail files have them, saved in Notes, on the web and by programs. */
@ExtendWith(InstalledPlugin.class)
class SampleEntriesTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();

    private final Server server;
    private final MeetingsApiClient meetings;
    private final List<String> created = new ArrayList<>();

    SampleEntriesTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
    }

    @BeforeEach
    void forget() {
        server.simulator("POST", "/reset", "{}");
    }

    @AfterEach
    void leaveEveryEntryAsItWas() {
        created.forEach(unid -> meetings.delete(SamplePerson.JANE, unid));
    }

    @ParameterizedTest
    @CsvSource({
        UnusualEntries.ENDS_BEFORE_START + ", ends-before-start",
        CopiedEntries.INVITED + ", not-chair",
        CopiedEntries.PASTED + ", belongs-to-other-entry",
        ForeignMeetings.OPEN_SOURCE_DOMI + ", other-meeting",
        ForeignMeetings.BUILT_IN + ", other-meeting",
    })
    void whatCannotHaveAMeetingIsToldWhyAndStaysAsItWas(String unid, String code) {
        Map<String, String> before = server.items(MAIL, unid);

        assertThat(meetings.create(SamplePerson.JANE, unid).text("code")).isEqualTo(code);

        assertThat(server.webexCalls()).isZero();
        assertThat(server.items(MAIL, unid)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {CopiedEntries.ARCHIVED, CopiedEntries.NEVER_REPLICATED})
    void whatTheMailFileHasNotIsNotFoundWhetherItLeftAStubOrNot(String unid) {
        assertThat(meetings.create(SamplePerson.JANE, unid).text("code")).isEqualTo("entry-not-found");
        assertThat(server.webexCalls()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        ZonedEntries.KOLKATA + ", Asia/Kolkata",
        ZonedEntries.KATHMANDU + ", Asia/Kathmandu",
        ZonedEntries.AUSTRALIA + ", Australia/Sydney",
        CalendarEntries.SUPPLIER + ", America/New_York",
    })
    void tenOClockIsTenOClockWhereItWasChosen(String unid, String zone) {
        JsonObject there = created(unid);

        OffsetDateTime start = OffsetDateTime.parse(there.get("start").getAsString());
        assertThat(start.atZoneSameInstant(ZoneId.of(zone)).getHour()).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                EverydayEntries.BOOKED_ROOM,
                EverydayEntries.TYPED_LOCATION,
                UnusualEntries.LONG_SUBJECT,
                UnusualEntries.MIME_BODY,
                ZonedEntries.OVER_THE_CHANGE
            })
    void afterAMeetingHasComeAndGoneTheEntrySaysWhatWasTyped(String unid) {
        // Whatever another test has left on the entry.
        meetings.delete(SamplePerson.JANE, unid);
        Map<String, String> before = server.items(MAIL, unid);
        created(unid);

        assertThat(meetings.delete(SamplePerson.JANE, unid).text("code")).isEqualTo("deleted");

        Map<String, String> after = server.items(MAIL, unid);
        for (String typed : new String[] {"Subject", "Location", "Body", "SequenceNum", "RequiredAttendees"}) {
            assertThat(after.get(typed)).as(typed).isEqualTo(before.get(typed));
        }
    }

    @Test
    void aSubjectOfThreeHundredCharactersIsCutBeforeAnEmojiAndNotInIt() {
        String title = created(UnusualEntries.LONG_SUBJECT).get("title").getAsString();

        assertThat(title)
                .hasSizeLessThanOrEqualTo(128)
                .startsWith("\"Launch\" 'n' „Feier“ «été» – <b>Q&A</b> &amp; C:\\temp\\new ]]> %s {0} שלום 👩‍👧‍👦 x")
                .endsWith("…")
                .matches(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    @Test
    void aMimeBodyStaysMime() {
        String before = server.itemType(MAIL, UnusualEntries.MIME_BODY, "Body");
        created(UnusualEntries.MIME_BODY);

        assertThat(before).as("lotus.domino.Item.MIME_PART").isEqualTo("25");
        assertThat(server.itemType(MAIL, UnusualEntries.MIME_BODY, "Body")).isEqualTo(before);
    }

    @Test
    void theWordsOfAMimeBodyAreTheAgenda() {
        assertThat(created(UnusualEntries.MIME_BODY).get("agenda").getAsString())
                .contains("Grüße & ideas: what is it – and what is it not?");
    }

    @Test
    void anInstanceOfARepeatingSetGetsTheMeetingOfTheWholeSet() {
        Response reply = meetings.create(SamplePerson.JANE, RepeatingEntries.UNTOUCHED);
        created.add(RepeatingEntries.PARENT);

        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        assertThat(server.webexMeetings()).hasSize(1);
        String link = reply.text("joinUrl");
        for (String unid : new String[] {
            RepeatingEntries.PARENT, RepeatingEntries.UNTOUCHED, RepeatingEntries.MOVED, RepeatingEntries.RENAMED
        }) {
            assertThat(server.items(MAIL, unid).get("ApptUNIDURL")).as(unid).isEqualTo("[\"" + link + "\"]");
        }
        assertThat(meetings.delete(SamplePerson.JANE, RepeatingEntries.PARENT).text("code"))
                .isEqualTo("deleted");
        assertThat(server.webexMeetings()).isEmpty();
    }

    private JsonObject created(String unid) {
        Response reply = meetings.create(SamplePerson.JANE, unid);
        created.add(unid);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        assertThat(server.webexMeetings()).hasSize(1);
        return server.webexMeetings().get(0).getAsJsonObject();
    }
}
