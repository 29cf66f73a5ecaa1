package org.dominomeetings.lotusscript.check;

import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.lotusscript.syntax.Stmt;

/** The statements inside of others. */
final class Blocks {

    private Blocks() {}

    /** The blocks of a statement; none of one that has none. */
    static List<List<Stmt>> of(Stmt statement) {
        if (statement instanceof Stmt.If choice) {
            List<List<Stmt>> blocks = new ArrayList<>();
            choice.branches().forEach(branch -> blocks.add(branch.body()));
            blocks.add(choice.otherwise());
            return blocks;
        }
        if (statement instanceof Stmt.Select select) {
            List<List<Stmt>> blocks = new ArrayList<>();
            select.cases().forEach(one -> blocks.add(one.body()));
            blocks.add(select.otherwise());
            return blocks;
        }
        if (statement instanceof Stmt.For loop) {
            return List.of(loop.body());
        }
        if (statement instanceof Stmt.ForAll loop) {
            return List.of(loop.body());
        }
        if (statement instanceof Stmt.Loop loop) {
            return List.of(loop.body());
        }
        return statement instanceof Stmt.With with ? List.of(with.body()) : List.of();
    }
}
