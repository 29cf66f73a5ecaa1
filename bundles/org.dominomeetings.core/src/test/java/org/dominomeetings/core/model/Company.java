package org.dominomeetings.core.model;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dominomeetings.core.StoppedClock;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.account.Account;
import org.dominomeetings.core.account.AccountStore;
import org.dominomeetings.core.account.AccountStoreInMemory;
import org.dominomeetings.core.account.Accounts;
import org.dominomeetings.core.account.Renewal;
import org.dominomeetings.core.account.TokenEndpoint;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.Entries;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.entry.EntryOnScreen;
import org.dominomeetings.core.entry.EntryRef;
import org.dominomeetings.core.entry.ItemChange;
import org.dominomeetings.core.ledger.Ledger;
import org.dominomeetings.core.ledger.LedgerInMemory;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.operation.Caller;
import org.dominomeetings.core.operation.MeetingAnswer;
import org.dominomeetings.core.operation.MeetingService;
import org.dominomeetings.core.operation.Providers;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.RecordingTransport;
import org.dominomeetings.core.spi.ScriptedProvider;

/**
 * Jane with her mail file on two servers and two devices, one ledger, and a meeting service. Acts happen to it one after
 * the other, but for what comes in between two calls of a click.
 */
final class Company {
    /** Entries 0 and 1 are on all replicas, 2 on the laptop alone, 3 is an invitation by somebody else. */
    static final int ENTRIES = 4;

    static final int UNREPLICATED = 2;
    static final int INVITATION = 3;

    /** The entry that a copy comes to be under. */
    static final int COPY = 4;

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Caller JANE = new Caller("CN=Jane Doe/O=Acme", Locale.ENGLISH);
    private static final String SERVICE = "webex";
    private static final int SERVERS = 2;

    private final StoppedClock clock = new StoppedClock(NOW);
    private final Duration[] ahead = {Duration.ZERO, Duration.ZERO};
    private final LedgerInMemory ledger = new LedgerInMemory();
    private final ScriptedProvider service = new ScriptedProvider(SERVICE, "Webex");
    private final AccountStoreInMemory accounts = new AccountStoreInMemory();
    private final RotatingTokens tokens = new RotatingTokens(clock::now);
    private final Interruptions interruptions = new Interruptions(this::meanwhile);
    private final Map<Place, Replica> replicas = new EnumMap<>(Place.class);
    private final Map<Integer, Knowledge> knowledge = new TreeMap<>();
    private final MeetingService[] servers = new MeetingService[SERVERS];
    private final Set<String> deletedAtService = new TreeSet<>();
    private int clicking = -1;

    Company() {
        accounts.put(new Account("account-jane", JANE.name(), SERVICE, Account.State.ACTIVE, tokens.consent(), 1));
        Replica.Marks marks = new Replica.Marks();
        for (Place place : Place.values()) {
            replicas.put(place, new Replica(marks));
        }
        for (int entry = 0; entry < ENTRIES; entry++) {
            replicas.get(entry == UNREPLICATED ? Place.LAPTOP : Place.OFFICE).save(unid(entry), items(entry));
        }
        for (Place place : Place.values()) {
            replicas.get(Place.OFFICE).replicateTo(replicas.get(place));
        }
        for (int entry = 0; entry <= COPY; entry++) {
            knowledge.put(entry, new Knowledge());
        }
        restart(0);
        restart(1);
    }

    private static Map<String, List<String>> items(int entry) {
        Map<String, List<String>> items = new TreeMap<>();
        items.put("Form", List.of("Appointment"));
        items.put("Subject", List.of("Entry " + entry));
        items.put("StartDateTime", List.of("2026-03-10T10:00:00Z"));
        items.put("EndDateTime", List.of("2026-03-10T11:00:00Z"));
        items.put("Zone", List.of("Europe/Berlin"));
        items.put("Body", List.of("Agenda " + entry));
        List<String> location = entry == 0 ? List.of() : entry == 1 ? List.of("Room 1") : List.of("Room 2", "a, b;\nc");
        items.put("Location", location);
        items.put("TypedLocation", location);
        if (entry == INVITATION) {
            items.put("NotTheChair", List.of("1"));
        }
        return items;
    }

    static String unid(int entry) {
        return String.format("%032X", 0xA0 + entry);
    }

    EntryKey key(int entry) {
        return replicas.get(Place.OFFICE).entries().key(unid(entry));
    }

    Replica replica(Place place) {
        return replicas.get(place);
    }

    /** The meeting that an entry shows, empty for none. */
    String shown(int entry, Place at) {
        return replicas.get(at).text(unid(entry), "meetingId");
    }

