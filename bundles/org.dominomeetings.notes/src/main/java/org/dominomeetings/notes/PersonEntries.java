package org.dominomeetings.notes;

import lotus.domino.ACL;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.Entries;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryDocument.Purpose;
import org.dominomeetings.core.entry.EntryRef;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * Entries as a person may see them who is known to us and not to Domino's HTTP task: read with the server's own ID, after
 * his access to the mail file and to the document was looked at. Nothing is ever written in this way.
 */
public final class PersonEntries implements Entries {
    private final ServerSession server;
    private final String person;

    /**
     * @param person canonical name, proven by a ticket
     */
    public PersonEntries(ServerSession server, String person) {
        this.server = server;
        this.person = person;
    }

    /** What is done with a mail file that the person may open. */
    private interface Work<T> {
        T in(Database mailFile, Acting acting, Handles handles) throws NotesException;
    }

    @Override
    public EntryDocument saved(EntryRef ref) {
        return new EntryDocument() {
            @Override
            public CalendarEntry read(Purpose purpose) {
                if (purpose == Purpose.EDIT) {
                    throw MeetingProblem.of(ProblemCode.CLIENT_ONLY);
                }
                return inMailFile(ref, (mailFile, acting, handles) -> {
                    Document document = readable(ref.unid(), mailFile, acting, handles);
                    if (document == null) {
                        throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
                    }
                    return whole(document, mailFile, purpose, acting, handles);
                });
            }

            @Override
            public void write(Edit edit) {
                throw MeetingProblem.of(ProblemCode.CLIENT_ONLY);
            }
        };
    }

    @Override
    public Place place(EntryRef ref, Purpose purpose) {
        if (!ref.unid().matches(MailFiles.UNID)) {
            throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        return inMailFile(
                ref,
                (mailFile, acting, handles) -> PlaceOnScreen.of(
                        ref, mailFile, acting, purpose, unid -> readable(unid, mailFile, acting, handles), handles));
    }

    private static CalendarEntry whole(
            Document document, Database mailFile, Purpose purpose, Acting acting, Handles handles)
            throws NotesException {
        RepeatingSet set = RepeatingSet.of(document, mailFile, handles);
        if (!EntryAccess.mayRead(acting, set.parent(), handles)) {
            throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        return WholeEntry.read(set, mailFile, purpose, handles).build();
    }

    /**
     * Null if the entry was never saved here.
     *
     * @throws MeetingProblem {@code entry-not-found} if it was deleted, or is hidden from the person
     */
    private static Document readable(String unid, Database mailFile, Acting acting, Handles handles)
            throws NotesException {
        if (MailFiles.isStub(mailFile, unid, handles)) {
            throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        Document document = MailFiles.document(mailFile, unid, handles);
        if (document != null && !EntryAccess.mayRead(acting, document, handles)) {
            throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
        }
        return document;
    }

    private <T> T inMailFile(EntryRef ref, Work<T> work) {
        String name = ref.mailFile()
                .orElseThrow(() -> MeetingProblem.of(ProblemCode.MISSING_MEMBER, "mailfile")
                        .field("mailfile"));
        return server.run((session, handles) -> {
            Database mailFile = MailFiles.named(session, name, handles);
            Acting acting = Acting.named(person, mailFile);
            boolean letIn = acting.is(ACL.LEVEL_READER)
                    || acting.may(Database.DBACL_READ_PUBLIC_DOCS | Database.DBACL_WRITE_PUBLIC_DOCS);
            if (!letIn) {
                throw MeetingProblem.of(ProblemCode.ENTRY_NOT_FOUND);
            }
            return work.in(mailFile, acting, handles);
        });
    }
}
