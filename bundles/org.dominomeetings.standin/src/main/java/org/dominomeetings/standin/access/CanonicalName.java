package org.dominomeetings.standin.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A hierarchical Notes name in its three forms: {@code CN=Jane Doe/OU=Sales/O=Acme/C=US}, {@code Jane
 * Doe/Sales/Acme/US} and {@code Jane Doe}. A flat name, a group's or {@code Anonymous}, is the same in all.
 *
 * @see "HCL Domino Designer help, Name (Java)"
 */
public final class CanonicalName {
    private CanonicalName() {}

    /**
     * The canonical form. A name that has no labels gets them by place, as Session.createName gives them: first CN, last
     * O (or C, where it is two letters and something precedes it), OU between.
     */
    public static String canonical(String name) {
        String[] parts = name.trim().split("/");
        if (parts.length == 1 || name.contains("=")) {
            return name.trim();
        }
        int last = parts.length - 1;
        boolean country = parts.length > 2 && parts[last].trim().length() == 2;
        int organisation = country ? last - 1 : last;
        List<String> labelled = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            String label = i == 0 ? "CN" : i < organisation ? "OU" : i == organisation ? "O" : "C";
            labelled.add(parts[i].equals("*") ? "*" : label + "=" + parts[i].trim());
        }
        return String.join("/", labelled);
    }

    /** The form that people see: the components without their labels. */
    public static String abbreviated(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.trim().split("/")) {
            parts.add(part.substring(part.indexOf('=') + 1).trim());
        }
        return String.join("/", parts);
    }

    /** The common name alone. */
    public static String common(String name) {
        String first = name.trim().split("/")[0];
        return first.substring(first.indexOf('=') + 1).trim();
    }

    /** The branches that a name is in, the nearest first: an asterisk in place of what is below each. */
    public static List<String> branches(String name) {
        List<String> branches = new ArrayList<>();
        String rest = abbreviated(name);
        for (int slash = rest.indexOf('/'); slash >= 0; slash = rest.indexOf('/')) {
            rest = rest.substring(slash + 1);
            branches.add("*/" + rest);
        }
        return branches;
    }

    /** The first component with a label, or an empty string; {@code number} counts from the one nearest to the top. */
    static String component(String name, String label, int number) {
        List<String> found = new ArrayList<>();
        for (String part : canonical(name).split("/")) {
            if (part.toUpperCase(Locale.ROOT).startsWith(label + "=")) {
                found.add(0, part.substring(label.length() + 1).trim());
            }
        }
        return number < found.size() ? found.get(number) : "";
    }

    /** The organisation, or an empty string. */
    public static String organisation(String name) {
        return component(name, "O", 0);
    }

    public static boolean isHierarchical(String name) {
        return canonical(name).contains("/");
    }

    /**
     * Whether a name is in the branch that an entry with an asterisk as its first component means.
     *
     * @see "HCL Domino Designer help, Acceptable entries in the ACL, Wildcard entries"
     */
    public static boolean isInBranch(String entry, String name) {
        return branches(name).stream().anyMatch(branch -> branch.equalsIgnoreCase(abbreviated(entry)));
    }

    /** Whether two names, in any form, mean the same; case does not count. */
    public static boolean same(String one, String other) {
        return canonical(one).equalsIgnoreCase(canonical(other));
    }
}
