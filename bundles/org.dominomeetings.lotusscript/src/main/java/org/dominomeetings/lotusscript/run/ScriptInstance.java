package org.dominomeetings.lotusscript.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.jspecify.annotations.Nullable;

/** An object of a script's class. It lives until Delete; Notes would also delete it with the last variable that refers to it. */
final class ScriptInstance implements ScriptObject {

    private final ClassDefinition definition;
    private final Calls calls;
    /** By class and key, since a derived class may have a variable of the same name. */
    private final Map<ClassDefinition, Map<String, Symbol.Place>> fields = new HashMap<>();

    private boolean deleted;

    ScriptInstance(ClassDefinition definition, Calls calls) {
        this.definition = definition;
        this.calls = calls;
    }

    ClassDefinition definition() {
        return definition;
    }

    void field(ClassDefinition owner, String key, Symbol.Place field) {
        fields.computeIfAbsent(owner, each -> new HashMap<>()).put(key, field);
    }

    /** Null if it has no variable or constant of that name. */
    Symbol.@Nullable Place field(String key) {
        ClassDefinition owner = definition.ownerOfField(key);
        return owner == null ? null : fields.get(owner).get(key);
    }

    @Override
    public String typeName() {
        return definition.name();
    }

    @Override
    public boolean isA(String className) {
        return definition.isA(className);
    }

    @Override
    public Object get(String member, List<Object> arguments) {
        return calls.fromOutside(this, member, arguments);
    }

    @Override
    public void set(String member, List<Object> arguments, Object value) {
        throw Fault.NO_MEMBER.error(member);
    }

    /** Runs the class's Sub Delete, then that of each class it is derived from (LSAZ_SUB_DELETE). */
    @Override
    public void delete() {
        for (ClassDefinition each = definition; each != null && !deleted; each = each.base()) {
            Procedure destructor = each.own("delete");
            if (destructor != null) {
                calls.run(destructor, this, List.of());
            }
        }
        deleted = true;
    }

    @Override
    public boolean isDeleted() {
        return deleted;
    }
}
