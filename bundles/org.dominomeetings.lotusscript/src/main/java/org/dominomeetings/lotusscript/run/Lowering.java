package org.dominomeetings.lotusscript.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dominomeetings.lotusscript.syntax.Decl;
import org.dominomeetings.lotusscript.syntax.Declarator;
import org.dominomeetings.lotusscript.syntax.Expr;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.Position;
import org.dominomeetings.lotusscript.syntax.Stmt;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.jspecify.annotations.Nullable;

/** Makes the {@link Code} of a procedure: blocks become conditions and jumps. */
final class Lowering {

    private final Procedure procedure;
    private final List<Code.Step> steps = new ArrayList<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<Declarator> locals = new ArrayList<>();
    private final List<Declarator> statics = new ArrayList<>();
    private final Deque<Exit> exits = new ArrayDeque<>();
    private int slots;

    /** A place that is known later. */
    private static final class Mark {
        private int place;
    }

    /** Where an Exit of this kind goes. */
    private record Exit(Stmt.ExitKind kind, Mark mark) {}

    Lowering(Procedure procedure) {
        this.procedure = procedure;
    }

    Code lower() {
        block(procedure.declaration().body());
        return new Code(List.copyOf(steps), labels, List.copyOf(locals), List.copyOf(statics), slots);
    }

    private void add(Position at, Code.Instruction instruction) {
        steps.add(new Code.Step(at, instruction));
    }

    /** A step behind which the next one follows. */
    private void plain(Position at, Consumer<Frame> action) {
        add(at, (frame, place) -> {
            action.accept(frame);
            return place + 1;
        });
    }

    private void jump(Position at, Mark mark) {
        add(at, (frame, place) -> mark.place);
    }

    private void here(Mark mark) {
        mark.place = steps.size();
    }

    private int label(@Nullable Name name) {
        Integer place = name == null ? null : labels.get(name.key());
        if (place == null) {
            throw new ScriptStopped(procedure.module().name() + ": there is no label " + name + ".");
        }
        return place;
    }

    private void block(List<Stmt> statements) {
        statements.forEach(this::statement);
    }

    private void statement(Stmt statement) {
        Position at = statement.at();
        if (statement instanceof Stmt.Assign assign) {
            plain(at, frame -> Assignments.assign(frame, assign.target(), assign.value(), false));
        } else if (statement instanceof Stmt.SetObject set) {
            plain(at, frame -> Assignments.assign(frame, set.target(), set.value(), true));
        } else if (statement instanceof Stmt.Invoke invoke) {
            plain(at, frame -> frame.evaluator().invoke(invoke.call()));
        } else if (statement instanceof Stmt.Local local) {
            local(local);
        } else if (statement instanceof Stmt.LocalConst constants) {
            for (Decl.ConstValue constant : constants.constants()) {
                plain(
                        at,
                        frame -> frame.constant(
                                constant.name().key(), frame.evaluator().constant(constant)));
            }
        } else if (statement instanceof Stmt.ReDim redim) {
            plain(at, frame -> Assignments.redim(frame, redim));
        } else if (statement instanceof Stmt.Erase erase) {
            plain(at, frame -> erase.targets().forEach(target -> Assignments.erase(frame, target)));
        } else if (statement instanceof Stmt.Delete delete) {
            plain(at, frame -> Assignments.delete(frame, delete.target()));
        } else if (statement instanceof Stmt.Print print) {
            plain(at, frame -> Assignments.print(frame, print.values()));
        } else if (statement instanceof Stmt.If ifs) {
            lowerIf(ifs);
        } else if (statement instanceof Stmt.Select select) {
            lowerSelect(select);
        } else if (statement instanceof Stmt.For loop) {
            lowerFor(loop);
        } else if (statement instanceof Stmt.ForAll loop) {
            lowerForAll(loop);
        } else if (statement instanceof Stmt.Loop loop) {
            lowerLoop(loop);
        } else {
            jumps(statement);
        }
    }

    private void jumps(Stmt statement) {
        Position at = statement.at();
        if (statement instanceof Stmt.Label label) {
            labels.put(label.name().key(), steps.size());
        } else if (statement instanceof Stmt.GoTo goTo) {
            add(at, (frame, place) -> label(goTo.label()));
        } else if (statement instanceof Stmt.Exit exit) {
            exit(exit);
        } else if (statement instanceof Stmt.OnError onError) {
            plain(at, frame -> {
                Expr number = onError.number();
                frame.onError(
                        number == null
                                ? null
                                : Conversions.longInteger(frame.evaluator().value(number)),
                        onError.action(),
                        onError.action() == Stmt.ErrorAction.GO_TO_LABEL ? label(onError.label()) : 0);
            });
        } else if (statement instanceof Stmt.Resume resume) {
            add(at, (frame, place) -> resume(resume, frame));
        } else if (statement instanceof Stmt.RaiseError raised) {
            plain(at, frame -> raise(raised, frame));
        } else if (statement instanceof Stmt.End || statement instanceof Stmt.Stop) {
            plain(at, frame -> {
                throw new ScriptStopped.Ended();
            });
        } else {
            throw new ScriptStopped(procedure.module().name() + ":" + at + ": "
                    + statement.getClass().getSimpleName() + " is outside of the subset that runs here.");
        }
    }

