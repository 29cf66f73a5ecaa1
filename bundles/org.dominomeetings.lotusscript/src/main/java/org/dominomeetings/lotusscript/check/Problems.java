package org.dominomeetings.lotusscript.check;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dominomeetings.lotusscript.syntax.Node;
import org.dominomeetings.lotusscript.syntax.Position;

/** What was found in one script. */
final class Problems {

    private final String unit;
    private final SortedSet<Problem> found = new TreeSet<>();

    Problems(String unit) {
        this.unit = unit;
    }

    void add(Node node, String sentence) {
        add(node.at(), sentence);
    }

    void add(Position at, String sentence) {
        found.add(new Problem(unit, at, sentence));
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
