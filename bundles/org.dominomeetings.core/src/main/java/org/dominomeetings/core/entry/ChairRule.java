package org.dominomeetings.core.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dominomeetings.core.text.MailAddress;
import org.dominomeetings.core.text.NotesName;

/**
 * Whose entry it is: its owner's, who chairs it, or a copy of one that somebody else chairs, in the calendar of somebody
 * who was invited. Names are compared as names and addresses as addresses; where that does not tell, the Directory is
 * asked. In doubt an entry is somebody else's: a meeting that an owner cannot make he can ask about, a second meeting for
 * one appointment nobody can take back.
 *
 * <p>What the items mean is HCL's: Chair is "the name of the user who is chairing or organizing the entry", which "can be
 * an Internet address when meeting is created from outside Notes"; $BusyName "indicates who the entry is for", and a
 * repeat parent has none; ApptUNID is the UNID of the original, or an iCalendar UID (HCL Calendaring and Scheduling schema).
 * Immutable.
 */
public final class ChairRule {
    /** AppointmentType of what nobody else can chair: appointment, anniversary, reminder. */
    private static final Set<String> PERSONAL = new HashSet<>(Arrays.asList("0", "1", "4"));

    private static final Pattern UNID = Pattern.compile("[0-9A-Fa-f]{32}");

    private String appointmentType = "";
    private List<String> chairs = Collections.emptyList();
    private List<String> alternates = Collections.emptyList();
    private boolean realAlternate;
    private List<String> principals = Collections.emptyList();
    private List<String> owners = Collections.emptyList();
    private String original = "";
    private List<String> ownUnids = Collections.emptyList();

    /** The item AppointmentType; an entry without one is taken for a meeting. */
    public ChairRule type(String value) {
        appointmentType = value.trim();
        return this;
    }

    /**
     * @param chair the item Chair
     * @param alternate AltChair, which repeats Chair where the chair has no alternate name
     * @param language $LangChair, which only a chair with an alternate name has
     */
    public ChairRule chair(List<String> chair, List<String> alternate, List<String> language) {
        chairs = said(chair);
        alternates = said(alternate);
        realAlternate = !said(language).isEmpty();
        return this;
    }

    /** Principal and $AltPrincipal: the owner of the mail file in which the entry was written. */
    public ChairRule principal(List<String> principal, List<String> alternate) {
        List<String> both = new ArrayList<>(said(principal));
        both.addAll(said(alternate));
        principals = both;
        return this;
    }

    /**
     * @param busyName of the entry, or of an instance where it is the parent of a set
     * @param mailFileOwner as the calendar profile has it
     */
    public ChairRule owner(List<String> busyName, List<String> mailFileOwner) {
        List<String> both = new ArrayList<>(said(busyName));
        both.addAll(said(mailFileOwner));
        owners = both;
        return this;
    }

    /**
     * @param apptUnid the item ApptUNID
     * @param unids of the document, and of its parent where it is an instance
     */
    public ChairRule original(String apptUnid, String... unids) {
        original = apptUnid.trim();
        ownUnids = said(Arrays.asList(unids));
        return this;
    }

    /**
     * Whether the entry is a copy of somebody else's.
     *
     * @throws org.dominomeetings.core.problem.MeetingException as {@link AddressBook#peopleKnownBy}; only where comparing the
     *     items does not tell
     */
    public boolean isOfSomebodyElse(AddressBook directory) {
        List<String> claimed = claimed();
        if (PERSONAL.contains(appointmentType) || claimed.isEmpty()) {
            return false;
        }
        if (owners.isEmpty()) {
            return isCopy();
        }
        if (anySame(claimed, owners) || (realAlternate && anySame(alternates, owners))) {
            return false;
        }
        Set<String> ownersKnown = known(owners, directory);
        return claimed.stream().noneMatch(chair -> isOwner(chair, ownersKnown, directory));
    }

    /** Who is said to chair the entry. Of an original without a Chair whoever has it in his calendar does. */
    private List<String> claimed() {
        if (!chairs.isEmpty()) {
            return chairs;
        }
        return alternates.isEmpty() && isCopy() ? principals : alternates;
    }

    /** Whether ApptUNID names another document. An iCalendar UID names none. */
    private boolean isCopy() {
        return UNID.matcher(original).matches() && !isOriginal();
    }

    private boolean isOriginal() {
        return ownUnids.stream().anyMatch(original::equalsIgnoreCase);
    }

    private boolean isOwner(String chair, Set<String> ownersKnown, AddressBook directory) {
        Set<String> chairKnown = directory.peopleKnownBy(chair);
        if (chairKnown.isEmpty()) {
            return isUnknownOwner(chair);
        }
        if (Collections.disjoint(chairKnown, ownersKnown)) {
            return false;
        }
        // One of several people of that name; the original is where its chair is.
        return chairKnown.size() == 1 || isOriginal();
    }

    /** The Directory has not heard of the chair. */
    private boolean isUnknownOwner(String chair) {
        if (MailAddress.in(chair).isPresent()) {
            // A private address, or one of a domain that the Directory does not list.
            return isOriginal();
        }
        NotesName name = NotesName.of(chair);
        return !name.isHierarchical()
                && owners.stream()
                        .anyMatch(owner -> NotesName.of(owner).common().equalsIgnoreCase(name.common()));
    }

    private static Set<String> known(Collection<String> names, AddressBook directory) {
        Set<String> known = new HashSet<>();
        names.stream().distinct().forEach(name -> known.addAll(directory.peopleKnownBy(name)));
        return known;
    }

    private static boolean anySame(List<String> some, List<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> isSame(one, other)));
    }

    private static boolean isSame(String one, String other) {
        if (MailAddress.in(one).isPresent()) {
            return MailAddress.in(one).equals(MailAddress.in(other));
        }
        return !MailAddress.in(other).isPresent() && NotesName.of(one).isSame(NotesName.of(other));
    }

    private static List<String> said(List<String> values) {
        List<String> said = new ArrayList<>();
        for (String value : values) {
            if (!value.trim().isEmpty()) {
                said.add(value.trim());
            }
        }
        return said;
    }
}
