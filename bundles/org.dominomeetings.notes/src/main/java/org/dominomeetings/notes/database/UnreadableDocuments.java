package org.dominomeetings.notes.database;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.ledger.UnreadableDocument;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.secret.SecretsUnavailableException;

/**
 * The stored documents that were met and could not be understood, until they can be. Health and the operators' page list
 * them. Safe for any thread.
 */
public final class UnreadableDocuments {
    private static final Logger LOG = Logger.getLogger(UnreadableDocuments.class.getName());

    /** More than anybody looks through by hand; with that many it is the version or the key ring, and any few tell. */
    private static final int MOST = 200;

    private final Map<String, UnreadableDocument> met = Collections.synchronizedMap(new LinkedHashMap<>());

    /** Makes something of a document that we stored. */
    public interface Reader<T> {
        public T read(ItemReader items) throws NotesException;
    }

    /**
     * What the document says; it is left as it is where that cannot be understood.
     *
     * @throws MeetingException {@code record-unreadable}
     * @throws SecretsUnavailableException if an envelope in it does not open
     */
    public <T> T read(Document document, Reader<T> reader) throws NotesException {
        T read = readPart(document, reader);
        met.remove(document.getUniversalID());
        return read;
    }

    /** As {@link #read}, of a part of the document, from which nothing follows for the rest. */
    public <T> T readPart(Document document, Reader<T> reader) throws NotesException {
        String unid = document.getUniversalID();
        try {
            return reader.read(new ItemReader(document));
        } catch (SecretsUnavailableException sealed) {
            add(new UnreadableDocument(unid, document.getItemValueString("Form"), String.valueOf(sealed.getMessage())));
            throw sealed;
        } catch (ItemReader.UnreadableItemException notAsStored) {
            add(new UnreadableDocument(
                    unid, document.getItemValueString("Form"), String.valueOf(notAsStored.getMessage())));
            throw MeetingException.because(notAsStored, ProblemCode.RECORD_UNREADABLE);
        }
    }

    private void add(UnreadableDocument unreadable) {
        synchronized (met) {
            if (!unreadable.equals(met.put(unreadable.id(), unreadable))) {
                LOG.log(Level.WARNING, "A stored document cannot be read: {0}", unreadable);
            }
            while (met.size() > MOST) {
                met.remove(met.keySet().iterator().next());
            }
        }
    }

    /** Nothing is known against a document that is not there any more. */
    void gone(String unid) {
        met.remove(unid);
    }

    /** What is wrong with a document; empty if nothing is known against it. */
    public Optional<UnreadableDocument> of(String unid) {
        return Optional.ofNullable(met.get(unid));
    }

    /** Those met so far. */
    public List<UnreadableDocument> all() {
        synchronized (met) {
            return new ArrayList<>(met.values());
        }
    }
}
