package org.dominomeetings.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SentDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the ledger keeps of an entry, and what it gives back after a restart. */
class DocumentLedgerTest {
    private static final EntryKey KEY = new EntryKey("85255E0F0011223A", "C1257F0000000000000000000000000A");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123Z");
    private static final SentDetails SENT = SentDetails.read("start:2026-11-24T10:00:00Z");
    private static final Meeting EARLIER =
            Meeting.with("m0", "https://webex.example/j/m0").build();
    private static final Meeting MEETING = Meeting.with("m1", "https://webex.example/j/m1")
            .number("2550 123 4567")
            .passcode("Tr0ub4dor")
            .phonePasscode("98765")
            .sipAddress("m1@webex.example")
            .dialIn("+49 30 123456,,2550#")
            .host("Jane Doe")
            .build();

    @TempDir
    private Path data;

    private MeetingsServer server;
    private DocumentLedger ledger;

    @BeforeEach
    void start() {
        server = new MeetingsServer(data).withDatabase();
        ledger = new DocumentLedger(server.database());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void givesARecordBackWholeAtEachStepOfItsLife() {
        LedgerRecord intent = intent().askedUnder("0123456789abcdef0123456789abcdef");
        LedgerRecord again = intent.again(SENT, NOW);
        LedgerRecord live = again.live(MEETING, SENT, NOW);
        LedgerRecord abandoned = live.withEntryDeleted(NOW);
        LedgerRecord deleting = abandoned.to(MeetingState.DELETING, NOW);
        LedgerRecord ended = deleting.ended(NOW);
        for (LedgerRecord step : new LedgerRecord[] {intent, again, live, abandoned, deleting, ended, ended.closed()}) {
            assertThat(ledger.write(step)).isTrue();

            LedgerRecord kept = new DocumentLedger(server.database()).find(KEY).orElseThrow();
            assertThat(kept).usingRecursiveComparison().isEqualTo(step);
        }
    }

    @Test
    void takesNoRecordThatDoesNotFollowTheOneItHas() {
        LedgerRecord intent = intent();
        assertThat(ledger.write(intent)).isTrue();
        assertThat(ledger.write(intent.live(MEETING, SENT, NOW))).isTrue();

        assertThat(ledger.write(intent.to(MeetingState.UNKNOWN, NOW))).isFalse();
        assertThat(ledger.find(KEY).orElseThrow().state()).isEqualTo(MeetingState.LIVE);
    }

    @Test
    void selectsTheRecordsThatAreWanted() {
        ledger.write(intent());
        EntryKey other = new EntryKey(KEY.replicaId(), "C1257F0000000000000000000000000B");
        ledger.write(LedgerRecord.intent(other, null, "zoom", "CN=John Roe/O=Acme", SENT, null, "another", NOW));

        assertThat(ledger.select(record -> record.service().equals("zoom")))
                .singleElement()
                .usingRecursiveComparison()
                .isEqualTo(ledger.find(other).orElseThrow());
        assertThat(ledger.select(record -> true)).hasSize(2);
    }

    private static LedgerRecord intent() {
        return LedgerRecord.intent(KEY, null, "webex", "CN=Jane Doe/O=Acme", SENT, EARLIER, "key", NOW);
    }
}
