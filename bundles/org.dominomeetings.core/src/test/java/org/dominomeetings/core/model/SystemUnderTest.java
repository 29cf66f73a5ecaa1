package org.dominomeetings.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.ClientEntryDocument;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.entry.EntryReference;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.entry.ItemChange;
import org.dominomeetings.core.entry.ServerEntryStore;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.OrphanMeeting;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.operation.OperationResult;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Jane with her calendar on two servers and two devices, and what she knows. Acts happen to it one after the other, but for
 * what comes in between two calls of a click.
 */
final class SystemUnderTest {
    private static final int NOBODY = -1;

    /**
     * One that finishes, after one that hears of a create and has to wait, and another for who has to consent anew; and as
     * long as something is left, until more than the hour is over in which deletion stubs are looked for.
     */
    private static final int SWEEPS = 3;

    private static final int MOST_SWEEPS = 6;

    /** The items that the product may touch. */
    private static final Set<String> OURS = Set.of(
            "Location",
            "OnlineMeeting",
            "SametimeType",
            "ApptUNIDURL",
            "MeetingEntryKey",
            "meetingService",
            "meetingServiceLabel",
            "meetingId",
            "meetingURL",
            "meetingPassword",
            "meetingPhoneVideoPassword",
            "meetingSipAddress");

    private final ReplicatedCalendar calendar = new ReplicatedCalendar();
    private final ServerPair servers;
    private final Map<Integer, ExpectedMeeting> knowledge = new TreeMap<>();
    private int clicking = NOBODY;
    private boolean isTheDayAfter;

    SystemUnderTest(CreateLookup kind) {
        servers = new ServerPair(kind, this::meanwhile, kept());
        for (int entry = 0; entry <= ReplicatedCalendar.COPY; entry++) {
            knowledge.put(entry, new ExpectedMeeting());
        }
    }

    ReplicatedCalendar calendar() {
        return calendar;
    }

    ServerPair servers() {
        return servers;
    }

    ExpectedMeeting knowledge(int entry) {
        return knowledge.get(entry);
    }

    /** The meeting that an entry shows, empty for none. */
    String shown(int entry, ReplicaLocation at) {
        return calendar.text(entry, at, "meetingId");
    }

    /** The meeting that an entry of the office shows as its own, empty for none. */
    String shownAsOwn(int entry) {
        return isOwn(entry, ReplicaLocation.OFFICE) ? shown(entry, ReplicaLocation.OFFICE) : "";
    }

    /** The meeting that an entry has by the ledger, empty for none. */
    String recorded(int entry) {
        return servers.record(calendar.key(entry))
                .filter(record -> record.state() != MeetingState.NONE)
                .flatMap(LedgerRecord::meeting)
                .map(Meeting::id)
                .orElse("");
    }

    /** What the service has, but for what it has only until the grace of a deleted entry is over. */
    Set<String> liveMeetingsOfEntries() {
        Set<String> live = new TreeSet<>(servers.liveMeetings());
        for (int entry = 0; entry <= ReplicatedCalendar.COPY; entry++) {
            if (calendar.isDeleted(entry) && !isTheDayAfter) {
                live.removeAll(servers.madeFor(calendar.key(entry)));
            }
        }
        return live;
    }

    /** What the ledger remembers to be deleted of each entry, beside the meeting that it has. */
    Set<String> strays() {
        Set<String> strays = new TreeSet<>();
        for (int entry = 0; entry <= ReplicatedCalendar.COPY; entry++) {
            servers.record(calendar.key(entry)).map(LedgerRecord::strays).stream()
                    .flatMap(List::stream)
                    .map(OrphanMeeting::id)
                    .forEach(strays::add);
        }
        return strays;
    }

    /** Whether what an entry shows is its own, and not what came with a copy. */
    boolean isOwn(int entry, ReplicaLocation at) {
        String carried = calendar.text(entry, at, "MeetingEntryKey");
        return carried.isEmpty()
                || servers.record(calendar.key(entry))
                        .filter(record -> record.ownershipToken().equals(carried))
                        .isPresent();
    }

    /** Lets an act happen. What makes no sense now, such as typing into an entry that is not there, does not happen. */
    void happen(ModelAction act) {
        if (act instanceof ModelAction.Click click) {
            click(click);
        } else if (act instanceof ModelAction.TypeLocation typed) {
            calendar.typeLocation(typed);
        } else if (act instanceof ModelAction.TypeSubject typed) {
            calendar.typeSubject(typed);
        } else if (act instanceof ModelAction.Move move) {
            calendar.move(move);
        } else if (act instanceof ModelAction.Paste paste) {
            calendar.paste(paste);
        } else if (act instanceof ModelAction.Replicate replicate) {
            calendar.replicate(replicate);
        } else if (act instanceof ModelAction.DeleteAtService deleted) {
            servers.deleteAtService(calendar.key(deleted.entry()));
        } else if (act instanceof ModelAction.Remove remove) {
            calendar.remove(remove);
        } else if (act instanceof ModelAction.Sweep sweep) {
            sweep(sweep.mishap());
        } else if (act instanceof ModelAction.Restart restart) {
            servers.restart(restart.server());
        } else if (act instanceof ModelAction.Wait wait) {
            servers.pass(wait.time());
        } else if (act instanceof ModelAction.Clock moved) {
            servers.setClock(moved.server(), moved.ahead());
        }
    }

    /**
     * In between two calls of a click its server goes on living and has the entry locked, and a call does not last for
     * minutes.
     */
    private void meanwhile(ModelAction act) {
        boolean here = act instanceof ModelAction.Click click && click.at().server() == clicking
                || act instanceof ModelAction.Sweep && clicking == ServerPair.SWEEPING
                || act instanceof ModelAction.Restart restart && restart.server() == clicking;
        if (!here && !(act instanceof ModelAction.Wait)) {
            happen(act);
        }
    }