    /** Variables are there from the begin of the procedure; an object of {@code As New} is made where it is declared. */
    private void local(Stmt.Local local) {
        boolean lasts = local.isStatic() || procedure.declaration().isStatic();
        for (Declarator variable : local.variables()) {
            (lasts ? statics : locals).add(variable);
            if (variable.created() != null && variable.type() != null) {
                Name className = variable.type().name();
                plain(
                        local.at(),
                        frame -> Assignments.store(
                                frame,
                                new Expr.Variable(variable.name(), variable.at()),
                                frame.evaluator().create(className, variable.created()),
                                true));
            }
        }
    }

    private void lowerIf(Stmt.If ifs) {
        Mark end = new Mark();
        for (Stmt.Branch branch : ifs.branches()) {
            Mark next = new Mark();
            condition(branch.at(), branch.condition(), true, next);
            block(branch.body());
            jump(branch.at(), end);
            here(next);
        }
        block(ifs.otherwise());
        here(end);
    }

    /** Goes on behind it where the condition is as wanted, otherwise at the mark. */
    private void condition(Position at, Expr condition, boolean wanted, Mark otherwise) {
        add(
                at,
                (frame, place) -> Conversions.condition(frame.evaluator().value(condition)) == wanted
                        ? place + 1
                        : otherwise.place);
    }

    private void lowerSelect(Stmt.Select select) {
        int slot = slots++;
        Mark end = new Mark();
        plain(select.at(), frame -> frame.slot(slot, frame.evaluator().value(select.subject())));
        for (Stmt.Case each : select.cases()) {
            Mark next = new Mark();
            add(
                    each.at(),
                    (frame, place) -> Cases.matches(frame, frame.slot(slot), each.tests()) ? place + 1 : next.place);
            block(each.body());
            jump(each.at(), end);
            here(next);
        }
        block(select.otherwise());
        here(end);
    }

    /** Bounds and step are evaluated once (LSAZ_FOR_STATEMENT). */
    private void lowerFor(Stmt.For loop) {
        int slot = slots++;
        Mark test = new Mark();
        Mark end = new Mark();
        plain(loop.at(), frame -> frame.slot(slot, Counting.begin(frame, loop)));
        here(test);
        add(loop.at(), (frame, place) -> Counting.of(frame.slot(slot)).goesOn(frame) ? place + 1 : end.place);
        body(Stmt.ExitKind.FOR, end, loop.body());
        add(loop.at(), (frame, place) -> {
            Counting.of(frame.slot(slot)).next();
            return test.place;
        });
        here(end);
    }

    private void body(Stmt.ExitKind kind, Mark end, List<Stmt> body) {
        exits.push(new Exit(kind, end));
        block(body);
        exits.pop();
    }

    /** The alias refers to the element, so that assigning it changes the array or list (LSAZ_FORALL_STATEMENT). */
    private void lowerForAll(Stmt.ForAll loop) {
        int slot = slots++;
        Mark next = new Mark();
        Mark end = new Mark();
        String alias = loop.alias().key();
        plain(loop.at(), frame -> frame.slot(slot, Elements.of(frame.evaluator().value(loop.container()))));
        here(next);
        add(loop.at(), (frame, place) -> {
            if (frame.slot(slot) instanceof Iterator<?> elements
                    && elements.hasNext()
                    && elements.next() instanceof Elements.Element element) {
                frame.alias(alias, element.variable(), element.tag());
                return place + 1;
            }
            return end.place;
        });
        body(Stmt.ExitKind.FOR_ALL, end, loop.body());
        jump(loop.at(), next);
        here(end);
        plain(loop.at(), frame -> frame.removeAlias(alias));
    }

    private void lowerLoop(Stmt.Loop loop) {
        Mark begin = new Mark();
        Mark end = new Mark();
        here(begin);
        Expr condition = loop.condition();
        if (condition != null && !loop.atEnd()) {
            condition(loop.at(), condition, !loop.until(), end);
        }
        if (loop.isDo()) {
            body(Stmt.ExitKind.DO, end, loop.body());
        } else {
            block(loop.body());
        }
        if (condition != null && loop.atEnd()) {
            condition(loop.at(), condition, !loop.until(), end);
        }
        jump(loop.at(), begin);
        here(end);
    }

    private void exit(Stmt.Exit exit) {
        boolean ofLoop = exit.kind() == Stmt.ExitKind.FOR
                || exit.kind() == Stmt.ExitKind.FOR_ALL
                || exit.kind() == Stmt.ExitKind.DO;
        if (!ofLoop) {
            add(exit.at(), (frame, place) -> Integer.MAX_VALUE);
            return;
        }
        Mark mark = exits.stream()
                .filter(each -> each.kind() == exit.kind())
                .map(Exit::mark)
                .findFirst()
                .orElseThrow(() -> new ScriptStopped(
                        procedure.module().name() + ":" + exit.at() + ": there is nothing to exit from."));
        jump(exit.at(), mark);
    }

    /** It also resets Err, Erl and Error (LSAZ_RESUME_STATEMENT). */
    private int resume(Stmt.Resume resume, Frame frame) {
        int failedAt = frame.resume();
        frame.evaluator().machine().lastError().clear();
        return switch (resume.kind()) {
            case SAME -> failedAt;
            case NEXT -> failedAt + 1;
            case LABEL -> label(resume.label());
        };
    }

    private static void raise(Stmt.RaiseError raised, Frame frame) {
        int number = Conversions.longInteger(frame.evaluator().value(raised.number()));
        if (number < 1 || number > Short.MAX_VALUE) {
            throw Fault.ILLEGAL_CALL.error();
        }
        Expr message = raised.message();
        throw new ScriptError(
                number,
                message == null
                        ? Fault.message(number)
                        : Conversions.text(frame.evaluator().value(message)));
    }
}
