package org.dominomeetings.core.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dominomeetings.core.StoppedClock;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.account.Account;
import org.dominomeetings.core.account.AccountStore;
import org.dominomeetings.core.account.AccountStoreInMemory;
import org.dominomeetings.core.account.Accounts;
import org.dominomeetings.core.account.Refreshing;
import org.dominomeetings.core.account.Renewal;
import org.dominomeetings.core.account.TokenEndpoint;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.entry.KeptEntries;
import org.dominomeetings.core.ledger.Ledger;
import org.dominomeetings.core.ledger.LedgerInMemory;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.SeveralServers;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.operation.Caller;
import org.dominomeetings.core.operation.MeetingAnswer;
import org.dominomeetings.core.operation.MeetingService;
import org.dominomeetings.core.operation.Providers;
import org.dominomeetings.core.operation.ServerMemory;
import org.dominomeetings.core.operation.Sweeper;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.RecordingTransport;
import org.dominomeetings.core.spi.ScriptedProvider;

/** Two servers with one ledger and one store of accounts, the meeting service, and time. */
final class Servers {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Caller JANE = new Caller("CN=Jane Doe/O=Acme", Locale.ENGLISH);
    private static final String SERVICE = "webex";

    /** The arbiter. */
    static final int SWEEPING = 0;

    private final StoppedClock clock = new StoppedClock(NOW);
    private final Duration[] ahead = {Duration.ZERO, Duration.ZERO};
    private final LedgerInMemory ledger = new LedgerInMemory();
    private final ScriptedProvider service = new ScriptedProvider(SERVICE, "Webex");
    private final AccountStoreInMemory accounts = new AccountStoreInMemory();
    private final RotatingTokens tokens = new RotatingTokens(clock::now);
    private final Set<String> deletedAtService = new TreeSet<>();
    private final MeetingService[] running = new MeetingService[ahead.length];
    private final Interruptions interruptions;
    private final KeptEntries kept;
    private Sweeper sweeper;

    /**
     * @param meanwhile what lets something else happen between two calls of a click
     * @param kept what the first server has of the entries, on which the sweeper runs
     */
    Servers(ServiceKind kind, Consumer<Act> meanwhile, KeptEntries kept) {
        this.kept = kept;
        service.capabilities(kind.capabilities());
        interruptions = new Interruptions(meanwhile);
        accounts.put(new Account("account-jane", JANE.name(), SERVICE, Account.State.ACTIVE, tokens.consent(), 1));
        for (int server = 0; server < running.length; server++) {
            restart(server);
        }
    }

    /** Another process: the same stores, nothing remembered. */
    void restart(int server) {
        Surroundings surroundings = new Surroundings() {
            @Override
            public Instant now() {
                return clock.now().plus(ahead[server]);
            }

            @Override
            public Duration running() {
                return clock.running();
            }

            @Override
            public boolean pause(Duration length) {
                return clock.pause(length);
            }

            @Override
            public void random(byte[] bytes) {
                clock.random(bytes);
            }
        };
        RecordingTransport transport = new RecordingTransport();
        running[server] = new MeetingService(
                interruptions.ledger(Ledger.class, ledger),
                new Providers(List.of(interruptions.service(MeetingProvider.class, service))),
                new Accounts(
                        interruptions.accounts(AccountStore.class, accounts),
                        new Renewal(interruptions.tokens(TokenEndpoint.class, tokens), transport),
                        new SeveralServers("CN=acme0" + server + "/O=Acme", Duration.ZERO),
                        new Refreshing(surroundings),
                        surroundings),
                transport,
                Duration.ofSeconds(30),
                new ServerMemory(),
                surroundings);
        if (server == SWEEPING) {
            sweeper = running[server].sweeper(interruptions.kept(kept));
        }
    }

    /** @return why what is not finished is not, as far as the server lived to tell */
    List<ProblemCode> sweep(Mishap mishap) {
        List<ProblemCode> open = new ArrayList<>();
        during(SWEEPING, mishap, () -> {
            try {
                sweeper.run().open().forEach(matter -> open.add(matter.why().code()));
            } catch (MeetingProblem outOfReach) {
                open.add(outOfReach.code());
            }
        });
        return open;
    }

    /** Runs a click with its mishap, null for none; the server is restarted where that was its death. */
    void during(int server, Mishap mishap, Runnable click) {
        try {
            interruptions.during(mishap, click);
        } catch (Interruptions.Death death) {
            restart(server);
        }
    }

    MeetingAnswer press(int server, Act.Button button, EntryDocument document) {
        EntryDocument entry = interruptions.entry(EntryDocument.class, document);
        switch (button) {
            case CREATE:
                return running[server].create(JANE, entry, SERVICE);
            case UPDATE:
                return running[server].update(JANE, entry);
            case DELETE:
                return running[server].delete(JANE, entry);
            default:
                return running[server].detach(JANE, entry);
        }
    }

    /** Jane consents anew at the service's page. */
    void connectAgain() {
        accounts.connect(JANE.name(), SERVICE, tokens.consent(), "never needed");
    }

    /** A request that is under way arrives while its sender still may wait for it, and so before time passes. */
    void pass(Duration time) {
        interruptions.arriveLate();
        clock.advance(time);
    }

    void setClock(int server, Duration aheadOfTime) {
        ahead[server] = aheadOfTime;
    }

    Optional<LedgerRecord> record(EntryKey key) {
        return ledger.find(key);
    }

    /** Until she has found it in the service's pages, what was under way has arrived. */
    void deleteAtService(EntryKey key) {
        interruptions.arriveLate();
        record(key).flatMap(LedgerRecord::meeting).map(Meeting::id).ifPresent(id -> {
            service.lose(id);
            deletedAtService.add(id);
        });
    }

    /** Meetings whose links are dead by Jane's own doing. */
    Set<String> deletedAtService() {
        return deletedAtService;
    }

    /** Ids of the meetings that were made under the mark of an entry's record. */
    Set<String> madeFor(EntryKey key) {
        return record(key)
                .map(record -> service.meetings().entrySet().stream()
                        .filter(meeting -> meeting.getValue().tag().equals(record.tag()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Ids of the meetings that the service has. */
    Set<String> liveMeetings() {
        return service.meetings().keySet();
    }
}
