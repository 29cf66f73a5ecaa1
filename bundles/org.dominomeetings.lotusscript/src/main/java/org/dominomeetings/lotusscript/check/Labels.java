package org.dominomeetings.lotusscript.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.Stmt;
import org.jspecify.annotations.Nullable;

/** Checks that each label of a procedure is there once where something goes to it. */
final class Labels {

    private final Decl.Procedure procedure;
    private final Problems problems;
    private final Set<String> labels = new HashSet<>();
    private final List<Name> targets = new ArrayList<>();

    Labels(Decl.Procedure procedure, Problems problems) {
        this.procedure = procedure;
        this.problems = problems;
    }

    void check() {
        block(procedure.body());
        for (Name target : targets) {
            if (!labels.contains(target.key())) {
                problems.add(target, "There is no label " + target + " in this procedure.");
            }
        }
    }

    private void block(List<Stmt> statements) {
        for (Stmt statement : statements) {
            if (statement instanceof Stmt.Label label) {
                if (!labels.add(label.name().key())) {
                    problems.add(label, "The label " + label.name() + " is there twice.");
                }
            } else if (statement instanceof Stmt.GoTo goTo) {
                targets.add(goTo.label());
            } else if (statement instanceof Stmt.OnError onError) {
                target(onError.label());
            } else if (statement instanceof Stmt.Resume resume) {
                target(resume.label());
            }
            Blocks.of(statement).forEach(this::block);
        }
    }

    private void target(@Nullable Name name) {
        if (name != null) {
            targets.add(name);
        }
    }
}
