package org.dominomeetings.sandbox.sample.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.dominomeetings.standin.store.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What HCL's LotusScript leaves on an entry (domino-online-meeting-integration, domiIntegrator.lss). */
class ForeignMeetingsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");

    @ParameterizedTest
    @ValueSource(strings = {ForeignMeetings.OPEN_SOURCE_DOMI, ForeignMeetings.BUILT_IN})
    void locationIsOverwrittenWithTheLinkAndTheJoinLinkLeadsToTheMeeting(String unid) {
        Note entry = SampleNote.of(unid, NOW);
        String link = entry.text("meetingURL");

        assertThat(entry.text("Location"))
                .startsWith("Attendee Link: " + link + "\n")
                .isEqualTo(entry.text("meetingInfoInsert"));
        assertThat(entry.text("ApptUNIDURL")).isEqualTo(link).startsWith("https://");
        assertThat(entry.text("OnlineMeeting")).isEqualTo("1");
        assertThat(entry.text("SametimeType")).isEqualTo("3");
        assertThat(entry.item("MeetingEntryKey")).isEmpty();
    }

    @Test
    void theHostsLinkIsLeftOnTheEntry() {
        Note entry = SampleNote.of(ForeignMeetings.OPEN_SOURCE_DOMI, NOW);

        assertThat(entry.text("meetingJSON")).contains(entry.text("meetingChairURL"));
        assertThat(entry.text("meetingChairURL")).isNotEmpty().isNotEqualTo(entry.text("meetingURL"));
    }

    @Test
    void timesAreTextsWithTheOffsetThatTheServiceTakes() {
        Note zoom = SampleNote.of(ForeignMeetings.OPEN_SOURCE_DOMI, NOW);
        Note teams = SampleNote.of(ForeignMeetings.BUILT_IN, NOW);

        assertThat(zoom.text("meetingStartStr")).isEqualTo("2026-11-30T10:00:00+0100");
        assertThat(teams.text("meetingEndStr")).isEqualTo("2026-12-01T11:00:00+01:00");
        assertThat(zoom.item("meetingDuration").orElseThrow().values()).isEqualTo(List.of(60.0));
    }
}