    /** Whether what an entry shows is its own, and not what came with a copy. */
    boolean isOwn(int entry, Place at) {
        String carried = replicas.get(at).text(unid(entry), "MeetingEntryKey");
        return carried.isEmpty()
                || ledger.find(key(entry))
                        .filter(record -> record.entryKey().equals(carried))
                        .isPresent();
    }

    Knowledge knowledge(int entry) {
        return knowledge.get(entry);
    }

    LedgerInMemory ledger() {
        return ledger;
    }

    ScriptedProvider service() {
        return service;
    }

    /** Meetings whose links are dead by Jane's own doing. */
    Set<String> deletedAtService() {
        return deletedAtService;
    }

    /** Lets an act happen. What makes no sense now, such as typing into an entry that is not there, does not happen. */
    void happen(Act act) {
        if (act instanceof Act.Click click) {
            if (replicas.get(click.at()).has(unid(click.entry()))) {
                click(click);
            }
        } else if (act instanceof Act.TypeLocation typed) {
            if (replicas.get(typed.at()).has(unid(typed.entry()))) {
                replicas.get(typed.at()).typeIntoLocation(unid(typed.entry()), typed.text());
            }
        } else if (act instanceof Act.TypeSubject typed) {
            save(typed.at(), typed.entry(), Map.of("Subject", List.of("S" + typed.text())));
        } else if (act instanceof Act.Move move) {
            move(move);
        } else if (act instanceof Act.Paste paste) {
            paste(paste);
        } else if (act instanceof Act.DeleteAtService deleted) {
            ledger.find(key(deleted.entry()))
                    .flatMap(LedgerRecord::meeting)
                    .map(Meeting::id)
                    .ifPresent(this::deleteAtService);
        } else if (act instanceof Act.Replicate replicate) {
            replicas.get(replicate.from()).replicateTo(replicas.get(replicate.to()));
        } else if (act instanceof Act.Restart restart) {
            if (restart.server() != clicking) {
                restart(restart.server());
            }
        } else if (act instanceof Act.Wait wait) {
            pass(wait.time());
        } else if (act instanceof Act.Clock moved) {
            ahead[moved.server()] = moved.ahead();
        }
    }

    /** In between two calls of a click: only what the other server does, since the same entry is locked at this one. */
    private void meanwhile(Act act) {
        boolean sameServer = act instanceof Act.Click click && click.at().server() == clicking;
        boolean passing = act instanceof Act.Wait;
        if (!sameServer && !passing) {
            happen(act);
        }
    }

    private void save(Place at, int entry, Map<String, List<String>> items) {
        if (replicas.get(at).has(unid(entry))) {
            replicas.get(at).save(unid(entry), items);
        }
    }

    private void move(Act.Move move) {
        Instant start = Instant.parse("2026-03-10T10:00:00Z").plus(Duration.ofHours(move.hours()));
        save(
                move.at(),
                move.entry(),
                Map.of(
                        "StartDateTime", List.of(start.toString()),
                        "EndDateTime", List.of(start.plus(Duration.ofHours(1)).toString())));
    }

    private void paste(Act.Paste paste) {
        boolean pasted = replicas.values().stream().anyMatch(replica -> replica.has(unid(COPY)));
        Replica replica = replicas.get(paste.at());
        if (!pasted && replica.has(unid(paste.entry())) && paste.entry() != INVITATION) {
            replica.paste(unid(paste.entry()), unid(COPY));
        }
    }

    private void deleteAtService(String meetingId) {
        service.lose(meetingId);
        deletedAtService.add(meetingId);
    }

    /** A request that is under way arrives while its sender still may wait for it, and so before time passes. */
    void pass(Duration time) {
        interruptions.arriveLate();
        clock.advance(time);
    }

    /** Another process: the same stores, nothing remembered. */
    private void restart(int server) {
        Surroundings surroundings = new Surroundings() {
            @Override
            public Instant now() {
                return clock.now().plus(ahead[server]);
            }

            @Override
            public void random(byte[] bytes) {
                clock.random(bytes);
            }
        };
        RecordingTransport transport = new RecordingTransport();
        servers[server] = new MeetingService(
                interruptions.ledger(Ledger.class, ledger),
                new Providers(List.of(interruptions.service(MeetingProvider.class, service))),
                new Accounts(
                        interruptions.accounts(AccountStore.class, accounts),
                        new Renewal(interruptions.tokens(TokenEndpoint.class, tokens), transport),
                        surroundings),
                transport,
                surroundings);
    }

