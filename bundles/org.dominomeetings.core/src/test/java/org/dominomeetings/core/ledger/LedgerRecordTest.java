package org.dominomeetings.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.junit.jupiter.api.Test;

class LedgerRecordTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final EntryId KEY = new EntryId("85255E0F0011223A", "C1257F0000000000000000000000000A");
    private static final SyncedDetails SENT = SyncedDetails.read("start:2026-03-10T10:00:00Z");
    private static final Meeting MEETING =
            Meeting.with("m1", "https://webex.example/j/m1").build();

    private final LedgerRecord intent =
            LedgerRecord.intent(KEY, null, "webex", "CN=Jane Doe/O=Acme", SENT, null, "key", NINE);

    @Test
    void beginsWithTheFirstRevisionOfTheFirstMeeting() {
        assertThat(intent.revision()).isEqualTo(1);
        assertThat(intent.generation()).isEqualTo(1);
        assertThat(intent.state()).isEqualTo(MeetingState.CREATING);
        assertThat(intent.since()).isEqualTo(NINE);
        assertThat(intent.isWritten()).isTrue();
        assertThat(intent.meeting()).isEmpty();
    }

    @Test
    void countsARevisionForEachStepAndAGenerationForEachMeeting() {
        LedgerRecord closed = intent.live(MEETING, SENT, TEN).closed();
        assertThat(closed.revision()).isEqualTo(3);
        assertThat(closed.generation()).isEqualTo(1);
        LedgerRecord next = LedgerRecord.intent(
                KEY, closed.ended(TEN).closed(), "zoom", "CN=Jane Doe/O=Acme", SENT, null, "another key", TEN);
        assertThat(next.revision()).isEqualTo(6);
        assertThat(next.generation()).isEqualTo(2);
        assertThat(next.meeting()).isEmpty();
        assertThat(next.ownershipToken()).as("of the entry, not of one meeting").isEqualTo("key");
    }

    @Test
    void keepsUnderWhichIdTheLogHasTheLastRequestThatSetAboutSomething() {
        LedgerRecord created =
                intent.askedUnder("id-1").live(MEETING, SENT, TEN).closed();
        assertThat(intent.correlationId()).isEmpty();
        assertThat(intent.askedUnder("id-1").revision()).isEqualTo(intent.revision());
        assertThat(created.correlationId()).contains("id-1");
        assertThat(created.to(MeetingState.UPDATING, TEN).askedUnder(null).correlationId())
                .as("the sweeper goes on with what a person asked for")
                .contains("id-1");
        assertThat(created.to(MeetingState.DELETING, TEN).askedUnder("id-2").correlationId())
                .contains("id-2");
    }

    @Test
    void keepsMeetingAndWhatWasSentWhileAnOperationIsUnderWay() {
        LedgerRecord updating = intent.live(MEETING, SENT, NINE).closed().to(MeetingState.UPDATING, TEN);
        assertThat(updating.since()).isEqualTo(TEN);
        assertThat(updating.meeting()).contains(MEETING);
        assertThat(updating.sent()).contains(SENT);
        assertThat(updating.isWritten()).isTrue();
    }

    @Test
    void hasTheEntryStillToBeWrittenAfterTheMeetingCameOrEnded() {
        LedgerRecord live = intent.live(MEETING, SENT, TEN);
        assertThat(live.isWritten()).isFalse();
        assertThat(live.closed().isWritten()).isTrue();
        assertThat(live.closed().since()).isEqualTo(TEN);
        assertThat(live.closed().ended(TEN).isWritten()).isFalse();
        assertThat(live.closed().ended(TEN).meeting()).contains(MEETING);
    }

    @Test
    void hasNothingToWriteAfterAnIntentThatNeverCameToBeUnlessAnEarlierMeetingIsShown() {
        assertThat(intent.abandoned(TEN).isWritten()).isTrue();
        assertThat(intent.abandoned(TEN).sent()).isEmpty();
        LedgerRecord replacing =
                LedgerRecord.intent(KEY, intent, "webex", "CN=Jane Doe/O=Acme", SENT, MEETING, "key", NINE);
        assertThat(replacing.abandoned(TEN).isWritten()).isFalse();
        assertThat(replacing.abandoned(TEN).meeting()).isEmpty();
        assertThat(replacing.abandoned(TEN).remains()).contains(MEETING);
    }

    @Test
    void remembersTheEarlierMeetingThatTheEntryShowsUntilTheEntryIsWritten() {
        LedgerRecord replacing =
                LedgerRecord.intent(KEY, intent, "webex", "CN=Jane Doe/O=Acme", SENT, MEETING, "key", NINE);
        LedgerRecord live = replacing
                .to(MeetingState.UNKNOWN, TEN)
                .again(SENT, TEN)
                .live(Meeting.with("m2", "https://webex.example/j/m2").build(), SENT, TEN);
        assertThat(live.remains()).contains(MEETING);
        assertThat(live.ended(TEN).remains()).contains(MEETING);
        assertThat(live.closed().remains()).isEmpty();
        assertThat(live.ended(TEN).closed().remains()).isEmpty();
    }

    @Test
    void marksMeetingsOfOneEntryAndOfTwoDifferently() {
        EntryId other = new EntryId("85255E0F0011223A", "C1257F0000000000000000000000000B");
        LedgerRecord second = LedgerRecord.intent(KEY, intent, "webex", "CN=Jane Doe/O=Acme", SENT, null, "key", NINE);
        LedgerRecord others =
                LedgerRecord.intent(other, null, "webex", "CN=Jane Doe/O=Acme", SENT, null, "another", NINE);
        assertThat(intent.idempotencyKey()).matches("[0-9a-f]{64}");
        assertThat(second.idempotencyKey()).isNotEqualTo(intent.idempotencyKey());
        assertThat(others.idempotencyKey()).isNotEqualTo(intent.idempotencyKey());
    }

    @Test
    void marksAMeetingTheSameInEachOfItsStates() {
        assertThat(intent.to(MeetingState.UNKNOWN, TEN).idempotencyKey()).isEqualTo(intent.idempotencyKey());
        assertThat(intent.again(SENT, TEN).idempotencyKey()).isEqualTo(intent.idempotencyKey());
    }
}
