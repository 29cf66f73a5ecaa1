package org.dominomeetings.notes.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.ledger.Ledger;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.LedgerRecordFields;
import org.dominomeetings.core.ledger.OrphanMeeting;
import org.dominomeetings.core.ledger.UnfinishedRecords;
import org.dominomeetings.core.ledger.UnreadableDocument;
import org.dominomeetings.core.ledger.UpcomingEntry;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.notes.database.DocumentAccess;
import org.dominomeetings.notes.database.ItemReader;
import org.dominomeetings.notes.database.ItemWriter;
import org.dominomeetings.notes.database.MeetingView;
import org.dominomeetings.notes.database.MeetingsDatabase;
import org.dominomeetings.notes.database.ViewReader;
import org.dominomeetings.notes.directory.DirectoryPersonIds;
import org.dominomeetings.notes.session.Recycler;
import org.jspecify.annotations.Nullable;

/** A ledger over documents of the form {@code MeetingRecord}, one for each entry. */
public final class DocumentLedger implements Ledger {
    private static final String FORM = "MeetingRecord";
    private static final String MAIL_FILE = "MailFile";
    private static final String ENTRY = "Entry";
    private static final String DELETED = "EntryDeleted";
    private static final String OVER = "Over";

    /** Documents read in one piece of work; other work for the server's session runs between two of them. */
    private static final int PORTION = 25;

    private final MeetingsDatabase database;
    private final DirectoryPersonIds people;
    private final ViewReader views;

    public DocumentLedger(MeetingsDatabase database, DirectoryPersonIds people) {
        this.database = database;
        this.people = people;
        this.views = new ViewReader(database);
    }

    @Override
    public Optional<LedgerRecord> find(EntryId key) {
        return database.run((db, handles) -> {
            Document document = find(db, key, handles);
            return document == null ? Optional.empty() : Optional.of(read(db, document, handles));
        });
    }

    @Override
    public UnfinishedRecords open() {
        List<LedgerRecord> open = new ArrayList<>();
        List<UnreadableDocument> unreadable = new ArrayList<>();
        inPortions(MeetingView.OPEN, (db, unid) -> open(db, unid, open, unreadable));
        return new UnfinishedRecords(open, unreadable);
    }

    private void open(Database db, String unid, List<LedgerRecord> open, List<UnreadableDocument> unreadable)
            throws NotesException {
        // One at a time: an outage leaves more open records than Domino has handles.
        try (Recycler handles = new Recycler()) {
            Document document = DocumentAccess.find(db, unid, handles);
            if (document != null) {
                LedgerRecord record = read(db, document, handles);
                if (record.isOpen()) {
                    open.add(record);
                }
            }
        } catch (MeetingException cannotBeRead) {
            unreadable.add(database.unreadable().of(unid).orElseThrow(() -> cannotBeRead));
        }
    }

    @Override
    public List<UpcomingEntry> toCome(Instant now) {
        indexThoseOfBefore();
        List<UpcomingEntry> live = new ArrayList<>();
        for (ViewReader.Row row :
                views.rows(MeetingView.TO_COME, row -> row.column(0).compareTo(sortable(now)) > 0)) {
            live.add(new UpcomingEntry(new EntryId(row.column(1), row.column(2)), momentOrNull(row.column(3))));
        }
        return live;
    }

    @Override
    public List<EntryId> overBefore(Instant moment, int most) {
        List<EntryId> over = new ArrayList<>();
        views.rows(
                MeetingView.OVER,
                row -> over.size() < most
                        && row.column(0).compareTo(sortable(moment)) < 0
                        && over.add(new EntryId(row.column(1), row.column(2))));
        return over;
    }

    @Override
    public List<EntryId> holders(String service, String meetingId) {
        List<EntryId> holders = new ArrayList<>();
        for (ViewReader.Row row : views.rows(MeetingView.HOLDERS, row -> true)) {
            if (row.column(0).equals(meetingId) && row.column(1).equals(service)) {
                holders.add(new EntryId(row.column(2), row.column(3)));
            }
        }
        return holders;
    }

    /**
     * Adds the items that this version's views use to the records of a previous version, once. Without a new revision:
     * whoever is about to write such a record has read all that counts. One that cannot be read stays as it is.
     */
    private void indexThoseOfBefore() {
        inPortions(MeetingView.OF_BEFORE, (db, unid) -> {
            try (Recycler handles = new Recycler()) {
                Document document = DocumentAccess.find(db, unid, handles);
                if (document != null) {
                    index(new ItemWriter(document, handles), read(db, document, handles));
                    document.save(false, false);
                }
            } catch (MeetingException cannotBeRead) {
                if (!database.unreadable().of(unid).isPresent()) {
                    throw cannotBeRead;
                }
            }
        });
    }

