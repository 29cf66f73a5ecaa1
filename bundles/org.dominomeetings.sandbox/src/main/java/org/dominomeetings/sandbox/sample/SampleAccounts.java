package org.dominomeetings.sandbox.sample;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dominomeetings.core.SecureRandomSource;
import org.dominomeetings.core.SystemClock;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.secret.Envelope;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.notes.accounts.DocumentAccountStore;
import org.dominomeetings.notes.database.MeetingsDatabase;
import org.dominomeetings.notes.directory.DirectoryPersonIds;
import org.dominomeetings.notes.session.ServerSession;
import org.dominomeetings.notes.settings.NotesSettings;
import org.dominomeetings.notes.settings.SettingsReader;
import org.dominomeetings.sandbox.http.JsonHttpClient;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.standin.DominoServer;

/**
 * Connects Jane and Dave to the simulated services, as if they had been through their consent pages or logged in. The grants come from
 * the simulators; the plugin's own store keeps them, so tokens are in envelopes here as they are anywhere else.
 */
public final class SampleAccounts {
    private static final List<SamplePerson> CONNECTED = List.of(SamplePerson.JANE, SamplePerson.DAVE);

    private final RandomSource random = new SecureRandomSource();
    private final String simulatorsUrl;

    /**
     * @param simulatorsUrl where the simulators run, without a slash at the end
     */
    public SampleAccounts(String simulatorsUrl) {
        this.simulatorsUrl = simulatorsUrl;
    }

    /** Connects those who are not connected yet. The stand-in must not run in this class loader meanwhile. */
    public void connectUnlessThere(Path domino, Clock clock) {
        try (DominoServer server = DominoServer.start(domino, SamplePerson.SERVER, clock);
                ServerSession session = new ServerSession()) {
            NotesSettings settings = new SettingsReader(session, System.getenv(), SharedSettings.ALL).read(Map.of());
            Envelope envelope = new Envelope(settings.keyRing(), random);
            MeetingsDatabase database = new MeetingsDatabase(session, "", "meetings.nsf");
            database.prepare(List.of(SampleDomino.ADMINISTRATORS));
            DirectoryPersonIds people = new DirectoryPersonIds(session);
            AccountStore accounts = new DocumentAccountStore(database, people, () -> envelope, new SystemClock());
            for (String service : SampleServices.withAccounts()) {
                for (SamplePerson person : CONNECTED) {
                    if (accounts.find(people.id(person.name()), service).isEmpty()) {
                        accounts.write(account(people.id(person.name()), person, service));
                    }
                }
            }
        }
    }

    private Account account(String id, SamplePerson person, String service) {
        JsonObject order = new JsonObject();
        order.addProperty("account", person.email());
        JsonHttpClient.Response answer = new JsonHttpClient()
                .send("POST", simulatorsUrl + "/simulators/" + service + "/grants", null, order.toString());
        if (answer.status() != 200) {
            throw new IllegalStateException("The simulator gives no grant: " + answer);
        }
        // Where there is no client of ours, a session is more than this token: the plugin renews it before it is used.
        boolean whole = SampleServices.withClient().contains(service);
        Tokens tokens = new Tokens(
                answer.body().get("accessToken").getAsString(),
                whole ? Instant.parse(answer.body().get("expiresAt").getAsString()) : Instant.EPOCH,
                answer.body().get("refreshToken").getAsString());
        return new Account(random.newId(), id, service, Account.State.ACTIVE, tokens, 1);
    }
}
