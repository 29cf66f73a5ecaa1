package org.dominomeetings.standin.access;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NsfFolder;

/**
 * The Domino Directory, {@code names.nsf}: Person documents ({@code FullName}, {@code InternetAddress}, {@code
 * HTTPPassword}) and Group documents ({@code ListName}, {@code Members}, {@code
 * GroupType}).
 */
public final class Directory {
    /** The value of GroupType; the Directory stores it as text. */
    private static final String DENY_LIST = "3";

    private final NsfFolder names;

    public Directory(NsfFolder names) {
        this.names = names;
    }

    /**
     * Who logs in with a name and a password: by his hierarchical name, his common name, another name of his FullName
     * list or his Internet address, which is what Domino allows unless told to allow more. Several people of one common
     * name are told apart by the password.
     *
     * @return the canonical name, which is the first of FullName
     * @see "HCL Domino Administrator help, Controlling the level of authentication for Internet clients"
     */
    public Optional<String> authenticate(String login, String password) {
        return documents("Person").stream()
                .filter(person -> isNameOf(login, person))
                .filter(person -> HttpPassword.matches(password, person.text("HTTPPassword")))
                .map(person -> person.text("FullName"))
                .findFirst();
    }

    /** Every group that holds a name, directly, by its branch or by another group. */
    public Set<String> groupsOf(String name) {
        Set<String> found = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> holders = new HashSet<>(Set.of(name));
        List<Note> groups = documents("Group");
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Note group : groups) {
                String groupName = group.text("ListName");
                if (!found.contains(groupName) && holdsAny(group, holders)) {
                    found.add(groupName);
                    holders.add(groupName);
                    grew = true;
                }
            }
        }
        return found;
    }

    /**
     * Whether a group of the type "Deny List only" holds a name, directly or by another group; that is how people who
     * left are kept out.
     *
     * @see "HCL Domino Administrator help, Creating a group, Group type"
     */
    public boolean denies(String name) {
        Set<String> groups = groupsOf(name);
        return documents("Group").stream()
                .filter(group -> group.text("GroupType").equals(DENY_LIST))
                .anyMatch(group -> groups.contains(group.text("ListName")));
    }

    /** The Person document of a name in any form, if there is one. */
    public Optional<Note> person(String name) {
        return people(name).stream().findFirst();
    }

    /** All Person documents that have a name, in any form, among their names, alternate and short ones too. */
    public List<Note> people(String name) {
        return documents("Person").stream()
                .filter(person -> isNameOf(name, person) || isOtherNameOf(name, person))
                .toList();
    }

    private static boolean isOtherNameOf(String name, Note person) {
        return Stream.of("AltFullName", "ShortName")
                .flatMap(item -> person.item(item).stream())
                .flatMap(item -> item.texts().stream())
                .anyMatch(other -> CanonicalName.same(other, name));
    }

    private static boolean holdsAny(Note group, Set<String> holders) {
        return group.item("Members").stream()
                .flatMap(item -> item.texts().stream())
                .anyMatch(member -> holders.stream()
                        .anyMatch(holder ->
                                CanonicalName.same(holder, member) || CanonicalName.isInBranch(member, holder)));
    }

    private static boolean isNameOf(String login, Note person) {
        List<String> fullNames =
                person.item("FullName").map(item -> item.texts()).orElse(List.of());
        boolean byFullName = fullNames.stream().anyMatch(name -> CanonicalName.same(name, login));
        String common = CanonicalName.common(login);
        boolean byCommonName = CanonicalName.abbreviated(login).equalsIgnoreCase(common)
                && CanonicalName.common(person.text("FullName")).equalsIgnoreCase(common);
        return byFullName || byCommonName || login.equalsIgnoreCase(person.text("InternetAddress"));
    }

    private List<Note> documents(String type) {
        return names.documents().stream()
                .filter(note -> note.text("Type").equals(type))
                .toList();
    }
}
