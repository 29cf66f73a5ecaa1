package org.dominomeetings.lotusscript.types;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.jspecify.annotations.Nullable;

/** What a name stands for. */
public sealed interface Symbol {

    /**
     * A variable, a constant or a property.
     *
     * @param writable whether it can be assigned to
     * @param byReference whether it is memory that a procedure can be handed
     * @param isPrivate of a class's member: whether it is seen inside alone
     */
    record Variable(ScriptType type, boolean writable, boolean byReference, boolean isPrivate) implements Symbol {}

    /** A sub or function of a script. */
    record Procedure(Decl.Signature signature, List<ScriptType> parameters, ScriptType result, boolean isPrivate)
            implements Symbol {}

    /** Compared by identity: its members may name it again. */
    final class ScriptClass implements Symbol {
        private final String name;
        private final Map<String, Symbol> members = new LinkedHashMap<>();
        private @Nullable ScriptClass base;

        public ScriptClass(String name) {
            this.name = name;
        }

        public String name() {
            return name;
        }

        /** Its own, by key. */
        public Map<String, Symbol> members() {
            return members;
        }

        /** Set once the class that it derives from is known. */
        public void base(@Nullable ScriptClass other) {
            base = other;
        }

        /** Null if it derives from none. */
        @Nullable
        public ScriptClass base() {
            return base;
        }

        /** Its own or inherited; null if there is none. */
        @Nullable
        public Symbol member(String key) {
            Symbol own = members.get(key);
            return own == null && base != null ? base.member(key) : own;
        }

        /** Whether it is the other class or derives from it. */
        public boolean isA(ScriptClass other) {
            return this == other || base != null && base.isA(other);
        }
    }

    /** Compared by identity, as classes are. */
    final class UserType implements Symbol {
        private final String name;
        private final Map<String, ScriptType> members = new LinkedHashMap<>();

        public UserType(String name) {
            this.name = name;
        }

        public String name() {
            return name;
        }

        /** By key. */
        public Map<String, ScriptType> members() {
            return members;
        }
    }
}
