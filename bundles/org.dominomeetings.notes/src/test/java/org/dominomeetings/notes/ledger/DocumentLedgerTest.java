package org.dominomeetings.notes.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import lotus.domino.Item;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.LedgerRecordFields;
import org.dominomeetings.core.ledger.OrphanMeeting;
import org.dominomeetings.core.ledger.UnfinishedRecords;
import org.dominomeetings.core.ledger.UpcomingEntry;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.directory.DirectoryPersonIds;
import org.dominomeetings.notes.testing.MeetingsServerFixture;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the ledger keeps of an entry, and what it gives back after a restart. */
class DocumentLedgerTest {
    private static final EntryId KEY = new EntryId("85255E0F0011223A", "C1257F0000000000000000000000000A");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123Z");
    private static final SyncedDetails SENT = SyncedDetails.read("start:2026-11-24T10:00:00Z");
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

    private MeetingsServerFixture server;
    private DocumentLedger ledger;

    @BeforeEach
    void start() {
        server = new MeetingsServerFixture(data).withDatabase();
        ledger = new DocumentLedger(server.database(), new DirectoryPersonIds(server.session));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void givesARecordBackWholeAtEachStepOfItsLife() {
        LedgerRecord intent =
                intent().askedUnder("0123456789abcdef0123456789abcdef").askedIn(Locale.GERMANY);
        LedgerRecord again = intent.again(SENT, NOW);
        LedgerRecord live = again.live(MEETING, SENT, NOW);
        LedgerRecord abandoned = live.withEntryDeleted(NOW);
        LedgerRecord deleting = abandoned.to(MeetingState.DELETING, NOW);
        LedgerRecord ended = deleting.ended(NOW);
        LedgerRecord stray = ended.withStray(new OrphanMeeting("webex", "CN=Jane Doe/O=Acme", "m2"));
        LedgerRecord strays = stray.withStray(new OrphanMeeting("zoom", "CN=John Roe/O=Acme", "m3"));
        LedgerRecord one = strays.withoutStray(stray.strays().get(0));
        for (LedgerRecord step :
                new LedgerRecord[] {intent, again, live, abandoned, deleting, ended, stray, strays, one, one.closed()
                }) {
            assertThat(ledger.write(step)).isTrue();

            LedgerRecord kept = new DocumentLedger(server.database(), new DirectoryPersonIds(server.session))
                    .find(KEY)
                    .orElseThrow();
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
    void opensWhatIsOpenAndNothingElse() {
        ledger.write(intent());
        write(20, record -> record.live(MEETING, SENT, NOW).closed());
        write(30, record -> record.ended(NOW).closed());
        ledger.open();
        ledger.toCome(NOW);
        long before = opened();

        assertThat(ledger.open().records())
                .singleElement()
                .usingRecursiveComparison()
                .isEqualTo(ledger.find(KEY).orElseThrow());
        assertThat(opened() - before)
                .as("the open one, and once more to compare")
                .isEqualTo(2);
        assertThat(ledger.toCome(NOW)).hasSize(20);
        assertThat(ledger.overBefore(NOW.plusSeconds(86_400 * 400), 10)).hasSize(10);
        assertThat(opened() - before).as("an index is enough").isEqualTo(2);
    }

    @Test
    void aLiveEntryIsToComeUntilItsMeetingIsOver() {
        ledger.write(intent());
        ledger.write(intent().live(MEETING, SENT, NOW));
        Instant end = Instant.parse("2026-11-24T10:00:00Z");

        assertThat(ledger.toCome(end.minusSeconds(1)))
                .singleElement()
                .satisfies(live -> assertThat(live.key()).isEqualTo(KEY))
                .satisfies(live -> assertThat(live.deleted()).isEmpty());
        assertThat(ledger.toCome(end)).isEmpty();

        ledger.write(ledger.find(KEY).orElseThrow().withEntryDeleted(NOW));
        assertThat(ledger.toCome(NOW))
                .singleElement()
                .satisfies(live -> assertThat(live.deleted()).contains(NOW));
    }

    /** The version before kept no index and no id of a person. */
    @Test
    void aLiveEntryOfTheVersionBeforeIsToComeToo() {
        writeLive();
        LedgerRecord before = ledger.find(KEY).orElseThrow();
        Note stored = stored(KEY);
        List<String> index = List.of("PersonId", "Ends", "Over");
        server.folder("meetings.nsf")
                .put(stored.withItems(stored.items().stream()
                        .filter(item -> !index.contains(item.name()))
                        .toList()));

        assertThat(ledger.toCome(NOW)).extracting(UpcomingEntry::key).containsExactly(KEY);
        assertThat(ledger.overBefore(NOW.plusSeconds(86_400 * 400), 10)).containsExactly(KEY);
        assertThat(ledger.find(KEY).orElseThrow())
                .as("but for the id, which is that of the person now")
                .usingRecursiveComparison()
                .ignoringFields("personId")
                .isEqualTo(before);
    }

    @Test
    void whoHasAMeetingIsFoundByItsId() {
        ledger.write(intent());
        ledger.write(intent().live(MEETING, SENT, NOW));

        assertThat(ledger.holders("webex", "m1")).containsExactly(KEY);
        assertThat(ledger.holders("zoom", "m1")).isEmpty();
        assertThat(ledger.holders("webex", "m")).isEmpty();
    }

    @Test
    void whatHasAStrayOrADeletedEntryIsOpen() {
        writeLive();
        assertThat(ledger.open().records()).isEmpty();

        ledger.write(ledger.find(KEY).orElseThrow().withEntryDeleted(NOW));
        assertThat(ledger.open().records()).hasSize(1);

        ledger.write(ledger.find(KEY).orElseThrow().withEntryDeleted(null));
        ledger.write(ledger.find(KEY).orElseThrow().withStray(new OrphanMeeting("webex", "CN=Jane Doe/O=Acme", "m2")));
        assertThat(ledger.open().records()).hasSize(1);
        assertThat(ledger.overBefore(NOW.plusSeconds(86_400 * 400), 10)).isEmpty();
    }

    @Test
    void aRecordThatIsOverCanBePutOffOrRemovedAndItsEntryHasAMeetingAgain() {
        ledger.write(intent());
        LedgerRecord over = intent().abandoned(NOW).closed();
        ledger.write(intent().abandoned(NOW));
        ledger.write(over);
        Instant later = NOW.plusSeconds(100);
        assertThat(ledger.overBefore(later, 9)).containsExactly(KEY);

        ledger.putOff(over, later);
        assertThat(ledger.overBefore(later, 9)).isEmpty();
        assertThat(ledger.find(KEY).orElseThrow().revision())
                .as("the same version")
                .isEqualTo(over.revision());

        assertThat(ledger.remove(intent())).as("an older version").isFalse();
        assertThat(ledger.remove(over)).isTrue();
        assertThat(ledger.find(KEY)).isEmpty();
        assertThat(ledger.write(intent()))
                .as("though the stub has its universal id")
                .isTrue();
        assertThat(ledger.write(intent())).isFalse();
        assertThat(ledger.find(KEY)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "State, BOGUS, State is BOGUS",
        "State, '', State is missing",
        "Since, yesterday, Since is no moment",
        "Sent, start:soon, Sent has a time",
        "Revision, three, Revision is no whole number",
        "EntryKey, '', EntryKey is missing",
        "EntryDeleted, never, EntryDeleted is no moment",
    })
    void aRecordThatCannotBeReadIsToldByItsIdAndLeftAsItIs(String item, String value, String why) {
        ledger.write(intent());
        EntryId bad = write(1, record -> record).get(0);
        Note stored = stored(bad);
        server.folder("meetings.nsf").put(stored.with(NoteItem.of(item, Item.TEXT, List.of(value))));

        UnfinishedRecords open = ledger.open();

        assertThat(open.records()).extracting(LedgerRecord::key).containsExactly(KEY);
        assertThat(open.unreadable()).singleElement().satisfies(unreadable -> {
            assertThat(unreadable.id()).isEqualTo(stored.unid());
            assertThat(unreadable.why()).startsWith(why);
        });
        assertThatThrownBy(() -> ledger.find(bad))
                .isInstanceOfSatisfying(
                        MeetingException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ProblemCode.RECORD_UNREADABLE));
        assertThat(stored(bad).sequence()).as("nothing was written").isEqualTo(stored.sequence());
    }

    /** The entry shows its meeting. */
    private void writeLive() {
        LedgerRecord live = intent().live(MEETING, SENT, NOW);
        assertThat(ledger.write(intent())).isTrue();
        assertThat(ledger.write(live)).isTrue();
        assertThat(ledger.write(live.closed())).isTrue();
    }

    private Note stored(EntryId key) {
        return server.folder("meetings.nsf").documents().stream()
                .filter(note -> note.text("Entry").equals(key.unid()))
                .findFirst()
                .orElseThrow();
    }

    /** So many records, each led from an intent to what is wanted. */
    private List<EntryId> write(int number, UnaryOperator<LedgerRecord> to) {
        List<EntryId> keys = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            EntryId key = new EntryId(KEY.replicaId(), String.format("%08X%024X", number, i));
            LedgerRecord record =
                    LedgerRecord.intent(key, null, "webex", "CN=Jane Doe/O=Acme", SENT, null, "k" + i, NOW);
            ledger.write(record);
            LedgerRecord wanted = to.apply(record);
            for (int revision = 2; revision <= wanted.revision(); revision++) {
                LedgerRecord step = new LedgerRecord(LedgerRecordFields.of(key, revision, 1)
                        .state(wanted.state(), wanted.since())
                        .account("webex", "CN=Jane Doe/O=Acme")
                        .told(wanted.meeting().orElse(null), wanted.sent().orElse(null))
                        .ownershipToken(wanted.ownershipToken())
                        .written(wanted.isWritten()));
                assertThat(ledger.write(step)).isTrue();
            }
            keys.add(key);
        }
        return keys;
    }

    /** How many documents were opened so far. */
    private long opened() {
        return server.server.handles().handedOutByType().getOrDefault("Document", 0L);
    }

    private static LedgerRecord intent() {
        return LedgerRecord.intent(KEY, null, "webex", "CN=Jane Doe/O=Acme", SENT, EARLIER, "key", NOW);
    }
}
