package org.dominomeetings.notes.directory;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.Vector;
import lotus.domino.Directory;
import lotus.domino.DirectoryNavigator;
import lotus.domino.NotesException;
import lotus.domino.Session;
import org.dominomeetings.core.entry.AddressBook;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.text.MailAddress;
import org.dominomeetings.core.text.NotesName;
import org.dominomeetings.notes.session.NotesExceptions;
import org.dominomeetings.notes.session.Recycler;
import org.jspecify.annotations.Nullable;

/**
 * An address book over the Domino Directory and those that directory assistance adds, in the session of one piece of
 * work. For that piece of work and its thread; each look-up is cached.
 */
public final class NotesAddressBook implements AddressBook {
    /** Where people are looked up by any of their names (HCL Designer help, LookupNames, Examples). */
    private static final String VIEW = "$Users";

    /**
     * The name items of a Person document: the present and former ones and aliases, the one in another language, the
     * short one, and the address. The first FullName is the person's name of today, and nobody else's.
     */
    private static final List<String> ITEMS = Arrays.asList("FullName", "AltFullName", "ShortName", "InternetAddress");

    private final Session session;
    private final Recycler handles;
    private @Nullable Directory directory;

    public NotesAddressBook(Session session, Recycler handles) {
        this.session = session;
        this.handles = handles;
    }

    @Override
    public Set<String> peopleKnownBy(String nameOrAddress) {
        try {
            Set<String> people = new TreeSet<>();
            for (String form : forms(nameOrAddress)) {
                collect(form, nameOrAddress, people);
            }
            return people;
        } catch (NotesException e) {
            throw NotesExceptions.because(e, ProblemCode.LEDGER_UNAVAILABLE);
        }
    }

    /** No page says which form of a name the view is sorted by, so each is looked up. */
    private Set<String> forms(String nameOrAddress) throws NotesException {
        Set<String> forms = new LinkedHashSet<>();
        Optional<String> address = MailAddress.in(nameOrAddress);
        if (address.isPresent()) {
            forms.add(address.get());
            return forms;
        }
        String abbreviated = NotesName.of(nameOrAddress).abbreviated();
        forms.add(nameOrAddress.trim());
        forms.add(handles.keep(session.createName(abbreviated)).getCanonical());
        forms.add(abbreviated);
        forms.remove("");
        return forms;
    }

    private void collect(String form, String meant, Set<String> people) throws NotesException {
        DirectoryNavigator found = handles.keep(
                directory().lookupNames(VIEW, new Vector<>(Arrays.asList(form)), new Vector<>(ITEMS), false));
        if (!found.isNameLocated()) {
            return;
        }
        while (found.isMatchLocated()) {
            Vector<?> fullNames = found.getFirstItemValue();
            // The view finds people by their last name alone, too.
            boolean known = isNamed(fullNames, meant, true);
            for (int item = 1; item < ITEMS.size(); item++) {
                known |=
                        isNamed(found.getNextItemValue(), meant, ITEMS.get(item).equals("AltFullName"));
            }
            if (known && !fullNames.isEmpty()) {
                people.add(NotesName.of(String.valueOf(fullNames.get(0)))
                        .abbreviated()
                        .toLowerCase(Locale.ROOT));
            }
            found.findNextMatch();
        }
    }

    /**
     * @param common whether the common names of these count, too
     */
    private static boolean isNamed(Vector<?> names, String meant, boolean common) {
        Optional<String> address = MailAddress.in(meant);
        NotesName name = NotesName.of(meant);
        for (Object value : names) {
            String text = String.valueOf(value);
            boolean same = address.isPresent()
                    ? MailAddress.in(text).equals(address)
                    : name.isSame(NotesName.of(text)) || (common && isCommon(name, NotesName.of(text)));
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCommon(NotesName flat, NotesName whole) {
        return !flat.isHierarchical() && flat.common().equalsIgnoreCase(whole.common());
    }

    private Directory directory() throws NotesException {
        if (directory == null) {
            directory = handles.keep(session.getDirectory(session.getServerName()));
        }
        return directory;
    }
}
