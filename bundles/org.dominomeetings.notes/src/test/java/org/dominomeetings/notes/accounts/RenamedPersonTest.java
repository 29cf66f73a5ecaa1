package org.dominomeetings.notes.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import lotus.domino.Item;
import org.dominomeetings.core.SecureRandomSource;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.secret.Envelope;
import org.dominomeetings.core.secret.KeyRing;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.notes.database.MeetingsDatabase;
import org.dominomeetings.notes.directory.DirectoryPersonIds;
import org.dominomeetings.notes.ledger.DocumentLedger;
import org.dominomeetings.notes.testing.MeetingsServerFixture;
import org.dominomeetings.standin.admin.PersonAdministration;
import org.dominomeetings.standin.admin.PersonRename;
import org.dominomeetings.standin.store.ItemFlag;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;
import org.dominomeetings.standin.store.NoteItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person keeps accounts and meetings under whatever name, and nobody gets them by a name. */
class RenamedPersonTest {
    private static final String JANE = "CN=Jane Doe/O=Acme";
    private static final String SMITH = "CN=Jane Smith/O=Acme";
    private static final EntryId KEY = new EntryId("85255E0F0011223A", "C1257F0000000000000000000000000A");

    @TempDir
    private Path data;

    private MeetingsServerFixture server;
    private MeetingsDatabase database;
    private DirectoryPersonIds people;
    private DocumentAccountStore accounts;

