package org.dominomeetings.notes.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A Person document's UNID, names, creation time and the place of the mail file. Immutable. */
public final class DirectoryPerson {
    /** Prefix of the ids of people with a Person document; its universal id follows. */
    private static final String BY_DOCUMENT = "person/";

    /** Prefix of the ids of other people; the name follows, in lower case. */
    private static final String BY_NAME = "name/";

    private final String unid;
    private final List<String> names;
    private final Instant created;
    private final String mailServer;
    private final String mailFile;

    /**
     * @param unid of his document
     * @param names canonical, the present one first, then the others by which the Directory finds him
     * @param created when his document was made
     * @param mailServer name of his home server; empty if there is none
     * @param mailFile path of his mail file there; empty if he has none
     */
    DirectoryPerson(String unid, List<String> names, Instant created, String mailServer, String mailFile) {
        this.unid = unid;
        this.names = Collections.unmodifiableList(new ArrayList<>(names));
        this.created = created;
        this.mailServer = mailServer;
        this.mailFile = mailFile;
    }

    String id() {
        return BY_DOCUMENT + unid;
    }

    String unid() {
        return unid;
    }

    /** Canonical, as the Directory writes it. */
    public String name() {
        return names.get(0);
    }

    /** Canonical; the present name first, former ones among the others. */
    public List<String> names() {
        return names;
    }

    /** When the Person document was created; what is older belonged to somebody else. */
    public Instant created() {
        return created;
    }

    /** Name of his home server as the Directory writes it, canonical as a rule; empty if it has none. */
    public String mailServer() {
        return mailServer;
    }

    /** Path of his mail file on the home server as the Directory writes it, often without its extension; empty if none. */
    public String mailFile() {
        return mailFile;
    }

    boolean isCalled(String canonical) {
        return names.stream().anyMatch(canonical::equalsIgnoreCase);
    }

    /** The id of a person without a Person document. */
    static String idByName(String canonical) {
        return BY_NAME + canonical.toLowerCase(Locale.ROOT);
    }

    /** The universal id of a person's document; empty for an id of another kind. */
    static Optional<String> document(String id) {
        return id.startsWith(BY_DOCUMENT) ? Optional.of(id.substring(BY_DOCUMENT.length())) : Optional.empty();
    }

    /** The name that an id is made of, in lower case; empty for an id of another kind. */
    public static Optional<String> nameIn(String id) {
        return id.startsWith(BY_NAME) ? Optional.of(id.substring(BY_NAME.length())) : Optional.empty();
    }
}
