package org.dominomeetings.notes.calendar;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.DocumentCollection;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.Series;
import org.dominomeetings.core.entry.SeriesTimes;
import org.dominomeetings.notes.mailfile.MailFiles;
import org.dominomeetings.notes.session.Recycler;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a calendar entry: one, or the parent and the instances of a repeating set. An instance is a response
 * to the parent and says so with $RefOptions; the parent has the dates of the rule in RepeatDates (HCL Calendaring and
 * Scheduling schema). For one piece of work.
 */
public final class RepeatingSet {
    private static final String INSTANCE = "$RefOptions";
    private static final String DATES_OF_THE_RULE = "RepeatDates";
    private static final String DATES_AS_MADE = "RepeatInstanceDates";
    private static final String MEETING_ID = "meetingId";
    private static final String BUSY_NAME = "$BusyName";

    private final Document opened;
    private final Document parent;
    private final Recycler handles;

    /** The times of each instance by its UNID; null until they are read. */
    private @Nullable Map<String, SeriesTimes.Part> instances;

    private final Set<String> meetingIdsOfInstances = new HashSet<>();

    /** Of the first instance that has one. */
    private List<String> busyNamesOfInstances = Collections.emptyList();

    private RepeatingSet(Document opened, Document parent, Recycler handles) {
        this.opened = opened;
        this.parent = parent;
        this.handles = handles;
    }

    /**
     * Reads the set of the document that the person has open; an instance whose parent is gone is an entry of its own.
     */
    public static RepeatingSet open(Document opened, Database mailFile, Recycler handles) throws NotesException {
        if (!opened.hasItem(INSTANCE) || !opened.isResponse()) {
            return new RepeatingSet(opened, opened, handles);
        }
        Document parent = MailFiles.document(mailFile, opened.getParentDocumentUNID(), handles);
        return new RepeatingSet(opened, parent == null ? opened : parent, handles);
    }

    /** The document that stands for the entry: the parent of a set, else the entry itself. */
    public Document parent() {
        return parent;
    }

    private boolean repeats() throws NotesException {
        return parent.hasItem(DATES_OF_THE_RULE) || "1".equals(TextItems.first(parent, "OrgRepeat"));
    }

    /** Gives an entry that repeats its set, and the time that the set has today. */
    void describe(CalendarEntry.Builder entry) throws NotesException {
        if (!repeats()) {
            return;
        }
        ZoneId zone = entry.build().zone();
        SeriesTimes times = new SeriesTimes(
                zone,
                DateItems.all(parent, DATES_OF_THE_RULE),
                part(parent, false),
                new ArrayList<>(instances().values()));
        entry.times(times.start(), times.end(), zone)
                .series(new Series(
                        times.starts(), times.isMovedAlone(), instances().keySet()));
    }

    /** The meeting ids in the set's documents. */
    public Set<String> meetingIds() throws NotesException {
        if (repeats()) {
            instances();
        }
        Set<String> ids = new HashSet<>(meetingIdsOfInstances);
        ids.add(TextItems.first(parent, MEETING_ID));
        ids.remove("");
        return ids;
    }

    /** Whose busy time the entry is; a parent does not have it, so it is the first instance's. */
    List<String> busyNames() throws NotesException {
        List<String> own = TextItems.all(parent, BUSY_NAME);
        if (!own.isEmpty() || !repeats()) {
            return own;
        }
        instances();
        return busyNamesOfInstances;
    }

    /** The UNIDs of all its documents, the parent first. */
    public List<String> unids() throws NotesException {
        List<String> unids = new ArrayList<>();
        unids.add(parent.getUniversalID());
        if (repeats()) {
            unids.addAll(instances().keySet());
        }
        return unids;
    }

    private Map<String, SeriesTimes.Part> instances() throws NotesException {
        Map<String, SeriesTimes.Part> known = instances;
        if (known == null) {
            known = new LinkedHashMap<>();
            DocumentCollection responses = handles.keep(parent.getResponses());
            Document response = responses.getFirstDocument();
            while (response != null) {
                if (isInstance(response)) {
                    known.put(response.getUniversalID(), take(response));
                }
                Document next = responses.getNextDocument(response);
                free(response);
                response = next;
            }
            instances = known;
        }
        return known;
    }

    /**
     * Recycles a response document unless it is the opened one, which may be the same object. One at a time: a set of
     * years would need more handles than Domino has.
     */
    private void free(Document response) throws NotesException {
        if (response.getUniversalID().equals(opened.getUniversalID())) {
            handles.keep(response);
        } else {
            response.recycle();
        }
    }

    private static boolean isInstance(Document response) throws NotesException {
        return response.hasItem(INSTANCE) && "Appointment".equalsIgnoreCase(TextItems.first(response, "Form"));
    }

    private SeriesTimes.Part take(Document instance) throws NotesException {
        meetingIdsOfInstances.add(TextItems.first(instance, MEETING_ID));
        if (busyNamesOfInstances.isEmpty()) {
            busyNamesOfInstances = TextItems.all(instance, BUSY_NAME);
        }
        return part(instance, instance.getUniversalID().equals(opened.getUniversalID()));
    }

    private static SeriesTimes.Part part(Document document, boolean opened) throws NotesException {
        return new SeriesTimes.Part(
                DateItems.all(document, DATES_AS_MADE),
                DateItems.all(document, "StartDateTime"),
                DateItems.allEnds(document, "EndDateTime"),
                opened);
    }
}
