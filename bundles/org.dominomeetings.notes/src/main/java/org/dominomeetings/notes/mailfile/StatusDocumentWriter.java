package org.dominomeetings.notes.mailfile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.account.status.StatusDocument;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.notes.database.DocumentAccess;
import org.dominomeetings.notes.directory.DirectoryPerson;
import org.dominomeetings.notes.session.Recycler;
import org.jspecify.annotations.Nullable;

/**
 * Writes a person's status documents in the open mail file. Their universal ids are worked out from service and person, so
 * that two servers write the same document. For one piece of work and its thread.
 */
final class StatusDocumentWriter {
    /**
     * Universal ids of a document, in the order in which they are used: who deletes it in Notes leaves a stub, which keeps
     * the id for months, and who has done so twice has seen what comes of it.
     */
    private static final int IDS = 3;

    private final Database mailFile;
    private final String personId;
    private final DirectoryPerson person;
    private final String server;
    private final Recycler handles;

    /** @param server canonical name of this one */
    StatusDocumentWriter(Database mailFile, String personId, DirectoryPerson person, String server, Recycler handles) {
        this.mailFile = mailFile;
        this.personId = personId;
        this.person = person;
        this.server = server;
        this.handles = handles;
    }

    /**
     * @param language null for the one that the documents have
     * @return false if somebody else has saved one of them at the same moment; those that were saved stay so
     */
    boolean write(Collection<StatusDocument> shown, Collection<String> withdrawn, @Nullable Locale language)
            throws NotesException {
        List<List<Document>> kept = new ArrayList<>();
        for (StatusDocument each : shown) {
            kept.add(find(each.service()));
        }
        Texts texts = Texts.in(language == null ? languageOf(kept) : language);
        boolean saved = true;
        Iterator<List<Document>> found = kept.iterator();
        for (StatusDocument each : shown) {
            List<Document> documents = found.next();
            saved &= documents.isEmpty() ? create(each, texts) : update(documents.remove(0), each, texts);
            saved &= withdraw(documents);
        }
        for (String service : withdrawn) {
            saved &= withdraw(find(service));
        }
        return saved;
    }

    private String unid(String service, int number) {
        String name = service + "|" + personId;
        return DocumentAccess.unid("account-status", number == 0 ? name : name + "|" + number);
    }

    /** The documents of a service, of which there is one unless a stub was purged meanwhile. */
    private List<Document> find(String service) throws NotesException {
        List<Document> found = new ArrayList<>();
        for (int number = 0; number < IDS; number++) {
            Document document = DocumentAccess.find(mailFile, unid(service, number), handles);
            if (document != null) {
                found.add(document);
            }
        }
        return found;
    }

    /** The language that a document says it has; that of the server where none does. */
    private static Locale languageOf(Collection<List<Document>> kept) throws NotesException {
        for (List<Document> documents : kept) {
            for (Document document : documents) {
                String tag = document.getItemValueString(StatusItems.LANGUAGE);
                if (!tag.isEmpty()) {
                    return Locale.forLanguageTag(tag);
                }
            }
        }
        return Locale.getDefault();
    }

    private boolean update(Document document, StatusDocument shown, Texts texts) throws NotesException {
        StatusItems items = new StatusItems(document, handles);
        items.show(shown, texts);
        return !items.readableBy(person.names(), server) || document.save(false, false);
    }

    /** Under the first universal id that is free; that of a document that can be undeleted cannot be told from a free one. */
    private boolean create(StatusDocument shown, Texts texts) throws NotesException {
        NotesException taken = null;
        for (int number = 0; number < IDS; number++) {
            String unid = unid(shown.service(), number);
            if (!DocumentAccess.isStub(mailFile, unid, handles)) {
                Document made = DocumentAccess.create(mailFile, unid, handles);
                StatusItems items = new StatusItems(made, handles);
                items.show(shown, texts);
                items.readableBy(person.names(), server);
                try {
                    return DocumentAccess.saveNew(mailFile, made, unid, handles);
                } catch (NotesException notSaved) {
                    taken = notSaved;
                }
            }
        }
        if (taken != null) {
            throw taken;
        }
        throw new PersonMailFile.UnavailableException(
                "the document about " + shown.label() + " has been deleted " + IDS + " times");
    }

    private boolean withdraw(List<Document> documents) throws NotesException {
        boolean saved = true;
        for (Document document : documents) {
            boolean isShown = StatusItems.FORM.equals(document.getItemValueString("Form"));
            if (isShown && new StatusItems(document, handles).withdraw()) {
                saved &= document.save(false, false);
            }
        }
        return saved;
    }
}
