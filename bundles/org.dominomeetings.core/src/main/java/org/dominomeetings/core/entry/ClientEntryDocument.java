package org.dominomeetings.core.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * An entry as it is on a person's screen: read from what his client sent, written by telling the client what to set. The
 * saved document, if there is one, is never touched, so nothing conflicts with the save that the person is about to do.
 * For one request.
 */
public final class ClientEntryDocument implements EntryDocument {
    private final EntryStore entries;
    private final EntryReference ref;
    private final Function<EntryStore.Place, CalendarEntry> shown;
    private final Predicate<List<ItemChange>> fits;
    private List<ItemChange> items = Collections.emptyList();

    /**
     * @param shown what the client sent, joined with what is known of the place
     * @param fits whether the client can be told to set these items
     */
    public ClientEntryDocument(
            EntryStore entries,
            EntryReference ref,
            Function<EntryStore.Place, CalendarEntry> shown,
            Predicate<List<ItemChange>> fits) {
        this.entries = entries;
        this.ref = ref;
        this.shown = shown;
        this.fits = fits;
    }

    /** For a client that can be told anything. */
    public ClientEntryDocument(
            EntryStore entries, EntryReference ref, Function<EntryStore.Place, CalendarEntry> shown) {
        this(entries, ref, shown, any -> true);
    }

    @Override
    public CalendarEntry read(Purpose purpose) {
        return shown.apply(entries.place(ref, purpose));
    }

    @Override
    public void write(Edit edit) {
        items = edit.changes(read(Purpose.EDIT));
    }

    @Override
    public void checkRoom(Edit edit) {
        if (!fits.test(edit.changes(read(Purpose.EDIT)))) {
            throw MeetingException.of(ProblemCode.ENTRY_FULL).field("location");
        }
    }

    /** What the client has to set on the open document; empty if nothing. */
    public List<ItemChange> items() {
        return Collections.unmodifiableList(new ArrayList<>(items));
    }
}
