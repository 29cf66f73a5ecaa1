package org.dominomeetings.lotusscript.syntax;

import java.util.Comparator;

/** A place in a source: line and column, both counted from 1 in UTF-16 characters. */
public record Position(int line, int column) implements Comparable<Position> {

    private static final Comparator<Position> IN_SOURCE =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    @Override
    public int compareTo(Position other) {
        return IN_SOURCE.compare(this, other);
    }

    /** As compilers write it: {@code 12:5}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
