package org.dominomeetings.notes.mailfile;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Vector;
import lotus.domino.Base;
import lotus.domino.DateTime;
import lotus.domino.Document;
import lotus.domino.Item;
import lotus.domino.NotesException;
import org.dominomeetings.core.account.status.StatusDocument;
import org.dominomeetings.core.text.NotesName;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.notes.database.ItemWriter;
import org.dominomeetings.notes.session.Recycler;
import org.jspecify.annotations.Nullable;

/**
 * The items of one status document. Sets those alone that differ, so that a document that says it already is not saved and
 * nothing replicates. For one piece of work and its thread.
 */
final class StatusItems {
    static final String FORM = "dmAccount";

    /**
     * The form of a document that says nothing any more. It stays, since a deletion stub would keep its universal id from
     * the next one, and no view selects it.
     */
    static final String WITHDRAWN_FORM = "dmAccountWithdrawn";

    static final String LANGUAGE = "dmLanguage";

    private static final String READERS = "dmReaders";
    private static final String MESSAGE = "dmMessage";
    private static final String ACCOUNT_NAME = "dmAccountName";
    private static final String STATE = "dmState";
    private static final String SINCE = "dmSince";
    private static final String PUBLIC_ACCESS = "$PublicAccess";

    /** The group of a domain's servers (HCL Domino Administrator help, Default ACL entries). */
    private static final String SERVERS = "LocalDomainServers";

    /** Neither among all documents nor among drafts or what was sent (HCL's calendar schema, ExcludeFromView). */
    private static final List<String> HIDDEN = Arrays.asList("A", "D", "S");

    private final Document document;
    private final Recycler handles;
    private boolean changed;

    StatusItems(Document document, Recycler handles) {
        this.document = document;
        this.handles = handles;
    }

    /**
     * Sets what the document is to show.
     *
     * @return whether it has to be saved
     */
    boolean show(StatusDocument shown, Texts texts) throws NotesException {
        text("Form", FORM);
        text("dmService", shown.service());
        text("dmLabel", shown.label());
        text(STATE, shown.state().name().toLowerCase(Locale.ROOT));
        text(MESSAGE, shown.message(texts));
        text(LANGUAGE, texts.language().toLanguageTag());
        Optional<String> name = shown.accountName();
        if (name.isPresent()) {
            text(ACCOUNT_NAME, name.get());
        } else {
            remove(ACCOUNT_NAME);
        }
        since(shown.since().orElse(null));
        list("ExcludeFromView", HIDDEN);
        remove(PUBLIC_ACCESS);
        return changed;
    }

    /**
     * Takes out what it shows.
     *
     * @return whether it has to be saved
     */
    boolean withdraw() throws NotesException {
        text("Form", WITHDRAWN_FORM);
        text(STATE, "not_connected");
        remove(MESSAGE);
        remove(ACCOUNT_NAME);
        remove(SINCE);
        return changed;
    }

    /**
     * Lets the owner and the servers read it, and nobody by a name that he had before. Other servers may have entered
     * themselves, each by the name that it opens the mail file with, and stay.
     *
     * @param names of the owner, canonical, the present one first
     * @param server canonical name of this one
     * @return whether it has to be saved
     */
    boolean readableBy(List<String> names, String server) throws NotesException {
        List<String> needed = Arrays.asList(names.get(0), SERVERS, server);
        List<String> wanted = new Vector<>(needed);
        Item item = handles.keep(document.getFirstItem(READERS));
        Vector<?> present = item == null ? new Vector<>() : document.getItemValue(READERS);
        for (Object name : present) {
            String reader = String.valueOf(name);
            if (!isAmong(needed, reader) && !isAmong(names, reader)) {
                wanted.add(reader);
            }
        }
        boolean same = item != null && item.isReaders() && item.isNames() && present.size() == wanted.size();
        for (String name : wanted) {
            same &= isAmong(present, name);
        }
        if (!same) {
            Item readers = handles.keep(document.replaceItemValue(READERS, wanted));
            readers.setNames(true);
            readers.setReaders(true);
            changed = true;
        }
        return changed;
    }

    private static boolean isAmong(List<?> names, String name) {
        NotesName wanted = NotesName.of(name);
        return names.stream()
                .anyMatch(each -> NotesName.of(String.valueOf(each)).isSame(wanted));
    }

    private void text(String name, String value) throws NotesException {
        if (!document.getItemValue(name).equals(Collections.singletonList(value))) {
            new ItemWriter(document, handles).text(name, value);
            changed = true;
        }
    }

    private void list(String name, List<String> values) throws NotesException {
        if (!document.getItemValue(name).equals(values)) {
            new ItemWriter(document, handles).list(name, values);
            changed = true;
        }
    }

    private void since(@Nullable Instant when) throws NotesException {
        if (when == null) {
            remove(SINCE);
        } else if (!isAt(when)) {
            DateTime value =
                    handles.keep(document.getParentDatabase().getParent().createDateTime(Date.from(when)));
            handles.keep(document.replaceItemValue(SINCE, value));
            changed = true;
        }
    }

    private boolean isAt(Instant when) throws NotesException {
        Vector<?> values = document.getItemValue(SINCE);
        boolean same = values.size() == 1;
        for (Object value : values) {
            if (value instanceof Base) {
                handles.keep((Base) value);
            }
            same &= value instanceof DateTime
                    && when.equals(((DateTime) value).toJavaDate().toInstant());
        }
        return same;
    }

    private void remove(String name) throws NotesException {
        if (document.hasItem(name)) {
            document.removeItem(name);
            changed = true;
        }
    }
}
