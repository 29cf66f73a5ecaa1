package org.dominomeetings.sandbox.sample;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dominomeetings.core.SharedSettings;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.SystemSurroundings;
import org.dominomeetings.core.account.Account;
import org.dominomeetings.core.account.AccountStore;
import org.dominomeetings.core.secret.Envelope;
import org.dominomeetings.core.spi.Tokens;
import org.dominomeetings.notes.DirectoryPeople;
import org.dominomeetings.notes.DocumentAccountStore;
import org.dominomeetings.notes.MeetingsDatabase;
import org.dominomeetings.notes.NotesSettings;
import org.dominomeetings.notes.ServerSession;
import org.dominomeetings.notes.SettingsReader;
import org.dominomeetings.sandbox.http.Talk;
import org.dominomeetings.standin.DominoServer;

/**
 * Connects Jane and Dave to the simulated services, as if they had been through their consent pages or logged in. The grants come from
 * the simulators; the plugin's own store keeps them, so tokens are in envelopes here as they are anywhere else.
 */
public final class SampleAccounts {
    private static final List<Person> CONNECTED = List.of(Person.JANE, Person.DAVE);

    private final Surroundings surroundings = new SystemSurroundings();
    private final String simulatorsUrl;

    /**
     * @param simulatorsUrl where the simulators run, without a slash at the end
     */
    public SampleAccounts(String simulatorsUrl) {
        this.simulatorsUrl = simulatorsUrl;
    }

    /** Connects those who are not connected yet. The stand-in must not run in this class loader meanwhile. */
    public void connectUnlessThere(Path domino, Clock clock) {
        try (DominoServer server = DominoServer.start(domino, Person.SERVER, clock);
                ServerSession session = new ServerSession()) {
            NotesSettings settings = new SettingsReader(session, System.getenv(), SharedSettings.ALL).read(Map.of());
            Envelope envelope = new Envelope(settings.keyRing(), surroundings);
            MeetingsDatabase database = new MeetingsDatabase(session, "", "meetings.nsf");
            database.prepare(List.of(SampleDomino.ADMINISTRATORS));
            DirectoryPeople people = new DirectoryPeople(session);
            AccountStore accounts = new DocumentAccountStore(database, people, () -> envelope);
            for (String service : SampleServices.withAccounts()) {
                for (Person person : CONNECTED) {
                    if (accounts.find(people.id(person.name()), service).isEmpty()) {
                        accounts.write(account(people.id(person.name()), person, service));
                    }
                }
            }
        }
    }

    private Account account(String id, Person person, String service) {
        JsonObject order = new JsonObject();
        order.addProperty("account", person.email());
        Talk.Answer answer =
                new Talk().send("POST", simulatorsUrl + "/simulators/" + service + "/grants", null, order.toString());
        if (answer.status() != 200) {
            throw new IllegalStateException("The simulator gives no grant: " + answer);
        }
        // Where there is no client of ours, a session is more than this token: the plugin renews it before it is used.
        boolean whole = SampleServices.withClient().contains(service);
        Tokens tokens = new Tokens(
                answer.body().get("accessToken").getAsString(),
                whole ? Instant.parse(answer.body().get("expiresAt").getAsString()) : Instant.EPOCH,
                answer.body().get("refreshToken").getAsString());
        return new Account(surroundings.newId(), id, service, Account.State.ACTIVE, tokens, 1);
    }
}
