package org.dominomeetings.standin.access;

import java.util.Set;

/**
 * Whom a session acts for, with every name that an access control list or a Readers item may hold for him.
 *
 * @param name canonical, or {@link Acl#ANONYMOUS}
 * @param groups all groups he is in
 * @param internet whether he came over HTTP, so that the cap on Internet access holds
 */
public record UserIdentity(String name, Set<String> groups, boolean internet) {
    /** What he has in a database. */
    public Rights rightsIn(Acl acl) {
        Rights rights = acl.rightsOf(name, groups);
        return internet ? rights.cappedAt(acl.maxInternetAccess()) : rights;
    }

    /**
     * Whether an entry of a Readers or Authors item means him: his name, a group, a role he has, an asterisk for
     * everybody, or an asterisk in place of the first component for everybody of a branch.
     */
    boolean isMeantBy(String entry, Rights rights) {
        if (entry.equals("*")
                || CanonicalName.same(entry, name)
                || rights.roles().contains(entry)) {
            return true;
        }
        return CanonicalName.isInBranch(entry, name)
                || groups.stream().anyMatch(group -> group.equalsIgnoreCase(entry));
    }
}
