package org.dominomeetings.standin.api.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Vector;
import lotus.domino.DirectoryNavigator;
import lotus.domino.NotesException;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.access.Directory;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;
import org.dominomeetings.standin.api.NotesError;
import org.dominomeetings.standin.store.NoteItem;

/** The implemented methods of Directory. */
public final class DirectoryMethods extends Implementation {
    private final DominoServer place;

    DirectoryMethods(Handle handle, DominoServer place) {
        super(handle);
        this.place = place;
    }

    @DocumentedIn("HCL Domino Designer help, Server (Directory - Java)")
    public String getServer() {
        return place.name();
    }

    /**
     * A navigator at the first match; an error where there is no Directory. Of the views of the Directory, the stand-in knows the one in which people are found
     * by each of their names.
     */
    @DocumentedIn("HCL Domino Designer help, lookupNames (Directory - Java) and Examples: LookupNames method")
    public DirectoryNavigator lookupNames(String view, String name, String item) throws NotesException {
        return find(view, name, List.of(item));
    }

    /** As the other, for several items, which the navigator gives in their order; here for one name at a time. */
    @DocumentedIn("HCL Domino Designer help, lookupNames (Directory - Java)")
    public DirectoryNavigator lookupNames(String view, Vector names, Vector items, boolean partialMatches)
            throws NotesException {
        if (names.size() != 1 || partialMatches) {
            throw new NotInStandinException("Directory.lookupNames of several names, or of parts of names");
        }
        List<String> wanted = new ArrayList<>();
        for (Object item : items) {
            wanted.add((String) item);
        }
        return find(view, (String) names.get(0), wanted);
    }

    private DirectoryNavigator find(String view, String name, List<String> items) throws NotesException {
        if (!view.equalsIgnoreCase("$Users")) {
            throw new NotInStandinException("Directory.lookupNames in the view " + view);
        }
        Directory directory = place.directory()
                .orElseThrow(() -> NotesError.CORE.exception("File does not exist: the Domino Directory"));
        List<List<List<String>>> matches = directory.people(name).stream()
                .map(person -> items.stream()
                        .map(item -> person.item(item).map(NoteItem::texts).orElse(List.of()))
                        .toList())
                .toList();
        return handle().child(DirectoryNavigator.class, self -> new DirectoryNavigatorMethods(self, matches));
    }
}
