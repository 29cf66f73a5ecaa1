package org.dominomeetings.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.InMemoryAccountStore;
import org.dominomeetings.core.account.token.AccessTokens;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.account.token.ScriptedTokenEndpoint;
import org.dominomeetings.core.account.token.TokenClient;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.InMemoryEntryStore;
import org.dominomeetings.core.ledger.InMemoryLedger;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.reconcile.ServerState;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.rules.CreateQuota;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.spi.http.RecordingTransport;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.core.text.Texts;

/** A service with everything around it in memory, one entry of Jane's, and two people with accounts at Webex. */
public final class OperationFixture {
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    public static final Caller JANE = new Caller("CN=Jane Doe/O=Acme", Locale.ENGLISH);
    public static final Caller JOHN = new Caller("CN=John Roe/O=Acme", Locale.ENGLISH);
    public static final String UNID = "C1257F0000000000000000000000000A";

    public final ManualClock clock = new ManualClock(NOW);
    public final InMemoryEntryStore entries = new InMemoryEntryStore();
    public final InMemoryLedger ledger = new InMemoryLedger();
    public final ScriptedProvider webex = new ScriptedProvider("webex", "Webex");
    public final ScriptedProvider zoom = new ScriptedProvider("zoom", "Zoom");
    public final InMemoryAccountStore accounts = new InMemoryAccountStore();
    public final ScriptedTokenEndpoint tokens = new ScriptedTokenEndpoint(clock);
    public final RecordingTransport transport = new RecordingTransport();
    public final EntryDocument ref = entries.saved(UNID);

    public OperationFixture() {
        set("Form", "Appointment");
        set("Subject", "Budget");
        set("StartDateTime", "2026-03-10T10:00:00Z");
        set("EndDateTime", "2026-03-10T11:00:00Z");
        set("Zone", "Europe/Berlin");
        set("Location", "Room 4");
        set("Body", "Numbers");
        connect("account-jane", JANE, "access-1", "refresh-1");
        connect("account-john", JOHN, "access-john", "refresh-john");
    }

    private void connect(String id, Caller person, String accessToken, String refreshToken) {
        Tokens pair = new Tokens(accessToken, NOW.plus(Duration.ofHours(12)), refreshToken);
        accounts.put(new Account(id, person.name(), "webex", Account.State.ACTIVE, pair, 1));
    }

    /** Another one after a restart of the server: the same documents, nothing remembered. */
    public MeetingService service() {
        return service(webex, zoom);
    }

    public MeetingService service(ScriptedProvider... configured) {
        return service(new ServerState(), configured);
    }

    /** Another one after a change of settings: a new service in the same process. */
    public MeetingService service(ServerState memory, ScriptedProvider... configured) {
        return new MeetingService(
                ledger,
                new ProviderRegistry(List.of(configured)),
                new AccessTokens(accounts, new TokenClient(tokens, TestSessions.over(transport)), clock),
                new ProviderSessions(transport, clock, clock),
                Duration.ofSeconds(30),
                memory,
                clock,
                clock);
    }

    public MeetingService service(CreateQuota quota) {
        return new MeetingService(
                ledger,
                new ProviderRegistry(List.of(webex)),
                new AccessTokens(accounts, new TokenClient(tokens, TestSessions.over(transport)), clock),
                new ProviderSessions(transport, clock, clock),
                Duration.ofSeconds(30),
                quota,
                new ServerState(),
                clock,
                clock);
    }

    /** A copy of the entry under another UNID, which has no meeting. */
    public EntryDocument another(String unid) {
        entries.items(UNID).forEach((name, values) -> entries.set(unid, name, values.toArray(new String[0])));
        return entries.saved(unid);
    }

    public LedgerRecord record(String unid) {
        return ledger.find(entries.key(unid)).orElseThrow();
    }

    /** Sets an item of the entry; no values take it off. */
    public void set(String item, String... values) {
        entries.set(UNID, item, values);
    }

    /** The first value of an item; null if it is not there. */
    public String item(String name) {
        List<String> values = entries.items(UNID).get(name);
        return values == null ? null : values.get(0);
    }

    public LedgerRecord record() {
        return ledger.find(entries.key(UNID)).orElseThrow();
    }

    public boolean hasRecord() {
        return ledger.find(entries.key(UNID)).isPresent();
    }

    public static ProviderException failure(ProviderException.Kind kind) {
        return new ProviderException(kind, "as scripted", "E-7", Duration.ofSeconds(40), null);
    }

    /** The problem that the call ends with, whose sentence must be complete. */
    public static MeetingException problem(ThrowingCallable call) {
        MeetingException problem = catchThrowableOfType(MeetingException.class, call);
        assertThat(problem).as("no problem came").isNotNull();
        assertThat(Texts.in(Locale.ENGLISH).of(problem)).doesNotContain("{", "}", "null");
        return problem;
    }
}
