package org.dominomeetings.sample;

/** What is asked of the rooms; it decides what a refusal means and what silence leaves behind. */
enum RoomsCall {
    /** Books a room, and names none that could be gone. */
    BOOK(true, false),
    /** Looks for a room, and names none either. */
    FIND(false, false),
    READ(false, true),
    /** Changes a booking, or gives it up. */
    CHANGE(true, true);

    private final boolean changes;
    private final boolean namesRoom;

    RoomsCall(boolean changes, boolean namesRoom) {
        this.changes = changes;
        this.namesRoom = namesRoom;
    }

    /** Whether something is different afterwards, so that no answer leaves open whether it is. */
    boolean changes() {
        return changes;
    }

    boolean namesRoom() {
        return namesRoom;
    }
}
