package org.dominomeetings.core.model;

import java.time.Duration;

/** Something that somebody does, or that happens. Values only, so that a sequence can be shrunk and printed. */
sealed interface Act {
    /** What can be clicked. */
    enum Button {
        CREATE,
        UPDATE,
        DELETE,
        /** Takes another entry's meeting off a pasted copy. */
        DETACH
    }

    /** @param mishap null for none */
    record Click(Button button, int entry, Place at, Mishap mishap) implements Act {
        @Override
        public String toString() {
            return button + " of " + entry + " at " + at + (mishap == null ? "" : ", " + mishap);
        }
    }

    /** Somebody types text into the Location and saves. */
    record TypeLocation(int entry, Place at, String text) implements Act {}

    /** Somebody changes the subject and saves. */
    record TypeSubject(int entry, Place at, String text) implements Act {}

    /** Somebody moves the entry to another time and saves. */
    record Move(int entry, Place at, int hours) implements Act {}

    /** Somebody copies the entry and pastes it. */
    record Paste(int entry, Place at) implements Act {}

    /** Jane deletes the entry's meeting in the service's own pages. */
    record DeleteAtService(int entry) implements Act {}

    /** Somebody deletes the entry itself. */
    record Remove(int entry, Place at) implements Act {}

    /** The sweeper runs; the mishap befalls it as it would a click, null for none. */
    record Sweep(Mishap mishap) implements Act {}

    /** What is newer at the one place comes to the other. */
    record Replicate(Place from, Place to) implements Act {}

    /** The server's process ends in order and starts anew. */
    record Restart(int server) implements Act {}

    /** Time passes. */
    record Wait(Duration time) implements Act {}

    /** A server's clock is put so far ahead of the right time, or back. */
    record Clock(int server, Duration ahead) implements Act {}
}
