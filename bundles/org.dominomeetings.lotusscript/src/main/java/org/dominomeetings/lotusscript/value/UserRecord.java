package org.dominomeetings.lotusscript.value;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** A value of a user-defined type: variables with names (LSAZ_TYPE_STATEMENT). It is copied by assignment. */
public final class UserRecord {

    private final String typeName;
    private final Supplier<Map<String, Variable>> fresh;
    private final Map<String, Variable> members;

    /** @param fresh makes the members, by their names in lower case */
    public UserRecord(String typeName, Supplier<Map<String, Variable>> fresh) {
        this.typeName = typeName;
        this.fresh = fresh;
        this.members = fresh.get();
    }

    public String typeName() {
        return typeName;
    }

    public Variable member(String name) {
        Variable member = members.get(name.toLowerCase(Locale.ROOT));
        if (member == null) {
            throw Fault.NO_MEMBER.error(name);
        }
        return member;
    }

    public UserRecord copy() {
        UserRecord copy = new UserRecord(typeName, fresh);
        copy.members.forEach((name, variable) -> variable.copyFrom(members.get(name)));
        return copy;
    }
}
