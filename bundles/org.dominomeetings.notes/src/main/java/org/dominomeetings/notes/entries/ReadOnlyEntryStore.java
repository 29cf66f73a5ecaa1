package org.dominomeetings.notes.entries;

import lotus.domino.ACL;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.EntryReference;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.notes.calendar.RepeatingSet;
import org.dominomeetings.notes.calendar.WholeEntry;
import org.dominomeetings.notes.mailfile.AccessRights;
import org.dominomeetings.notes.mailfile.EntryAccess;
import org.dominomeetings.notes.mailfile.MailFiles;
import org.dominomeetings.notes.session.Recycler;
import org.dominomeetings.notes.session.ServerSession;
import org.jspecify.annotations.Nullable;

/**
 * A read-only entry store for a person whom a bearer token identifies and Domino's HTTP task does not: entries are read
 * with the server's own ID, after his access to the mail file and to the document was checked.
 */
public final class ReadOnlyEntryStore implements EntryStore {
    private final ServerSession server;
    private final String person;

    /**
     * @param person canonical name, proven by a ticket
     */
    public ReadOnlyEntryStore(ServerSession server, String person) {
        this.server = server;
        this.person = person;
    }

    /** What is done with a mail file that the person may open. */
    private interface Work<T> {
        T in(Database mailFile, AccessRights acting, Recycler handles) throws NotesException;
    }

    @Override
    public EntryDocument saved(EntryReference ref) {
        return new EntryDocument() {
            @Override
            public CalendarEntry read(Purpose purpose) {
                if (purpose == Purpose.EDIT) {
                    throw MeetingException.of(ProblemCode.CLIENT_ONLY);
                }
                return inMailFile(ref, (mailFile, acting, handles) -> {
                    Document document = readable(ref.unid(), mailFile, acting, handles);
                    if (document == null) {
                        throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
                    }
                    return whole(document, mailFile, purpose, acting, handles);
                });
            }

            @Override
            public void write(Edit edit) {
                throw MeetingException.of(ProblemCode.CLIENT_ONLY);
            }
        };
    }

    @Override
    public Place place(EntryReference ref, Purpose purpose) {
        if (!ref.unid().matches(MailFiles.UNID)) {
            throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        return inMailFile(
                ref,
                (mailFile, acting, handles) -> ClientEntryPlace.find(
                        ref, mailFile, acting, purpose, unid -> readable(unid, mailFile, acting, handles), handles));
    }

    private static CalendarEntry whole(
            Document document, Database mailFile, Purpose purpose, AccessRights acting, Recycler handles)
            throws NotesException {
        RepeatingSet set = RepeatingSet.open(document, mailFile, handles);
        if (!EntryAccess.mayRead(acting, set.parent(), handles)) {
            throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        return WholeEntry.read(set, mailFile, purpose, handles).build();
    }

    /**
     * The document, unless the entry was never saved here.
     *
     * @throws MeetingException {@code entry-not-found} if it was deleted, or is hidden from the person
     */
    private static @Nullable Document readable(String unid, Database mailFile, AccessRights acting, Recycler handles)
            throws NotesException {
        if (MailFiles.isStub(mailFile, unid, handles)) {
            throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        Document document = MailFiles.document(mailFile, unid, handles);
        if (document != null && !EntryAccess.mayRead(acting, document, handles)) {
            throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        return document;
    }

    private <T> T inMailFile(EntryReference ref, Work<T> work) {
        String name = ref.mailFile()
                .orElseThrow(() -> MeetingException.of(ProblemCode.MISSING_MEMBER, "mailfile")
                        .field("mailfile"));
        return server.run((session, handles) -> {
            Database mailFile = MailFiles.named(session, name, handles);
            AccessRights acting = AccessRights.named(person, mailFile);
            boolean letIn = acting.is(ACL.LEVEL_READER)
                    || acting.may(Database.DBACL_READ_PUBLIC_DOCS | Database.DBACL_WRITE_PUBLIC_DOCS);
            if (!letIn) {
                throw MeetingException.of(ProblemCode.ENTRY_NOT_FOUND);
            }
            return work.in(mailFile, acting, handles);
        });
    }
}