    /** @return the problem that Jane was told; empty if it went well, nobody answered, or the entry is not there */
    Optional<ProblemCode> click(ModelAction.Click click) {
        if (!calendar.has(click.entry(), click.at())) {
            return Optional.empty();
        }
        int outer = clicking;
        clicking = click.at().server();
        ProblemCode[] problem = new ProblemCode[1];
        try {
            servers.during(clicking, click.mishap(), () -> problem[0] = answer(click));
        } finally {
            clicking = outer;
        }
        if (problem[0] == ProblemCode.RECONNECT) {
            servers.connectAgain();
        }
        return Optional.ofNullable(problem[0]);
    }

    private ProblemCode answer(ModelAction.Click click) {
        ExpectedMeeting known = knowledge.get(click.entry());
        known.begun(click);
        try {
            known.told(click.at().isDevice() ? onScreen(click) : saved(click));
            return null;
        } catch (MeetingException told) {
            known.told(told.code(), click.button());
            return told.code();
        }
    }

    private OperationResult saved(ModelAction.Click click) {
        EntryDocument document = saved(calendar.at(click.at()), ReplicatedCalendar.unid(click.entry()));
        return servers.press(click.at().server(), click.button(), document);
    }

    private static EntryDocument saved(MailFileReplica replica, String unid) {
        EntryDocument document = replica.entries().saved(unid);
        return new EntryDocument() {
            @Override
            public CalendarEntry read(Purpose purpose) {
                return document.read(purpose);
            }

            @Override
            public void write(Edit edit) {
                Map<String, List<String>> before = replica.items(unid);
                document.write(current -> ours(edit.changes(current)));
                if (!replica.items(unid).equals(before)) {
                    replica.saved(unid);
                }
            }
        };
    }

    /** What the arbiter has of the entries. */
    private ServerEntryStore kept() {
        MailFileReplica office = calendar.at(ReplicaLocation.OFFICE);
        return new ServerEntryStore() {
            @Override
            public Presence presence(EntryId key) {
                if (office.hasStub(key.unid())) {
                    return Presence.DELETED;
                }
                return office.has(key.unid()) ? Presence.SAVED : Presence.ABSENT;
            }

            @Override
            public EntryDocument saved(EntryId key) {
                return SystemUnderTest.saved(office, key.unid());
            }
        };
    }

    /** @return why what is not finished is not */
    private List<ProblemCode> sweep(InjectedFault mishap) {
        int outer = clicking;
        clicking = ServerPair.SWEEPING;
        try {
            return servers.sweep(mishap);
        } finally {
            clicking = outer;
        }
    }

    /** The sweeper runs until there is nothing more that it can do. @return why what is left is left */
    List<ProblemCode> sweepUp() {
        List<ProblemCode> left = List.of();
        for (int run = 0; run < SWEEPS || run < MOST_SWEEPS && !left.isEmpty(); run++) {
            left = sweep(null);
            if (left.contains(ProblemCode.RECONNECT)) {
                servers.connectAgain();
            }
            calm();
        }
        return left;
    }

    /** A day later what was deleted is deleted for good. */
    void waitForTheDayAfter() {
        isTheDayAfter = true;
        // Stubs are looked for once an hour.
        servers.pass(Duration.ofHours(1));
        sweep(null);
        servers.pass(Duration.ofHours(25));
    }

    /**
     * Whether the entry may show something else than it should by nobody's fault: replication brought an older version
     * back, or the answer to a click was not saved where it was clicked.
     */
    boolean mayBeAnotherVersion(int entry) {
        return calendar.wasInConflict(entry) || knowledge.get(entry).isOfSeveralPlaces();
    }

    /** Another version that comes to the device meanwhile changes nothing on the screen, and then the save is refused. */
    private OperationResult onScreen(ModelAction.Click click) {
        MailFileReplica device = calendar.at(click.at());
        EntryStore server =
                calendar.at(ReplicaLocation.values()[click.at().server()]).entries();
        String unid = ReplicatedCalendar.unid(click.entry());
        CalendarEntry opened = device.entries().saved(unid).read(EntryDocument.Purpose.READ);
        Map<String, List<String>> before = device.items(unid);
        ClientEntryDocument screen =
                new ClientEntryDocument(server, new EntryReference(null, unid), place -> shown(place, opened));
        OperationResult answer = servers.press(click.at().server(), click.button(), screen);
        Map<String, List<String>> items = new TreeMap<>();
        for (ItemChange item : ours(screen.items())) {
            items.put(item.name(), item.values());
        }
        if (!items.isEmpty() && device.items(unid).equals(before)) {
            device.save(unid, items);
        }
        return answer;
    }

    private static List<ItemChange> ours(List<ItemChange> changes) {
        assertThat(changes).extracting(ItemChange::name).isSubsetOf(OURS);
        return changes;
    }

    /** What a form shows comes from the screen, the rest from what the server has of the entry, if anything. */
    private static CalendarEntry shown(EntryStore.Place place, CalendarEntry screen) {
        CalendarEntry.Builder entry = CalendarEntry.of(place.key())
                .form("Appointment")
                .subject(screen.subject())
                .times(screen.start().orElse(null), screen.end().orElse(null), screen.zone())
                .location(screen.location())
                .agenda(screen.agenda())
                .ownershipToken(screen.ownershipToken().orElse(null));
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

    /** Clocks are right again, and what was under way has arrived long ago. */
    void calm() {
        servers.setClock(0, Duration.ZERO);
        servers.setClock(1, Duration.ZERO);
        servers.pass(Duration.ofMinutes(15));
    }
}
