package org.dominomeetings.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.Entries;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryOnScreen;
import org.dominomeetings.core.entry.EntryRef;
import org.dominomeetings.core.entry.ItemChange;
import org.dominomeetings.core.operation.MeetingAnswer;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Jane with her calendar on two servers and two devices, and what she knows. Acts happen to it one after the other, but for
 * what comes in between two calls of a click.
 */
final class Company {
    private static final int NOBODY = -1;

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

    private final Calendar calendar = new Calendar();
    private final Servers servers = new Servers(this::meanwhile);
    private final Map<Integer, Knowledge> knowledge = new TreeMap<>();
    private int clicking = NOBODY;

    Company() {
        for (int entry = 0; entry <= Calendar.COPY; entry++) {
            knowledge.put(entry, new Knowledge());
        }
    }

    Calendar calendar() {
        return calendar;
    }

    Servers servers() {
        return servers;
    }

    Knowledge knowledge(int entry) {
        return knowledge.get(entry);
    }

    /** The meeting that an entry shows, empty for none. */
    String shown(int entry, Place at) {
        return calendar.text(entry, at, "meetingId");
    }

    /** Whether what an entry shows is its own, and not what came with a copy. */
    boolean isOwn(int entry, Place at) {
        String carried = calendar.text(entry, at, "MeetingEntryKey");
        return carried.isEmpty()
                || servers.record(calendar.key(entry))
                        .filter(record -> record.entryKey().equals(carried))
                        .isPresent();
    }

    /** Lets an act happen. What makes no sense now, such as typing into an entry that is not there, does not happen. */
    void happen(Act act) {
        if (act instanceof Act.Click click) {
            click(click);
        } else if (act instanceof Act.TypeLocation typed) {
            calendar.typeLocation(typed);
        } else if (act instanceof Act.TypeSubject typed) {
            calendar.typeSubject(typed);
        } else if (act instanceof Act.Move move) {
            calendar.move(move);
        } else if (act instanceof Act.Paste paste) {
            calendar.paste(paste);
        } else if (act instanceof Act.Replicate replicate) {
            calendar.replicate(replicate);
        } else if (act instanceof Act.DeleteAtService deleted) {
            servers.deleteAtService(calendar.key(deleted.entry()));
        } else if (act instanceof Act.Restart restart) {
            servers.restart(restart.server());
        } else if (act instanceof Act.Wait wait) {
            servers.pass(wait.time());
        } else if (act instanceof Act.Clock moved) {
            servers.setClock(moved.server(), moved.ahead());
        }
    }

    /**
     * In between two calls of a click its server goes on living and has the entry locked, and a call does not last for
     * minutes.
     */
    private void meanwhile(Act act) {
        boolean here = act instanceof Act.Click click && click.at().server() == clicking
                || act instanceof Act.Restart restart && restart.server() == clicking;
        if (!here && !(act instanceof Act.Wait)) {
            happen(act);
        }
    }

    /** @return the problem that Jane was told; empty if it went well, nobody answered, or the entry is not there */
    Optional<ProblemCode> click(Act.Click click) {
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

    private ProblemCode answer(Act.Click click) {
        Knowledge known = knowledge.get(click.entry());
        known.begun(click);
        try {
            known.told(click.at().isDevice() ? onScreen(click) : saved(click));
            return null;
        } catch (MeetingProblem told) {
            known.told(told.code(), click.button());
            return told.code();
        }
    }

    private MeetingAnswer saved(Act.Click click) {
        Replica replica = calendar.at(click.at());
        String unid = Calendar.unid(click.entry());
        EntryDocument document = replica.entries().saved(unid);
        return servers.press(click.at().server(), click.button(), new EntryDocument() {
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
        });
    }

    /** Another version that comes to the device meanwhile changes nothing on the screen, and then the save is refused. */
    private MeetingAnswer onScreen(Act.Click click) {
        Replica device = calendar.at(click.at());
        Entries server = calendar.at(Place.values()[click.at().server()]).entries();
        String unid = Calendar.unid(click.entry());
        CalendarEntry opened = device.entries().saved(unid).read(EntryDocument.Purpose.READ);
        Map<String, List<String>> before = device.items(unid);
        EntryOnScreen screen = new EntryOnScreen(server, new EntryRef(null, unid), place -> shown(place, opened));
        MeetingAnswer answer = servers.press(click.at().server(), click.button(), screen);
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

    /** Clocks are right again, and what was under way has arrived long ago. */
    void calm() {
        servers.setClock(0, Duration.ZERO);
        servers.setClock(1, Duration.ZERO);
        servers.pass(Duration.ofMinutes(15));
    }
}
