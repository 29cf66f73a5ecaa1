package org.dominomeetings.lotusscript.check;

import java.util.Comparator;
import org.dominomeetings.lotusscript.syntax.Position;

/**
 * Why a script is refused.
 *
 * @param sentence one, for an engineer
 */
public record Problem(String unit, Position at, String sentence) implements Comparable<Problem> {

    private static final Comparator<Problem> IN_SOURCE =
            Comparator.comparing(Problem::unit).thenComparing(Problem::at).thenComparing(Problem::sentence);

    @Override
    public int compareTo(Problem other) {
        return IN_SOURCE.compare(this, other);
    }

    /** As compilers write it. */
    @Override
    public String toString() {
        return unit + ":" + at + ": " + sentence;
    }
}
