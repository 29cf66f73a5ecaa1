package org.dominomeetings.lotusscript.run;

import java.util.List;
import java.util.Map;
import org.dominomeetings.lotusscript.syntax.Declarator;
import org.dominomeetings.lotusscript.syntax.Position;

/**
 * A procedure's statements as a flat list of steps, so that GoTo and Resume can go to each of them.
 *
 * @param labels the places behind labels, by key
 * @param locals the variables that it declares, static ones apart
 * @param statics those whose values last
 * @param slots how many values its blocks keep, such as the end of a For
 */
record Code(
        List<Step> steps, Map<String, Integer> labels, List<Declarator> locals, List<Declarator> statics, int slots) {

    /** One statement, or the condition of a block. */
    record Step(Position at, Instruction instruction) {}

    /** Does it and tells the place to go on at. */
    @FunctionalInterface
    interface Instruction {
        int run(Frame frame, int place);
    }
}
