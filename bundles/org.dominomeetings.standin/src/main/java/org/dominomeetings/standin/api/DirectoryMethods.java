package org.dominomeetings.standin.api;

import java.util.List;
import lotus.domino.DirectoryNavigator;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.NotInStandin;
import org.dominomeetings.standin.Source;
import org.dominomeetings.standin.store.NoteItem;

/** The implemented methods of Directory. */
public final class DirectoryMethods extends Implementation {
    private final DominoServer place;

    DirectoryMethods(Handle handle, DominoServer place) {
        super(handle);
        this.place = place;
    }

    @Source("HCL Domino Designer help, Server (Directory - Java)")
    public String getServer() {
        return place.name();
    }

    /**
     * A navigator at the first match. Of the views of the Directory, the stand-in knows the one in which people are found
     * by each of their names.
     */
    @Source("HCL Domino Designer help, lookupNames (Directory - Java) and Examples: LookupNames method")
    public DirectoryNavigator lookupNames(String view, String name, String item) {
        if (!view.equalsIgnoreCase("$Users")) {
            throw new NotInStandin("Directory.lookupNames in the view " + view);
        }
        List<List<String>> matches = place.directory().stream()
                .flatMap(directory -> directory.people(name).stream())
                .map(person -> person.item(item).map(NoteItem::texts).orElse(List.of()))
                .toList();
        return handle().child(DirectoryNavigator.class, self -> new DirectoryNavigatorMethods(self, matches));
    }
}