    @BeforeEach
    void start() {
        server = new MeetingsServerFixture(data).withDatabase();
        new PersonAdministration(server.server).create(JANE, "jane@acme.example", "");
        database = server.database();
        database.prepare(List.of());
        people = new DirectoryPersonIds(server.session);
        Envelope envelope = new Envelope(ring(), new SecureRandomSource());
        accounts = new DocumentAccountStore(database, people, () -> envelope, MeetingsServerFixture.at(Duration.ZERO));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anIdIsTheSameForEachSpellingAndEachNameThatThePersonEverHad() {
        String id = people.id(JANE);

        assertThat(people.id("jane doe/ACME")).isEqualTo(id);
        assertThat(people.id("cn=JANE DOE/o=acme")).isEqualTo(id);
        rename(JANE, SMITH);
        assertThat(people.id(SMITH)).isEqualTo(id);
        assertThat(people.id(JANE)).isEqualTo(id);
        assertThat(people.name(id)).contains(SMITH);
    }

    @Test
    void whoIsGivenTheNameLaterIsSomebodyElseAtOnce() {
        String id = people.id(JANE);
        accounts.connect(id, "webex", tokens(), "account-1");
        rename(JANE, SMITH);
        assertThat(accounts.find(people.id(SMITH), "webex")).map(Account::id).contains("account-1");

        new NoteOf(JANE).register();

        assertThat(people.id(JANE)).isNotEqualTo(id);
        assertThat(people.id(SMITH)).isEqualTo(id);
        assertThat(accounts.find(people.id(JANE), "webex")).isEmpty();
    }

    @Test
    void aNameThatOnlyFormerHoldersClaimIsNobodysButItsSpellings() {
        rename(JANE, SMITH);
        new NoteOf("CN=Another Jane/O=Acme", JANE).register();

        assertThat(people.id(JANE)).isEqualTo("name/cn=jane doe/o=acme");
    }

    @Test
    void whomTheDirectoryDoesNotHaveGoesByHisNameHoweverItIsSpelt() {
        String id = people.id("Ldap Person/Elsewhere");

        assertThat(id).isEqualTo(people.id("cn=LDAP person/o=elsewhere"));
        assertThat(people.name(id)).isEmpty();
        accounts.connect(id, "webex", tokens(), "account-1");
        assertThat(accounts.find(people.id("CN=Ldap Person/O=Elsewhere"), "webex"))
                .isPresent();
    }

    @Test
    void anAccountOfBeforeIsFoundByAFormerNameAndMovesWithItsEnvelope() {
        Note before = accountOfBefore(JANE);
        rename(JANE, SMITH);
        String id = people.id(SMITH);

        Account found = accounts.find(id, "webex").orElseThrow();

        assertThat(found.id()).isEqualTo("account-1");
        assertThat(found.tokens().refreshToken()).isEqualTo("refresh-1");
        assertThat(accounts.write(found.with(new Tokens("access-2", Instant.EPOCH, "refresh-2"))))
                .isTrue();
        Note old = server.folder("meetings.nsf").find(before.unid());
        assertThat(old.text("State")).isEqualTo("DISCONNECTED");
        assertThat(old.item("RefreshToken")).as("in one place only").isEmpty();
        assertThat(accounts.find(id, "webex").orElseThrow().tokens().refreshToken())
                .isEqualTo("refresh-2");
    }

    @Test
    void anAccountOfBeforeIsNotGivenToWhoWasRegisteredUnderTheNameLater() {
        accountOfBefore(JANE);
        rename(JANE, SMITH);
        server.server.clock().setOffset(Duration.ofDays(1));
        new NoteOf(JANE).register();

        assertThat(accounts.find(people.id(JANE), "webex")).isEmpty();
        assertThat(accounts.find(people.id(SMITH), "webex")).isPresent();
    }

    @Test
    void aRecordOfBeforeBelongsToTheSamePersonAfterTheRename() {
        DocumentLedger ledger = new DocumentLedger(database, people);
        String id = people.id(JANE);
        ledger.write(LedgerRecord.intent(
                        KEY, null, "webex", JANE, SyncedDetails.read(""), null, "key", MeetingsServerFixture.START)
                .heldBy(id));
        Note record = record();
        assertThat(record.item("Person").orElseThrow().has(ItemFlag.NAMES)).isTrue();
        server.folder("meetings.nsf")
                .put(record.with(NoteItem.of("Person", Item.TEXT, List.of(JANE)))
                        .with(NoteItem.of("PersonId", Item.TEXT, List.of(""))));
        rename(JANE, SMITH);

        assertThat(record().text("Person")).as("plain text, as it was").isEqualTo(JANE);
        assertThat(ledger.find(KEY).orElseThrow().personId()).isEqualTo(id);
    }

    @Test
    void theAdministrationProcessChangesTheNameOnRecordsAndAccounts() {
        String id = people.id(JANE);
        accounts.connect(id, "webex", tokens(), "account-1");
        rename(JANE, SMITH);

        assertThat(server.folder("meetings.nsf").documents())
                .filteredOn(note -> note.text("Form").equals("MeetingAccount"))
                .singleElement()
                .satisfies(note -> assertThat(note.text("Person")).isEqualTo(SMITH))
                .satisfies(note -> assertThat(note.text("PersonId")).isEqualTo(id));
    }

    private Note record() {
        return server.folder("meetings.nsf").documents().stream()
                .filter(note -> note.text("Form").equals("MeetingRecord"))
                .findFirst()
                .orElseThrow();
    }

    private void rename(String from, String to) {
        new PersonRename(server.server.domain()).rename(from, to);
    }

    /** As the version before wrote one: under a hash of the name, which is plain text in it. */
    private Note accountOfBefore(String person) {
        Envelope envelope = new Envelope(ring(), new SecureRandomSource());
        Note note = new NoteBuilder(AccountDocuments.unidByName(person, "webex"))
                .created(MeetingsServerFixture.START)
                .form("MeetingAccount")
                .text("AccountId", "account-1")
                .text("Person", person)
                .text("Service", "webex")
                .text("State", "ACTIVE")
                .text("AccessToken", envelope.close("access-1", "account-1", "webex", "AccessToken"))
                .text("AccessExpires", "2026-11-22T11:00:00Z")
                .text("RefreshToken", envelope.close("refresh-1", "account-1", "webex", "RefreshToken"))
                .text("RefreshingServer", "")
                .text("RefreshingUntil", "")
                .number("Revision", 3)
                .build();
        server.folder("meetings.nsf").put(note);
        return note;
    }

    /** A Person document beside those that there are, whatever names they have. */
    private final class NoteOf {
        private final String[] names;

        NoteOf(String... names) {
            this.names = names;
        }

        void register() {
            server.folder("names.nsf")
                    .put(new NoteBuilder()
                            .created(server.server.now())
                            .form("Person")
                            .text("Type", "Person")
                            .names("FullName", names)
                            .build());
        }
    }

    private static Tokens tokens() {
        return new Tokens("access-1", MeetingsServerFixture.START.plusSeconds(3600), "refresh-1");
    }

    private static KeyRing ring() {
        Properties ring = new Properties();
        ring.setProperty("current", "k1");
        ring.setProperty("key.k1", Base64.getEncoder().encodeToString(new byte[32]));
        return KeyRing.of(ring);
    }
}
