package org.dominomeetings.lotusscript.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.dominomeetings.lotusscript.builtin.Context;
import org.dominomeetings.lotusscript.builtin.Host;
import org.dominomeetings.lotusscript.builtin.LastError;
import org.dominomeetings.lotusscript.value.Comparison;
import org.dominomeetings.lotusscript.value.Fault;

/** What all scripts of one client share: the procedures that run, the error that happened last, and the limits. */
final class Machine implements Context {

    /** Reading the clock at each step would take longer than the step. */
    private static final int STEPS_BETWEEN_LOOKS = 64;

    private final Host host;
    private final TypeLibrary types;
    private final Limits limits;
    private final LastError lastError = new LastError();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final Calls calls = new Calls(this);
    private final Declarations declarations = new Declarations(this);
    private long steps;
    private long started;

    Machine(Host host, TypeLibrary types, Limits limits) {
        this.host = host;
        this.types = types;
        this.limits = limits;
    }

    @Override
    public Host host() {
        return host;
    }

    TypeLibrary types() {
        return types;
    }

    Calls calls() {
        return calls;
    }

    Declarations declarations() {
        return declarations;
    }

    @Override
    public LastError lastError() {
        return lastError;
    }

    /** A call from outside begins: steps and time count from now on, unless a script runs already. */
    void begin() {
        if (frames.isEmpty()) {
            steps = 0;
            started = System.nanoTime();
        }
    }

    void step() {
        steps++;
        if (steps > limits.steps()) {
            throw new ScriptStopped("The script was stopped after " + limits.steps() + " steps.");
        }
        if (steps % STEPS_BETWEEN_LOOKS == 0) {
            checkTime();
        }
    }

    /** Also behind whatever may take long. */
    void checkTime() {
        if (System.nanoTime() - started > limits.time().toNanos()) {
            throw new ScriptStopped(
                    "The script was stopped after " + limits.time().toSeconds() + " seconds.");
        }
    }

    void enter(Frame frame) {
        if (frames.size() >= limits.depth()) {
            throw Fault.STACK_SPACE.error();
        }
        frames.push(frame);
    }

    void leave() {
        frames.pop();
    }

    @Override
    public Comparison comparison() {
        Frame frame = frames.peek();
        return frame == null ? Comparison.CASE : frame.module().comparison();
    }

    @Override
    public String procedure(int callers) {
        List<Frame> running = new ArrayList<>(frames);
        if (callers >= running.size()) {
            return "";
        }
        Procedure procedure = running.get(callers).procedure();
        return procedure == null
                ? ""
                : procedure.declaration().signature().name().text().toUpperCase(Locale.ROOT);
    }

    @Override
    public int line() {
        Frame frame = frames.peek();
        return frame == null ? 0 : frame.line();
    }
}
