package org.dominomeetings.notes.directory;

import java.util.regex.Pattern;
import lotus.domino.Directory;
import lotus.domino.DirectoryNavigator;
import lotus.domino.Name;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.notes.session.Recycler;

/** Checks names against the Domino Directory and those that directory assistance adds to it. */
public final class DirectoryNames {
    /** Where people are looked up by any of their names (HCL Designer help, LookupNames, Examples). */
    private static final String VIEW = "$Users";

    /** The form of a Notes ID's name: hierarchical, canonical, and without wildcards. */
    private static final Pattern ID =
            Pattern.compile("CN=[^=/*\\[\\]\\p{Cntrl}]{1,128}(/OU=[^=/*\\p{Cntrl}]{1,64}){0,4}/O=[^=/*\\p{Cntrl}]{1,64}"
                    + "(/C=\\p{Alpha}{2})?");

    private DirectoryNames() {}

    /**
     * Whether there is a person whose Notes ID has this name. A group, a server or a mail-in database has none, whatever
     * the name looks like: only what stands in a FullName counts.
     *
     * @param canonical as somebody says it
     */
    public static boolean has(Session session, String canonical, Recycler handles) throws NotesException {
        if (!ID.matcher(canonical).matches()) {
            return false;
        }
        Name name = handles.keep(session.createName(canonical));
        Directory directory = handles.keep(session.getDirectory(session.getServerName()));
        // No page says which of the two forms the view is sorted by, so both are looked up; and both for everybody, so
        // that
        // the time that it takes says nothing.
        boolean canonically = isListed(canonical, canonical, directory, handles);
        boolean abbreviated = isListed(name.getAbbreviated(), canonical, directory, handles);
        return canonically || abbreviated;
    }

    private static boolean isListed(String form, String canonical, Directory directory, Recycler handles)
            throws NotesException {
        DirectoryNavigator found = handles.keep(directory.lookupNames(VIEW, form, "FullName"));
        if (!found.isNameLocated()) {
            return false;
        }
        while (found.isMatchLocated()) {
            for (Object fullName : found.getFirstItemValue()) {
                if (canonical.equalsIgnoreCase(String.valueOf(fullName))) {
                    return true;
                }
            }
            found.findNextMatch();
        }
        return false;
    }
}
