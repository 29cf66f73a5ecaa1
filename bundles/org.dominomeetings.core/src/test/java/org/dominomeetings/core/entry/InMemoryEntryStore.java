package org.dominomeetings.core.entry;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;

/** Calendar documents of one mail file, each a map of items; a test sets and reads the items as a person would. */
public final class InMemoryEntryStore implements EntryStore {
    private static final String REPLICA = "85255E0F0011223A";

    private final Map<String, Map<String, List<String>>> documents = new TreeMap<>();
    private MeetingException nextWrite;
    private Runnable onRead = () -> {};
    private Runnable beforeWrite = () -> {};
    private int writes;
    private int room = Integer.MAX_VALUE;

    public EntryId key(String unid) {
        return new EntryId(REPLICA, unid);
    }

    /** The entry as it is saved, by its UNID. */
    public EntryDocument saved(String unid) {
        return saved(new EntryReference(null, unid));
    }

    /** Sets an item; no values take it off. */
    public synchronized void set(String unid, String item, String... values) {
        Map<String, List<String>> items = documents.computeIfAbsent(unid, id -> new TreeMap<>());
        if (values.length == 0) {
            items.remove(item);
        } else {
            items.put(item, List.of(values));
        }
    }

    /** Deletes the document. */
    public synchronized void remove(String unid) {
        documents.remove(unid);
    }

    /** A copy of the document's items; empty where there is no such document. */
    public synchronized Map<String, List<String>> items(String unid) {
        return new TreeMap<>(documents.getOrDefault(unid, Map.of()));
    }

    public synchronized int writes() {
        return writes;
    }

    /** The next write is refused once and changes nothing. */
    public synchronized void refuseNextWrite(MeetingException problem) {
        nextWrite = problem;
    }

    /** How many characters the values of an item may have in all. */
    public synchronized void room(int characters) {
        room = characters;
    }

    /** Runs at each read, without a lock. */
    public void onRead(Runnable action) {
        onRead = action;
    }

    /** Runs once, before the next write looks at the document: another person who saves it at that moment. */
    public synchronized void beforeNextWrite(Runnable action) {
        beforeWrite = action;
    }

    @Override
    public EntryDocument saved(EntryReference ref) {
        return new EntryDocument() {
            @Override
            public CalendarEntry read(Purpose purpose) {
                onRead.run();
                return entry(ref.unid());
            }

            @Override
            public void write(Edit edit) {
                InMemoryEntryStore.this.write(ref.unid(), edit);
            }

            @Override
            public void checkRoom(Edit edit) {
                InMemoryEntryStore.this.checkRoom(ref.unid(), edit);
            }
        };
    }

    @Override
    public synchronized Place place(EntryReference ref, EntryDocument.Purpose purpose) {
        return new Place(key(ref.unid()), documents.containsKey(ref.unid()) ? entry(ref.unid()) : null);
    }

    private synchronized void write(String unid, EntryDocument.Edit edit) {
        if (nextWrite != null) {
            MeetingException problem = nextWrite;
            nextWrite = null;
            throw problem;
        }
        Runnable other = beforeWrite;
        beforeWrite = () -> {};
        other.run();
        for (ItemChange change : edit.changes(entry(unid))) {
            set(unid, change.name(), change.values().toArray(new String[0]));
        }
        writes++;
    }

    private synchronized void checkRoom(String unid, EntryDocument.Edit edit) {
        for (ItemChange change : edit.changes(entry(unid))) {
            if (String.join("", change.values()).length() > room) {
                throw MeetingException.of(ProblemCode.ENTRY_FULL);
            }
        }
    }

    private synchronized CalendarEntry entry(String unid) {
        Map<String, List<String>> items = documents.get(unid);
        if (items == null) {
            throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        return CalendarEntry.of(key(unid))
                .form(text(items, "Form"))
                .subject(text(items, "Subject"))
                .times(time(items, "StartDateTime"), time(items, "EndDateTime"), ZoneId.of(text(items, "Zone")))
                .location(items.getOrDefault("Location", List.of()))
                .agenda(text(items, "Body"))
                .online(
                        text(items, "OnlineMeeting").equals("1"),
                        text(items, "ApptUNIDURL"),
                        text(items, "meetingId"),
                        items.containsKey("OnlinePlace"))
                .invitees(items.containsKey("RequiredAttendees"))
                .series(series(items))
                .ownershipToken(text(items, "MeetingEntryKey"))
                .service(text(items, "meetingService"))
                .ofSomebodyElse(items.containsKey("NotTheChair"))
                .build();
    }

    private static Series series(Map<String, List<String>> items) {
        List<String> dates = items.get("RepeatDates");
        return dates == null
                ? null
                : new Series(
                        dates.stream().map(Instant::parse).toList(),
                        items.containsKey("MovedAlone"),
                        items.getOrDefault("Instances", List.of()));
    }

    private static String text(Map<String, List<String>> items, String name) {
        return items.getOrDefault(name, List.of("")).get(0);
    }

    private static Instant time(Map<String, List<String>> items, String name) {
        return items.containsKey(name) ? Instant.parse(text(items, name)) : null;
    }
}
