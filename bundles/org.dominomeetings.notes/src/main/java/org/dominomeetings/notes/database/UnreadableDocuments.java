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
 * A registry of stored documents that could not be read, each until it can be. Health and the operators' page list
 * them. Safe for any thread.
 */
public final class UnreadableDocuments {
    private static final Logger LOG = Logger.getLogger(UnreadableDocuments.class.getName());

    /**
     * Most documents that are listed: more than anybody looks through by hand; so many have one cause, the version or
     * the key ring.
     */
    private static final int MOST = 200;

    private final Map<String, UnreadableDocument> met = Collections.synchronizedMap(new LinkedHashMap<>());

    /** Reads a value from a document that we stored. */
    public interface Reader<T> {
        public T read(ItemReader items) throws NotesException;
    }

    /**
     * Reads a document, and registers it, unchanged, if it cannot be read.
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

    /** Removes a document that does not exist any more. */
    void gone(String unid) {
        met.remove(unid);
    }

    /** What is wrong with a document; empty if it is not registered. */
    public Optional<UnreadableDocument> of(String unid) {
        return Optional.ofNullable(met.get(unid));
    }

    /** All that are registered. */
    public List<UnreadableDocument> all() {
        synchronized (met) {
            return new ArrayList<>(met.values());
        }
    }
}
