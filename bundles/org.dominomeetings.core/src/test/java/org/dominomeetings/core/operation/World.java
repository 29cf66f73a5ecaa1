package org.dominomeetings.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.core.StoppedClock;
import org.dominomeetings.core.account.Account;
import org.dominomeetings.core.account.AccountStoreInMemory;
import org.dominomeetings.core.account.Accounts;
import org.dominomeetings.core.account.Renewal;
import org.dominomeetings.core.account.ScriptedTokenEndpoint;
import org.dominomeetings.core.entry.EntriesInMemory;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.ledger.LedgerInMemory;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.RecordingTransport;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.spi.Tokens;
import org.dominomeetings.core.text.Texts;

/** A service with everything around it in memory, one entry of Jane's, and two people with accounts at Webex. */
final class World {
    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final Caller JANE = new Caller("CN=Jane Doe/O=Acme", Locale.ENGLISH);
    static final Caller JOHN = new Caller("CN=John Roe/O=Acme", Locale.ENGLISH);
    static final String UNID = "C1257F0000000000000000000000000A";

    final StoppedClock clock = new StoppedClock(NOW);
    final EntriesInMemory entries = new EntriesInMemory();
    final LedgerInMemory ledger = new LedgerInMemory();
    final ScriptedProvider webex = new ScriptedProvider("webex", "Webex");
    final ScriptedProvider zoom = new ScriptedProvider("zoom", "Zoom");
    final AccountStoreInMemory accounts = new AccountStoreInMemory();
    final ScriptedTokenEndpoint tokens = new ScriptedTokenEndpoint(clock);
    final RecordingTransport transport = new RecordingTransport();
    final EntryDocument ref = entries.saved(UNID);

    World() {
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
    MeetingService service() {
        return service(webex, zoom);
    }

    MeetingService service(ScriptedProvider... configured) {
        return service(new ServerMemory(), configured);
    }

    /** Another one after a change of settings: a new service in the same process. */
    MeetingService service(ServerMemory memory, ScriptedProvider... configured) {
        return new MeetingService(
                ledger,
                new Providers(List.of(configured)),
                new Accounts(accounts, new Renewal(tokens, transport), clock),
                transport,
                Duration.ofSeconds(30),
                memory,
                clock);
    }

    MeetingService service(CreateQuota quota) {
        return new MeetingService(
                ledger,
                new Providers(List.of(webex)),
                new Accounts(accounts, new Renewal(tokens, transport), clock),
                transport,
                Duration.ofSeconds(30),
                quota,
                new ServerMemory(),
                clock);
    }

    /** A copy of the entry under another UNID, which has no meeting. */
    EntryDocument another(String unid) {
        entries.items(UNID).forEach((name, values) -> entries.set(unid, name, values.toArray(new String[0])));
        return entries.saved(unid);
    }

    LedgerRecord record(String unid) {
        return ledger.find(entries.key(unid)).orElseThrow();
    }

    /** Sets an item of the entry; no values take it off. */
    void set(String item, String... values) {
        entries.set(UNID, item, values);
    }

    /** The first value of an item; null if it is not there. */
    String item(String name) {
        List<String> values = entries.items(UNID).get(name);
        return values == null ? null : values.get(0);
    }

    LedgerRecord record() {
        return ledger.find(entries.key(UNID)).orElseThrow();
    }

    boolean hasRecord() {
        return ledger.find(entries.key(UNID)).isPresent();
    }

    static ProviderFailure failure(ProviderFailure.Kind kind) {
        return new ProviderFailure(kind, "as scripted", "E-7", Duration.ofSeconds(40), null);
    }

    /** The problem that the call ends with, whose sentence must be complete. */
    static MeetingProblem problem(ThrowingCallable call) {
        MeetingProblem problem = catchThrowableOfType(MeetingProblem.class, call);
        assertThat(problem).as("no problem came").isNotNull();
        assertThat(Texts.in(Locale.ENGLISH).of(problem)).doesNotContain("{", "}", "null");
        return problem;
    }
}
