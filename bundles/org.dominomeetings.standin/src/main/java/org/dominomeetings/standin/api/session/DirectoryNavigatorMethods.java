package org.dominomeetings.standin.api.session;

import java.util.List;
import java.util.Vector;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.api.Handle;
import org.dominomeetings.standin.api.Implementation;

/** The implemented methods of DirectoryNavigator, for a look-up of one name. */
public final class DirectoryNavigatorMethods extends Implementation {
    private final List<List<List<String>>> matches;
    private int current;
    private int item;

    DirectoryNavigatorMethods(Handle handle, List<List<List<String>>> matches) {
        super(handle);
        this.matches = matches;
    }

    @DocumentedIn("HCL Domino Designer help, NameLocated (DirectoryNavigator - Java)")
    public boolean isNameLocated() {
        return !matches.isEmpty();
    }

    @DocumentedIn("HCL Domino Designer help, MatchLocated (DirectoryNavigator - Java)")
    public boolean isMatchLocated() {
        return current < matches.size();
    }

    /** @return whether there is another one */
    @DocumentedIn("HCL Domino Designer help, findNextMatch (DirectoryNavigator - Java)")
    public boolean findNextMatch() {
        current++;
        item = 0;
        return isMatchLocated();
    }

    @DocumentedIn("HCL Domino Designer help, getFirstItemValue (DirectoryNavigator - Java)")
    public Vector<String> getFirstItemValue() {
        item = 0;
        return value("getFirstItemValue");
    }

    @DocumentedIn("HCL Domino Designer help, getNextItemValue (DirectoryNavigator - Java)")
    public Vector<String> getNextItemValue() {
        item++;
        return value("getNextItemValue");
    }

    private Vector<String> value(String method) {
        if (!isMatchLocated() || item >= matches.get(current).size()) {
            throw new NotInStandinException("DirectoryNavigator." + method + " after the last match or item");
        }
        return new Vector<>(matches.get(current).get(item));
    }
}
