package org.dominomeetings.lotusscript.run;

import org.dominomeetings.lotusscript.value.Variable;

/** What a name of a script stands for outside of procedures, or a name of a class inside of it. */
sealed interface Symbol permits Symbol.Place, Procedure, ClassDefinition, RecordDefinition {

    /** @param constant whether it can not be assigned, nor handed on by reference */
    record Place(Variable variable, boolean constant) implements Symbol {}
}
