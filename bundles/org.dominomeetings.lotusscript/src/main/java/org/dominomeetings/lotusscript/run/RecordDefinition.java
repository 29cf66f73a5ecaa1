package org.dominomeetings.lotusscript.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Declarator;
import org.dominomeetings.lotusscript.value.UserRecord;
import org.dominomeetings.lotusscript.value.Variable;

/** A user-defined type. */
record RecordDefinition(Decl.UserType declaration, Module module) implements Symbol {

    UserRecord create(Declarations declarations) {
        Supplier<Map<String, Variable>> fresh = () -> {
            Map<String, Variable> members = new LinkedHashMap<>();
            for (Declarator member : declaration.members()) {
                members.put(member.name().key(), declarations.variable(member, module));
            }
            return members;
        };
        return new UserRecord(declaration.name().text(), fresh);
    }
}
