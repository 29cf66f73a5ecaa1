package org.dominomeetings.notes.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import lotus.domino.Item;
import org.dominomeetings.core.SecureRandomSource;
import org.dominomeetings.core.account.authorize.AuthorizationAttempt;
import org.dominomeetings.core.account.authorize.PendingAuthorization;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.secret.Envelope;
import org.dominomeetings.core.secret.KeyRing;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.notes.database.MeetingsDatabase;
import org.dominomeetings.notes.directory.DirectoryPersonIds;
import org.dominomeetings.notes.session.ServerSession;
import org.dominomeetings.notes.testing.MeetingsServerFixture;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.access.Privilege;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NsfFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts and attempts in a database of the stand-in's, with and without the key that closed their envelopes. */
class DocumentAccountStoreTest {
    private static final String SERVER = "CN=acme01/O=Acme";
    private static final String JANE = "name/cn=jane doe/o=acme";
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final org.dominomeetings.core.spi.Clock CLOCK = MeetingsServerFixture.at(Duration.ZERO);

    @TempDir
    private Path data;

    private DominoServer server;
    private ServerSession session;
    private MeetingsDatabase database;

    @BeforeEach
    void start() {
        Acl acl = Acl.of(
                AclEntry.of(Acl.DEFAULT, AccessLevel.NOACCESS),
                AclEntry.of(SERVER, AccessLevel.MANAGER, Privilege.DELETE_DOCS));
        NsfFolder.create(data, "meetings.nsf", new DatabaseInfo("Meetings", "85255E01001356A9", acl));
        NsfFolder.create(data, "names.nsf", new DatabaseInfo("Directory", "0000000000000001", acl));
        server = DominoServer.start(data, SERVER, Clock.fixed(NOW, ZoneOffset.UTC));
        session = new ServerSession();
        database = new MeetingsDatabase(session, "", "meetings.nsf");
    }

    @AfterEach
    void stop() {
        session.close();
        server.close();
    }

    @Test
    void aLostKeyIsMendedByConnectingAgainUnderTheSameId() {
        accounts(ring("k1")).connect(JANE, "webex", tokens("1"), "first-id");
        DocumentAccountStore afterTheLoss = accounts(ring("k2"));

        assertThatThrownBy(() -> afterTheLoss.find(JANE, "webex")).isInstanceOf(SecretsUnavailableException.class);
        assertThat(afterTheLoss.state(JANE, "webex")).hasValue(Account.State.ACTIVE);
        afterTheLoss.connect(JANE, "webex", tokens("2"), "second-id");

        Account mended = afterTheLoss.find(JANE, "webex").orElseThrow();
        assertThat(mended.id()).isEqualTo("first-id");
        assertThat(mended.tokens().accessToken()).isEqualTo("access-2");
        assertThat(mended.revision()).isEqualTo(2);
    }

    @Test
    void tellsSinceWhenAnAccountIsConnectedAndNothingOfOneThatIsNot() {
        DocumentAccountStore store = accounts(ring("k1"));
        assertThat(store.connectedSince(JANE, "webex")).isEmpty();

        store.connect(JANE, "webex", tokens("1"), "first-id");
        assertThat(store.connectedSince(JANE, "webex")).hasValue(NOW);
        Account account = store.find(JANE, "webex").orElseThrow();
        store.write(account.with(tokens("2")));
        assertThat(store.connectedSince(JANE, "webex")).as("refreshed").hasValue(NOW);

        store.forget(JANE, "webex");
        assertThat(store.connectedSince(JANE, "webex")).isEmpty();
    }

    @Test
    void aMomentThatCannotBeReadIsNone() {
        DocumentAccountStore store = accounts(ring("k1"));
        store.connect(JANE, "webex", tokens("1"), "first-id");
        NsfFolder folder = server.data().database("meetings.nsf").orElseThrow();
        Note kept = folder.find(AccountDocuments.unid(JANE, "webex"));

        folder.put(kept.with(NoteItem.of("Connected", Item.TEXT, List.of("yesterday"))));

        assertThat(store.connectedSince(JANE, "webex")).isEmpty();
    }

    /** What the sweeper sees of accounts: no token, and something else as soon as an account is something else. */
    @Test
    void versionsChangeWithTheStateOfAccountsAndNotWithTheirTokens() {
        DocumentAccountStore store = accounts(ring("k1"));
        ViewAccountVersions versions = new ViewAccountVersions(database);
        assertThat(versions.all()).isEmpty();
        store.connect(JANE, "webex", tokens("1"), "first-id");
        String connected = versions.all().get(JANE);

        Account account = store.find(JANE, "webex").orElseThrow();
        store.write(account.with(tokens("2")));
        assertThat(versions.all()).containsOnly(Map.entry(JANE, connected));
        store.name(JANE, "webex", "jane@acme.example");
        String named = versions.all().get(JANE);
        assertThat(named).isNotEqualTo(connected);
        store.connect(JANE, "zoom", tokens("1"), "second-id");
        String two = versions.all().get(JANE);
        assertThat(two).isNotEqualTo(named);
        store.forget(JANE, "zoom");
        assertThat(versions.all()).containsOnlyKeys(JANE).doesNotContainValue(two);
        attempts(ring("k1"))
                .begin(AuthorizationAttempt.kept("name/cn=dave delegate/o=acme", "webex", NOW, 1)
                        .waitingFor(new PendingAuthorization("s", "b", "https://mail.example/cb", null)));
        assertThat(versions.all()).containsOnlyKeys(JANE, "name/cn=dave delegate/o=acme");
        assertThat(versions.all().toString()).doesNotContain("access-", "refresh-", "first-id", "v1:");
    }