    /** A callback for each document. */
    private interface Each {
        void take(Database db, String unid) throws NotesException;
    }

    /** Processes the documents of a view in batches, so that other work for the server's session runs between them. */
    private void inPortions(MeetingView view, Each each) {
        List<String> unids = new ArrayList<>();
        views.rows(view, row -> true).forEach(row -> unids.add(row.unid()));
        for (int from = 0; from < unids.size(); from += PORTION) {
            List<String> portion = unids.subList(from, Math.min(unids.size(), from + PORTION));
            database.execute((db, handles) -> {
                for (String unid : portion) {
                    each.take(db, unid);
                }
            });
        }
    }

    /** Parses a moment, null for anything else, which is reported when the record is read. */
    private static @Nullable Instant momentOrNull(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException notAsStored) {
            return Instant.EPOCH;
        }
    }

    /** A moment in whole seconds, so that a view sorts the texts as the moments. */
    private static String sortable(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Override
    public void putOff(LedgerRecord over, Instant now) {
        database.execute((db, handles) -> {
            Document document = kept(db, over, handles);
            if (document != null) {
                new ItemWriter(document, handles).text(OVER, sortable(now));
                // Without a new revision: whoever is about to write this record has read all that counts.
                document.save(false, false);
            }
        });
    }

    @Override
    public boolean remove(LedgerRecord over) {
        return database.run((db, handles) -> {
            Document document = kept(db, over, handles);
            return document != null && document.remove(false);
        });
    }

    /** The document of that version of a record, unless another is kept now. */
    private static @Nullable Document kept(Database db, LedgerRecord record, Recycler handles) throws NotesException {
        Document document = find(db, record.key(), handles);
        return document != null && document.getItemValueInteger("Revision") == record.revision() ? document : null;
    }

    @Override
    public boolean write(LedgerRecord next) {
        return database.write((db, handles) -> place(db, next.key(), handles), next.revision(), (document, handles) -> {
            ItemWriter items = new ItemWriter(document, handles);
            items.text("Form", FORM);
            items.text(MAIL_FILE, next.key().replicaId());
            items.text(ENTRY, next.key().unid());
            items.number("Generation", next.generation());
            items.text("State", next.state().name());
            items.text("Since", next.since().toString());
            items.text("Service", next.service());
            items.names("Person", next.person());
            index(items, next);
            items.text("EntryKey", next.ownershipToken());
            items.text("CorrelationId", next.correlationId().orElse(""));
            items.text("Written", next.isWritten() ? "1" : "0");
            items.text("Repeated", next.isRepeated() ? "1" : "0");
            items.number("Attempt", next.attempt());
            items.list("Strays", written(next.strays()));
            items.text("Language", next.language().map(Locale::toLanguageTag).orElse(""));
            items.text(DELETED, next.entryDeleted().map(Instant::toString).orElse(""));
            items.text("Sent", next.sent().map(SyncedDetails::written).orElse(""));
            fill(items, next.meeting());
            items.text("RemainsId", next.remains().map(Meeting::id).orElse(""));
            items.text("RemainsUrl", next.remains().map(Meeting::joinUrl).orElse(""));
        });
    }

    /** Sets the items that the views use. */
    private static void index(ItemWriter items, LedgerRecord record) throws NotesException {
        items.text("PersonId", record.personId());
        items.text("Ends", ends(record));
        items.text(OVER, record.isOpen() ? "" : sortable(record.over()));
    }

    private static void fill(ItemWriter items, Optional<Meeting> meeting) throws NotesException {
        items.text("MeetingId", meeting.map(Meeting::id).orElse(""));
        items.text("JoinUrl", meeting.map(Meeting::joinUrl).orElse(""));
        items.text("Number", meeting.flatMap(Meeting::number).orElse(""));
        items.text("Passcode", meeting.flatMap(Meeting::passcode).orElse(""));
        items.text("PhonePasscode", meeting.flatMap(Meeting::phonePasscode).orElse(""));
        items.text("SipAddress", meeting.flatMap(Meeting::sipAddress).orElse(""));
        items.text("DialIn", meeting.flatMap(Meeting::dialIn).orElse(""));
        items.text("Host", meeting.flatMap(Meeting::host).orElse(""));
    }

    /** Until when a deletion stub of the entry matters; empty where there is no live meeting, or its end is unknown. */
    private static String ends(LedgerRecord record) {
        boolean live = record.state() == MeetingState.LIVE || record.state() == MeetingState.UPDATING;
        Optional<Instant> end = record.sent().flatMap(sent -> sent.end().isPresent() ? sent.end() : sent.start());
        return live ? end.map(DocumentLedger::sortable).orElse("") : "";
    }

    private LedgerRecord read(Database db, Document document, Recycler handles) throws NotesException {
        return database.unreadable().read(document, items -> {
            SyncedDetails sent = sent(items);
            String person = items.text("Person");
            String personId = items.text("PersonId");
            String asked = items.text("CorrelationId");
            String language = items.text("Language");
            return new LedgerRecord(LedgerRecordFields.of(
                            new EntryId(items.needed(MAIL_FILE), items.needed(ENTRY)),
                            items.number("Revision"),
                            items.number("Generation"))
                    .state(items.word("State", MeetingState.class), items.moment("Since"))
                    .account(items.needed("Service"), person)
                    // A record of before has the name alone, which may be a former one by now.
                    .personId(personId.isEmpty() ? people.id(db.getParent(), person, handles) : personId)
                    .told(meeting(items), sent)
                    .remains(remains(items))
                    .ownershipToken(items.needed("EntryKey"))
                    .written("1".equals(items.needed("Written")))
                    .repeated("1".equals(items.text("Repeated")))
                    .attempt(items.numberOrZero("Attempt"))
                    .strays(strays(items))
                    .language(language.isEmpty() ? null : language)
                    .entryDeleted(items.momentOrNull(DELETED))
                    .correlationId(asked.isEmpty() ? null : asked));
        });
    }

    /** The synced details; their times are checked, too, since a record with unreadable times is of no use. */
    private static @Nullable SyncedDetails sent(ItemReader items) throws NotesException {
        String text = items.text("Sent");
        try {
            SyncedDetails sent = text.isEmpty() ? null : SyncedDetails.read(text);
            if (sent != null) {
                sent.start();
                sent.end();
            }
            return sent;
        } catch (DateTimeException notAsStored) {
            throw new ItemReader.UnreadableItemException("Sent has a time that is none");
        }
    }

    private static @Nullable Meeting meeting(ItemReader items) throws NotesException {
        String id = items.text("MeetingId");
        if (id.isEmpty()) {
            return null;
        }
        return Meeting.with(id, items.text("JoinUrl"))
                .number(items.text("Number"))
                .passcode(items.text("Passcode"))
                .phonePasscode(items.text("PhonePasscode"))
                .sipAddress(items.text("SipAddress"))
                .dialIn(items.text("DialIn"))
                .host(items.text("Host"))
                .build();
    }

    private static List<OrphanMeeting> strays(ItemReader items) throws NotesException {
        List<OrphanMeeting> strays = new ArrayList<>();
        for (String text : items.texts("Strays")) {
            strays.add(OrphanMeeting.read(text)
                    .orElseThrow(() -> new ItemReader.UnreadableItemException("Strays has a meeting that is none")));
        }
        return strays;
    }

    private static @Nullable Meeting remains(ItemReader items) throws NotesException {
        String id = items.text("RemainsId");
        return id.isEmpty() ? null : Meeting.with(id, items.text("RemainsUrl")).build();
    }

    private static @Nullable Document find(Database db, EntryId key, Recycler handles) throws NotesException {
        Document document = DocumentAccess.find(db, unid(key), handles);
        return document != null ? document : DocumentAccess.find(db, secondUnid(key), handles);
    }

    /**
     * The universal id of an entry's record, or of the one that it is about to get. While the stub of a record that was
     * removed has the first, it is the second; stubs go after 90 days or so, and records after longer than that.
     */
    private static String place(Database db, EntryId key, Recycler handles) throws NotesException {
        boolean second = DocumentAccess.find(db, secondUnid(key), handles) != null
                || DocumentAccess.isStub(db, unid(key), handles);
        return second ? secondUnid(key) : unid(key);
    }

    private static List<String> written(List<OrphanMeeting> strays) {
        List<String> written = new ArrayList<>();
        strays.forEach(stray -> written.add(stray.written()));
        return written;
    }

    private static String unid(EntryId key) {
        return DocumentAccess.unid("record", key.toString());
    }

    private static String secondUnid(EntryId key) {
        return DocumentAccess.unid("record again", key.toString());
    }
}
