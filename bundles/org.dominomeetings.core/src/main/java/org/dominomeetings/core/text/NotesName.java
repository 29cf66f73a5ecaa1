package org.dominomeetings.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A Notes name as an item has it: hierarchical in canonical form ({@code CN=Jane Doe/OU=Sales/O=Acme}), abbreviated without
 * the labels ({@code Jane Doe/Sales/Acme}), as LDAP parts it ({@code CN=Jane Doe,OU=Sales,O=Acme}), with a Notes domain
 * behind it ({@code Jane Doe/Acme@ACME}), or flat, which is a common name, a short name or a group. Programs write each of
 * them into Chair. Immutable.
 *
 * @see "HCL Domino Designer help, Name (Java), Canonical and Abbreviated"
 */
public final class NotesName {
    private final List<String> labels;
    private final List<String> values;

    private NotesName(List<String> labels, List<String> values) {
        this.labels = labels;
        this.values = values;
    }

    /** Reads a name of any form; of what is no name the parts are compared all the same. */
    public static NotesName of(String text) {
        String name = withoutDomain(text.trim());
        List<String> labels = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (String part : name.split(isLdap(name) ? "," : "/", -1)) {
            int label = part.indexOf('=');
            labels.add(part.substring(0, Math.max(label, 0)).trim().toUpperCase(Locale.ROOT));
            values.add(part.substring(label + 1).trim().replaceAll("\\s+", " "));
        }
        return new NotesName(labels, values);
    }

    private static boolean isLdap(String name) {
        String[] parts = name.split(",", -1);
        return parts.length > 1
                && name.indexOf('/') < 0
                && Arrays.stream(parts).allMatch(part -> part.indexOf('=') > 0);
    }

    /** Only a hierarchical name has a Notes domain here; with a flat one before the sign it is an Internet address. */
    private static String withoutDomain(String name) {
        int at = name.indexOf('@', name.lastIndexOf('/') + 1);
        return at > 0 && name.indexOf('/') > 0 ? name.substring(0, at) : name;
    }

    /** Whether it says more than a common name does. */
    public boolean isHierarchical() {
        return values.size() > 1;
    }

    /** What people call the person; of a flat name the name itself. */
    public String common() {
        return values.get(0);
    }

    /** The form without labels. */
    public String abbreviated() {
        return String.join("/", values);
    }

    /**
     * Whether two names mean the same. Every part counts, case does not; a label counts where both names have one. So a flat
     * name is never the same as a hierarchical one: there may be people of one common name in several organisations.
     */
    public boolean isSame(NotesName other) {
        if (values.size() != other.values.size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            boolean labelled = !labels.get(i).isEmpty() && !other.labels.get(i).isEmpty();
            if (!values.get(i).equalsIgnoreCase(other.values.get(i))
                    || (labelled && !labels.get(i).equals(other.labels.get(i)))) {
                return false;
            }
        }
        return !values.get(0).isEmpty();
    }
}