    @Test
    void whoWantsToBeForgottenIsForgottenWithoutAnyKey() {
        accounts(ring("k1")).connect(JANE, "webex", tokens("1"), "first-id");
        DocumentAccountStore withoutKeys = accounts(noRing());

        assertThat(withoutKeys.forget(JANE, "webex")).isTrue();
        assertThat(withoutKeys.forget(JANE, "webex")).isFalse();

        assertThat(withoutKeys.state(JANE, "webex")).isEmpty();
        assertThat(accounts(ring("k1")).find(JANE, "webex")).isEmpty();
    }

    /** A refresh that was under way while the person disconnected must not bring the account back. */
    @Test
    void aRefreshThatComesAfterwardsChangesNothing() {
        DocumentAccountStore store = accounts(ring("k1"));
        store.connect(JANE, "webex", tokens("1"), "first-id");
        Account before = store.find(JANE, "webex").orElseThrow();
        store.forget(JANE, "webex");

        assertThat(store.write(before.with(tokens("2")))).isFalse();

        assertThat(store.find(JANE, "webex")).isEmpty();
    }

    @Test
    void withoutAKeyNothingIsBegunOrKept() {
        AuthorizationAttempt attempt = AuthorizationAttempt.kept(JANE, "webex", NOW, 1)
                .waitingFor(new PendingAuthorization("s", "b", "https://mail.example/cb", "verifier"));

        assertThatThrownBy(() -> accounts(noRing()).connect(JANE, "webex", tokens("1"), "id"))
                .isInstanceOf(SecretsUnavailableException.class);
        assertThatThrownBy(() -> attempts(noRing()).begin(attempt)).isInstanceOf(SecretsUnavailableException.class);
        assertThat(accounts(noRing()).state(JANE, "webex")).isEmpty();
    }

    @Test
    void whoBeginsAnewReplacesAnAttemptWhoseKeyIsLost() {
        AuthorizationAttempt first = AuthorizationAttempt.kept(JANE, "webex", NOW, 1)
                .waitingFor(new PendingAuthorization("s1", "b1", "https://mail.example/cb", "verifier-1"));
        AuthorizationAttempt second = AuthorizationAttempt.kept(JANE, "webex", NOW.plusSeconds(60), 1)
                .waitingFor(new PendingAuthorization("s2", "b2", "https://mail.example/cb", null));
        attempts(ring("k1")).begin(first);

        attempts(ring("k2")).begin(second);

        AuthorizationAttempt kept = attempts(ring("k2")).find(second.id()).orElseThrow();
        assertThat(kept.revision()).isEqualTo(2);
        assertThat(kept.expires()).isEqualTo(NOW.plusSeconds(60));
        assertThat(kept.asked().orElseThrow().stateHash()).isEqualTo("s2");
        assertThat(kept.asked().orElseThrow().verifier()).isEmpty();
        assertThat(attempts(noRing()).drop(second.id())).isFalse();
        assertThat(attempts(ring("k2")).find(second.id()).orElseThrow().asked()).isEmpty();
    }

    private DocumentAccountStore accounts(Supplier<Envelope> envelope) {
        return new DocumentAccountStore(database, new DirectoryPersonIds(session), envelope, CLOCK);
    }

    private DocumentAuthorizationAttemptStore attempts(Supplier<Envelope> envelope) {
        return new DocumentAuthorizationAttemptStore(database, new DirectoryPersonIds(session), envelope);
    }

    private static Tokens tokens(String number) {
        return new Tokens("access-" + number, NOW.plusSeconds(3600), "refresh-" + number);
    }

    private static Supplier<Envelope> noRing() {
        return () -> {
            throw new SecretsUnavailableException("there is no key ring");
        };
    }

    private static Supplier<Envelope> ring(String id) {
        Properties ring = new Properties();
        ring.setProperty("current", id);
        byte[] key = new byte[32];
        key[0] = (byte) id.charAt(1);
        ring.setProperty("key." + id, Base64.getEncoder().encodeToString(key));
        Envelope envelope = new Envelope(KeyRing.of(ring), new SecureRandomSource());
        return () -> envelope;
    }
}
