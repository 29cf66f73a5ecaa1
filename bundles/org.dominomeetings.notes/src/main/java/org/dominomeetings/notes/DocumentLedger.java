package org.dominomeetings.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import lotus.domino.Document;
import lotus.domino.DocumentCollection;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.EntryKey;
import org.dominomeetings.core.ledger.Ledger;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.meeting.SentDetails;

/** The ledger as documents of the form {@code MeetingRecord}, one for each entry. */
public final class DocumentLedger implements Ledger {
    private static final String FORM = "MeetingRecord";

    private final MeetingsDatabase database;

    public DocumentLedger(MeetingsDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<LedgerRecord> find(EntryKey key) {
        return database.run((db, handles) -> {
            Document document = MeetingsDatabase.find(db, unid(key), handles);
            return document == null ? Optional.empty() : Optional.of(read(document, key));
        });
    }

    @Override
    public List<LedgerRecord> select(Predicate<LedgerRecord> wanted) {
        return database.run((db, handles) -> {
            List<LedgerRecord> selected = new ArrayList<>();
            DocumentCollection all = handles.keep(db.getAllDocuments());
            Document document = all.getFirstDocument();
            while (document != null) {
                if (FORM.equals(document.getItemValueString("Form"))) {
                    LedgerRecord record = read(document, key(document));
                    if (wanted.test(record)) {
                        selected.add(record);
                    }
                }
                Document next = all.getNextDocument(document);
                // One at a time: a ledger of years would need more handles than Domino has.
                document.recycle();
                document = next;
            }
            return selected;
        });
    }

    private static EntryKey key(Document document) throws NotesException {
        return new EntryKey(document.getItemValueString("MailFile"), document.getItemValueString("Entry"));
    }

    @Override
    public boolean write(LedgerRecord next) {
        return database.write(unid(next.key()), next.revision(), (document, handles) -> {
            Items items = new Items(document, handles);
            items.text("Form", FORM);
            items.text("MailFile", next.key().replicaId());
            items.text("Entry", next.key().unid());
            items.number("Generation", next.generation());
            items.text("State", next.state().name());
            items.text("Since", next.since().toString());
            items.text("Service", next.service());
            items.text("Person", next.person());
            items.text("EntryKey", next.entryKey());
            items.text("CorrelationId", next.correlationId().orElse(""));
            items.text("Written", next.isWritten() ? "1" : "0");
            items.text("Repeated", next.isRepeated() ? "1" : "0");
            items.text(
                    "EntryDeleted", next.entryDeleted().map(Instant::toString).orElse(""));
            items.text("Sent", next.sent().map(SentDetails::written).orElse(""));
            fill(items, next.meeting());
            items.text("RemainsId", next.remains().map(Meeting::id).orElse(""));
            items.text("RemainsUrl", next.remains().map(Meeting::joinUrl).orElse(""));
        });
    }

    private static void fill(Items items, Optional<Meeting> meeting) throws NotesException {
        items.text("MeetingId", meeting.map(Meeting::id).orElse(""));
        items.text("JoinUrl", meeting.map(Meeting::joinUrl).orElse(""));
        items.text("Number", meeting.flatMap(Meeting::number).orElse(""));
        items.text("Passcode", meeting.flatMap(Meeting::passcode).orElse(""));
        items.text("PhonePasscode", meeting.flatMap(Meeting::phonePasscode).orElse(""));
        items.text("SipAddress", meeting.flatMap(Meeting::sipAddress).orElse(""));
        items.text("DialIn", meeting.flatMap(Meeting::dialIn).orElse(""));
        items.text("Host", meeting.flatMap(Meeting::host).orElse(""));
    }

    private static LedgerRecord read(Document document, EntryKey key) throws NotesException {
        String sent = document.getItemValueString("Sent");
        String deleted = document.getItemValueString("EntryDeleted");
        String asked = document.getItemValueString("CorrelationId");
        return LedgerRecord.kept(
                        key, document.getItemValueInteger("Revision"), document.getItemValueInteger("Generation"))
                .state(
                        MeetingState.valueOf(document.getItemValueString("State")),
                        Instant.parse(document.getItemValueString("Since")))
                .account(document.getItemValueString("Service"), document.getItemValueString("Person"))
                .told(meeting(document), sent.isEmpty() ? null : SentDetails.read(sent))
                .remains(remains(document))
                .entryKey(document.getItemValueString("EntryKey"))
                .written("1".equals(document.getItemValueString("Written")))
                .repeated("1".equals(document.getItemValueString("Repeated")))
                .correlationId(asked.isEmpty() ? null : asked)
                .entryDeleted(deleted.isEmpty() ? null : Instant.parse(deleted))
                .build();
    }

    private static Meeting meeting(Document document) throws NotesException {
        String id = document.getItemValueString("MeetingId");
        if (id.isEmpty()) {
            return null;
        }
        return Meeting.with(id, document.getItemValueString("JoinUrl"))
                .number(document.getItemValueString("Number"))
                .passcode(document.getItemValueString("Passcode"))
                .phonePasscode(document.getItemValueString("PhonePasscode"))
                .sipAddress(document.getItemValueString("SipAddress"))
                .dialIn(document.getItemValueString("DialIn"))
                .host(document.getItemValueString("Host"))
                .build();
    }

    private static Meeting remains(Document document) throws NotesException {
        String id = document.getItemValueString("RemainsId");
        return id.isEmpty()
                ? null
                : Meeting.with(id, document.getItemValueString("RemainsUrl")).build();
    }

    private static String unid(EntryKey key) {
        return MeetingsDatabase.unid("record", key.toString());
    }
}
