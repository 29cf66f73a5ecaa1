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
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.account.store.InMemoryAccountStore;
import org.dominomeetings.core.account.token.AccessTokens;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.account.token.RefreshState;
import org.dominomeetings.core.account.token.TokenClient;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.entry.ServerEntryStore;
import org.dominomeetings.core.ledger.FixedLedgerServers;
import org.dominomeetings.core.ledger.InMemoryLedger;
import org.dominomeetings.core.ledger.Ledger;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.operation.OperationResult;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.reconcile.ServerState;
import org.dominomeetings.core.recovery.Sweeper;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.spi.http.RecordingTransport;
import org.dominomeetings.core.spi.oauth.TokenEndpoint;
import org.dominomeetings.core.testing.ManualClock;
import org.dominomeetings.core.testing.RotatingTokenEndpoint;
import org.dominomeetings.core.testing.TestSessions;

/** Two servers with one ledger and one store of accounts, the meeting service, and time. */
final class ServerPair {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Caller JANE = new Caller("CN=Jane Doe/O=Acme", Locale.ENGLISH);
    private static final String SERVICE = "webex";

    /** The arbiter. */
    static final int SWEEPING = 0;

    private final ManualClock clock = new ManualClock(NOW);
    private final Duration[] ahead = {Duration.ZERO, Duration.ZERO};
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final ScriptedProvider service = new ScriptedProvider(SERVICE, "Webex");
    private final InMemoryAccountStore accounts = new InMemoryAccountStore();
    private final RotatingTokenEndpoint tokens = new RotatingTokenEndpoint(clock::now);
    private final Set<String> deletedAtService = new TreeSet<>();
    private final MeetingService[] running = new MeetingService[ahead.length];
    private final FaultInjector interruptions;
    private final ServerEntryStore kept;
    private Sweeper sweeper;

    /**
     * @param meanwhile what lets something else happen between two calls of a click
     * @param kept what the first server has of the entries, on which the sweeper runs
     */
    ServerPair(CreateLookup kind, Consumer<ModelAction> meanwhile, ServerEntryStore kept) {
        this.kept = kept;
        service.capabilities(kind.capabilities());
        interruptions = new FaultInjector(meanwhile);
        accounts.put(new Account("account-jane", JANE.name(), SERVICE, Account.State.ACTIVE, tokens.consent(), 1));
        for (int server = 0; server < running.length; server++) {
            restart(server);
        }
    }

    /** Another process: the same stores, nothing remembered. */
    void restart(int server) {
        Clock own = new Clock() {
            @Override
            public Instant now() {
                return clock.now().plus(ahead[server]);
            }

            @Override
            public Duration uptime() {
                return clock.uptime();
            }

            @Override
            public boolean sleep(Duration length) {
                return clock.sleep(length);
            }
        };
        RecordingTransport transport = new RecordingTransport();
        running[server] = new MeetingService(
                interruptions.ledger(Ledger.class, ledger),
                new ProviderRegistry(List.of(interruptions.service(MeetingProvider.class, service))),
                new AccessTokens(
                        interruptions.accounts(AccountStore.class, accounts),
                        new TokenClient(
                                interruptions.tokens(TokenEndpoint.class, tokens), TestSessions.over(transport)),
                        new FixedLedgerServers("CN=acme0" + server + "/O=Acme", Duration.ZERO),
                        new RefreshState(own),
                        own),
                new ProviderSessions(transport, own, clock),
                Duration.ofSeconds(30),
                new ServerState(),
                own,
                clock);
        if (server == SWEEPING) {
            sweeper = running[server].sweeper(interruptions.kept(kept));
        }
    }

    /** @return why what is not finished is not, as far as the server lived to tell */
    List<ProblemCode> sweep(InjectedFault mishap) {
        List<ProblemCode> open = new ArrayList<>();
        during(SWEEPING, mishap, () -> {
            try {
                sweeper.run().open().forEach(matter -> open.add(matter.why().code()));
            } catch (MeetingException outOfReach) {
                open.add(outOfReach.code());
            }
        });
        return open;
    }

    /** Runs a click with its mishap, null for none; the server is restarted where that was its death. */
    void during(int server, InjectedFault mishap, Runnable click) {
        try {
            interruptions.during(mishap, click);
        } catch (FaultInjector.Death death) {
            restart(server);
        }
    }

    OperationResult press(int server, ModelAction.Button button, EntryDocument document) {
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

    Optional<LedgerRecord> record(EntryId key) {
        return ledger.find(key);
    }

    /** Until she has found it in the service's pages, what was under way has arrived. */
    void deleteAtService(EntryId key) {
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
    Set<String> madeFor(EntryId key) {
        return record(key)
                .map(record -> service.meetings().entrySet().stream()
                        .filter(meeting -> meeting.getValue().idempotencyKey().equals(record.idempotencyKey()))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** Ids of the meetings that the service has. */
    Set<String> liveMeetings() {
        return service.meetings().keySet();
    }
}
