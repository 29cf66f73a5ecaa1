package org.dominomeetings.standin.view;

import java.util.List;
import org.dominomeetings.standin.store.NsfFolder;

/**
 * The views that the Domino Directory's template brings and that are used here: only that in which a person is found by
 * each of his names. No page of the help says in which form its first column has them; here they are as FullName has them.
 *
 * @see "HCL Domino Designer help, LookupNames (NotesDirectory), Examples, which look into it"
 */
final class BuiltInViews {
    private static final ViewDesign USERS = new ViewDesign(
            "($Users)",
            List.of(),
            "SELECT Type = \"Person\"",
            List.of(new ViewColumnDesign("", "FullName", true, false, true)));

    private BuiltInViews() {}

    static List<ViewDesign> of(NsfFolder database) {
        return database.path().equals("names.nsf") ? List.of(USERS) : List.of();
    }
}
