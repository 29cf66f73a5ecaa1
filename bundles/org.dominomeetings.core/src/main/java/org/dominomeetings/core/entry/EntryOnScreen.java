package org.dominomeetings.core.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * An entry as it is on a person's screen: read from what his client sent, written by telling the client what to set. The
 * saved document, if there is one, is never touched, so nothing conflicts with the save that the person is about to do.
 * For one request.
 */
public final class EntryOnScreen implements EntryDocument {
    private final Entries entries;
    private final EntryRef ref;
    private final Function<Entries.Place, CalendarEntry> shown;
    private List<ItemChange> items = Collections.emptyList();

    /**
     * @param shown what the client sent, joined with what is known of the place
     */
    public EntryOnScreen(Entries entries, EntryRef ref, Function<Entries.Place, CalendarEntry> shown) {
        this.entries = entries;
        this.ref = ref;
        this.shown = shown;
    }

    @Override
    public CalendarEntry read(Purpose purpose) {
        return shown.apply(entries.place(ref, purpose));
    }

    @Override
    public void write(Edit edit) {
        items = edit.changes(read(Purpose.EDIT));
    }

    /** What the client has to set on the open document; empty if nothing. */
    public List<ItemChange> items() {
        return Collections.unmodifiableList(new ArrayList<>(items));
    }
}
