package org.dominomeetings.sandbox.sample.calendar;

import java.util.List;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.standin.store.Note;

/** Usual entries, each with items that the plain ones do not have. */
public final class EverydayEntries {
    /** A point in time with an alarm; its end is its start. */
    public static final String REMINDER = "5A3C1E0000000000C125880000000011";

    /** With a room and a projector out of the resource reservations. Jane typed no Location. */
    public static final String BOOKED_ROOM = "5A3C1E0000000000C125880000000012";

    /** Jane typed two lines, a link of her own and a mark among them; no two of its values must be run together. */
    public static final String TYPED_LOCATION = "5A3C1E0000000000C125880000000013";

    private static final String ROOM = "Board Room/Headquarters";
    private static final String PROJECTOR = "Projector 1/Headquarters";

    private final SampleCalendar diary;

    EverydayEntries(SampleCalendar diary) {
        this.diary = diary;
    }

    List<Note> all() {
        return List.of(reminder(), bookedRoom(), typedLocation());
    }

    private Note reminder() {
        return diary.timed(EntryKind.REMINDER, REMINDER, diary.today().plusDays(3), 0)
                .says("Order the projector", "", "Two weeks are needed.")
                .with(note -> note.text("Alarms", "1")
                        .number("$Alarm", 1)
                        .number("$AlarmOffset", -15)
                        .text("$AlarmUnit", "M")
                        .text("$AlarmDescription", "Order the projector"))
                .build();
    }

    /**
     * Where nobody typed a Location, the template puts the room's name there (HCL Domino C API documentation, Calendar and
     * Scheduling, item Location).
     */
    private Note bookedRoom() {
        return diary.timed(EntryKind.MEETING, BOOKED_ROOM, diary.today().plusDays(5), 60)
                .says("Budget", ROOM, "Figures are in the team room.")
                .invites(List.of(SamplePerson.DAVE, SamplePerson.RITA))
                .with(note -> note.text("Room", ROOM)
                        .text("RoomToReserve", ROOM)
                        .text("Resources", PROJECTOR)
                        .text("RequiredResources", PROJECTOR))
                .build();
    }

    private Note typedLocation() {
        return diary.timed(EntryKind.MEETING, TYPED_LOCATION, diary.today().plusDays(6), 60)
                .headed(
                        "Walk through the new building",
                        "Gate 3, then ask for Mr. O'Neill\nhttps://maps.example.com/?q=gate+3&zoom=17",
                        "[online meeting] only if it rains")
                .with(note -> note.richText("Body", "Bring boots."))
                .invites(List.of(SamplePerson.DAVE))
                .build();
    }
}
