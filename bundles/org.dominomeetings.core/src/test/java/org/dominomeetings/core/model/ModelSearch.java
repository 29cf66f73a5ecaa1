package org.dominomeetings.core.model;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dominomeetings.core.model.ModelTest.Ending;

/**
 * What {@link ModelTest} checks, with another seed each time, for sequences that nobody has thought of. No part of the
 * default run, which has to be the same twice in a row: the profile {@code search} runs it, and says how many sequences.
 * What it finds is kept in {@link RegressionSequencesTest}.
 */
class ModelSearch {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void inTheEndEachEntryHasTheOneMeetingThatItShows(
            @ForAll("acts") List<ModelAction> acts, @ForAll CreateLookup kind, @ForAll Ending ending) {
        ModelTest.check(acts, kind, ending);
    }

    @Provide
    Arbitrary<List<ModelAction>> acts() {
        return ActionSequences.sequences();
    }
}
