package org.dominomeetings.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.DocumentCollection;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.Series;

/**
 * The documents that an entry consists of: one, or the parent and the instances of a repeating set. An instance is a
 * response to the parent and says so with $RefOptions; the parent has the dates of the rule in RepeatDates (HCL Calendaring
 * and Scheduling schema).
 */
final class RepeatingSet {
    private static final String INSTANCE = "$RefOptions";
    private static final String DATES_OF_THE_RULE = "RepeatDates";
    private static final String DATES_AS_MADE = "RepeatInstanceDates";
    private static final String STARTS = "StartDateTime";

    private final Document opened;
    private final Document parent;

    private RepeatingSet(Document opened, Document parent) {
        this.opened = opened;
        this.parent = parent;
    }

    /** Of the entry that the person has before him; an instance whose parent is gone stands for itself. */
    static RepeatingSet of(Document opened, Database mailFile, Handles handles) throws NotesException {
        if (!opened.hasItem(INSTANCE) || !opened.isResponse()) {
            return new RepeatingSet(opened, opened);
        }
        Document parent = MailFiles.document(mailFile, opened.getParentDocumentUNID(), handles);
        return new RepeatingSet(opened, parent == null ? opened : parent);
    }

    /** The document that stands for the entry: the parent of a set, else the entry itself. */
    Document parent() {
        return parent;
    }

    /** Null for an entry that does not repeat. */
    Series series() throws NotesException {
        boolean repeats = parent.hasItem(DATES_OF_THE_RULE) || "1".equals(parent.getItemValueString("OrgRepeat"));
        return repeats ? new Series(DateItems.all(parent, DATES_OF_THE_RULE), movedAlone()) : null;
    }

    /** An instance keeps the dates that it was made with beside those that it has now. */
    private boolean movedAlone() throws NotesException {
        List<Instant> made = DateItems.all(opened, DATES_AS_MADE);
        return opened != parent && !made.isEmpty() && !made.containsAll(DateItems.all(opened, STARTS));
    }

    /** The UNIDs of all its documents, the parent first. */
    List<String> unids(Handles handles) throws NotesException {
        if (series() == null) {
            return Collections.singletonList(parent.getUniversalID());
        }
        List<String> unids = new ArrayList<>();
        unids.add(parent.getUniversalID());
        DocumentCollection responses = handles.keep(parent.getResponses());
        Document response = responses.getFirstDocument();
        while (response != null) {
            if (response.hasItem(INSTANCE) && "Appointment".equalsIgnoreCase(response.getItemValueString("Form"))) {
                unids.add(response.getUniversalID());
            }
            Document next = responses.getNextDocument(response);
            response.recycle();
            response = next;
        }
        return unids;
    }
}