    /** @return the problem that Jane was told; empty if it went well or nobody answered */
    Optional<ProblemCode> click(Act.Click click) {
        int outer = clicking;
        clicking = click.at().server();
        ProblemCode[] problem = new ProblemCode[1];
        try {
            interruptions.during(click.mishap(), () -> problem[0] = answer(click));
        } catch (Interruptions.Death death) {
            restart(clicking);
        } finally {
            clicking = outer;
        }
        if (problem[0] == ProblemCode.RECONNECT) {
            accounts.connect(JANE.name(), SERVICE, tokens.consent(), "never needed");
        }
        return Optional.ofNullable(problem[0]);
    }

    private ProblemCode answer(Act.Click click) {
        Knowledge known = knowledge.get(click.entry());
        known.begun(click);
        try {
            MeetingAnswer answer = click.at().isDevice() ? onScreen(click) : press(click, saved(click));
            known.told(answer);
            return null;
        } catch (MeetingProblem told) {
            if (told.code() == ProblemCode.NO_MEETING && click.button() == Act.Button.UPDATE) {
                known.toldNone();
            } else if (told.code() == ProblemCode.GONE_AT_PROVIDER) {
                known.toldGone();
            }
            return told.code();
        }
    }

    private MeetingAnswer press(Act.Click click, EntryDocument document) {
        MeetingService server = servers[click.at().server()];
        switch (click.button()) {
            case CREATE:
                return server.create(JANE, document, SERVICE);
            case UPDATE:
                return server.update(JANE, document);
            case DELETE:
                return server.delete(JANE, document);
            default:
                return server.detach(document);
        }
    }

    private EntryDocument saved(Act.Click click) {
        Replica replica = replicas.get(click.at());
        String unid = unid(click.entry());
        EntryDocument document = replica.entries().saved(unid);
        EntryDocument counted = new EntryDocument() {
            @Override
            public CalendarEntry read(Purpose purpose) {
                return document.read(purpose);
            }

            @Override
            public void write(Edit edit) {
                Map<String, List<String>> before = replica.items(unid);
                document.write(edit);
                if (!replica.items(unid).equals(before)) {
                    replica.saved(unid);
                }
            }
        };
        return interruptions.entry(EntryDocument.class, counted);
    }

    /** Another version that comes to the device meanwhile changes nothing on the screen, and then the save is refused. */
    private MeetingAnswer onScreen(Act.Click click) {
        Replica device = replicas.get(click.at());
        Entries server = replicas.get(Place.values()[click.at().server()]).entries();
        String unid = unid(click.entry());
        CalendarEntry opened = device.entries().saved(unid).read(EntryDocument.Purpose.READ);
        Map<String, List<String>> before = device.items(unid);
        EntryOnScreen screen = new EntryOnScreen(server, new EntryRef(null, unid), place -> shown(place, opened));
        MeetingAnswer answer = press(click, interruptions.entry(EntryDocument.class, screen));
        Map<String, List<String>> items = new TreeMap<>();
        for (ItemChange item : screen.items()) {
            items.put(item.name(), item.values());
        }
        if (!items.isEmpty() && device.items(unid).equals(before)) {
            device.save(unid, items);
        }
        return answer;
    }

    /** What a form shows comes from the screen, the rest from what the server has of the entry, if anything. */
    private static CalendarEntry shown(Entries.Place place, CalendarEntry screen) {
        CalendarEntry.Builder entry = CalendarEntry.of(place.key())
                .form("Appointment")
                .subject(screen.subject())
                .times(screen.start().orElse(null), screen.end().orElse(null), screen.zone())
                .location(screen.location())
                .agenda(screen.agenda())
                .entryKey(screen.entryKey().orElse(null));
        place.saved()
                .ifPresent(saved -> entry.ofSomebodyElse(saved.isOfSomebodyElse())
                        .service(saved.service())
                        .online(
                                saved.isOnline(),
                                saved.onlineUrl(),
                                saved.meetingId().orElse(null),
                                saved.hasOnlineRoom()));
        return entry.build();
    }

    /** Until no replica knows anything that another does not. */
    void replicateAll() {
        for (int round = 0; round < Place.values().length; round++) {
            replicas.get(Place.LAPTOP).replicateTo(replicas.get(Place.OFFICE));
            replicas.get(Place.TABLET).replicateTo(replicas.get(Place.BRANCH));
            replicas.get(Place.OFFICE).replicateTo(replicas.get(Place.BRANCH));
            replicas.get(Place.BRANCH).replicateTo(replicas.get(Place.OFFICE));
            replicas.get(Place.OFFICE).replicateTo(replicas.get(Place.LAPTOP));
            replicas.get(Place.BRANCH).replicateTo(replicas.get(Place.TABLET));
        }
    }

    /** Clocks are right again, what was under way has arrived. */
    void calm() {
        ahead[0] = Duration.ZERO;
        ahead[1] = Duration.ZERO;
        pass(Duration.ofMinutes(15));
    }
}
