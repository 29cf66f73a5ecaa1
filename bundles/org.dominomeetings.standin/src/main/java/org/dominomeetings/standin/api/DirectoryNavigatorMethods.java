package org.dominomeetings.standin.api;

import java.util.List;
import java.util.Vector;
import org.dominomeetings.standin.NotInStandin;
import org.dominomeetings.standin.Source;

/** The implemented methods of DirectoryNavigator, for a look-up of one name and one item. */
public final class DirectoryNavigatorMethods extends Implementation {
    private final List<List<String>> matches;
    private int current;

    DirectoryNavigatorMethods(Handle handle, List<List<String>> matches) {
        super(handle);
        this.matches = matches;
    }

    @Source("HCL Domino Designer help, NameLocated (DirectoryNavigator - Java)")
    public boolean isNameLocated() {
        return !matches.isEmpty();
    }

    @Source("HCL Domino Designer help, MatchLocated (DirectoryNavigator - Java)")
    public boolean isMatchLocated() {
        return current < matches.size();
    }

    /** @return whether there is another one */
    @Source("HCL Domino Designer help, findNextMatch (DirectoryNavigator - Java)")
    public boolean findNextMatch() {
        current++;
        return isMatchLocated();
    }

    @Source("HCL Domino Designer help, getFirstItemValue (DirectoryNavigator - Java)")
    public Vector<String> getFirstItemValue() {
        if (!isMatchLocated()) {
            throw new NotInStandin("DirectoryNavigator.getFirstItemValue after the last match");
        }
        return new Vector<>(matches.get(current));
    }
}
