package org.dominomeetings.core.model;

import java.time.Duration;

/** Something that somebody does, or that happens. Values only, so that a sequence can be shrunk and printed. */
sealed interface ModelAction {
    /** What can be clicked. */
    enum Button {
        CREATE,
        UPDATE,
        DELETE,
        /** Takes another entry's meeting off a pasted copy. */
        DETACH
    }

    /** @param mishap null for none */
    record Click(Button button, int entry, ReplicaLocation at, InjectedFault mishap) implements ModelAction {
        @Override
        public String toString() {
            return button + " of " + entry + " at " + at + (mishap == null ? "" : ", " + mishap);
        }
    }

    /** Somebody types text into the Location and saves. */
    record TypeLocation(int entry, ReplicaLocation at, String text) implements ModelAction {}

    /** Somebody changes the subject and saves. */
    record TypeSubject(int entry, ReplicaLocation at, String text) implements ModelAction {}

    /** Somebody moves the entry to another time and saves. */
    record Move(int entry, ReplicaLocation at, int hours) implements ModelAction {}

    /** Somebody copies the entry and pastes it. */
    record Paste(int entry, ReplicaLocation at) implements ModelAction {}

    /** Jane deletes the entry's meeting in the service's own pages. */
    record DeleteAtService(int entry) implements ModelAction {}

    /** Somebody deletes the entry itself. */
    record Remove(int entry, ReplicaLocation at) implements ModelAction {}

    /** The sweeper runs; the mishap befalls it as it would a click, null for none. */
    record Sweep(InjectedFault mishap) implements ModelAction {}

    /** What is newer at the one place comes to the other. */
    record Replicate(ReplicaLocation from, ReplicaLocation to) implements ModelAction {}

    /** The server's process ends in order and starts anew. */
    record Restart(int server) implements ModelAction {}

    /** Time passes. */
    record Wait(Duration time) implements ModelAction {}

    /** A server's clock is put so far ahead of the right time, or back. */
    record Clock(int server, Duration ahead) implements ModelAction {}
}
