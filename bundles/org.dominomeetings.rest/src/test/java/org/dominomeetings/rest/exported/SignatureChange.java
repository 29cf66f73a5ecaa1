package org.dominomeetings.rest.exported;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What has become of a package's signatures, and what version that needs by semantic versioning (OSGi Core, 3.7.3; OSGi's
 * white paper of that name). A signature that is gone or another breaks whoever uses it, and an abstract method that is added
 * to a type whoever implements it: any type may be implemented by a customer here, as bnd's baseline takes it where nothing is
 * annotated.
 */
record SignatureChange(SortedSet<String> removed, SortedSet<String> added, boolean breaking) {
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|enum) ([\\w.$]+)");

    private static final Pattern ABSTRACT_METHOD = Pattern.compile(".*\\babstract\\b.* ([\\w.$]+)\\.\\w+\\(.*");

    static SignatureChange between(Set<String> before, Set<String> after) {
        SortedSet<String> removed = new TreeSet<>(before);
        removed.removeAll(after);
        SortedSet<String> added = new TreeSet<>(after);
        added.removeAll(before);
        boolean breaking = !removed.isEmpty() || added.stream().anyMatch(one -> isDemandedOfTypeIn(before, one));
        return new SignatureChange(removed, added, breaking);
    }

    /** Whether it is an abstract method of a type that was there before. */
    private static boolean isDemandedOfTypeIn(Set<String> before, String signature) {
        Matcher method = ABSTRACT_METHOD.matcher(signature);
        return method.matches()
                && before.stream()
                        .map(TYPE::matcher)
                        .anyMatch(type -> type.find() && type.group(1).equals(method.group(1)));
    }

    boolean isEmpty() {
        return removed.isEmpty() && added.isEmpty();
    }

    /** @param version that of the signatures before, {@code major.minor.micro} */
    String neededAfter(String version) {
        String[] parts = version.split("\\.");
        if (isEmpty()) {
            return version;
        }
        return breaking
                ? Integer.parseInt(parts[0]) + 1 + ".0.0"
                : parts[0] + "." + (Integer.parseInt(parts[1]) + 1) + ".0";
    }
}
