package org.dominomeetings.lotusscript.run;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dominomeetings.lotusscript.builtin.Host;
import org.dominomeetings.lotusscript.parser.Parser;
import org.dominomeetings.lotusscript.syntax.Unit;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;
import org.jspecify.annotations.Nullable;

/** Runs scripts for tests: a client that keeps what is printed, and a class {@code Thing} from outside. */
final class Bench implements Host, TypeLibrary {

    final List<String> printed = new ArrayList<>();
    private final List<Unit> libraries = new ArrayList<>();
    private Limits limits = new Limits(100_000, Duration.ofSeconds(20), 100);

    Bench library(String name, String... lines) {
        libraries.add(Parser.parse(name, String.join("\n", lines)));
        return this;
    }

    Bench limits(Limits others) {
        limits = others;
        return this;
    }

    Script script(String... lines) {
        return new Interpreter(libraries, this, this, limits).load(Parser.parse("unit", String.join("\n", lines)));
    }

    /** What a script prints whose sub {@code s} is called. */
    String run(String... lines) {
        script(lines).call("s");
        return String.join("|", printed);
    }

    /** What the statements of one sub print. */
    static String statements(String... lines) {
        return new Bench().run("Sub s", String.join("\n", lines), "End Sub");
    }

    @Override
    public int messageBox(String message, int flags, String title) {
        printed.add("[" + message + "," + flags + "," + title + "]");
        return 6;
    }

    @Override
    public @Nullable String inputBox(String prompt, String title, String initial) {
        return null;
    }

    @Override
    public void print(String text) {
        printed.add(text);
    }

    @Override
    public LocalDateTime now() {
        return LocalDateTime.of(2026, 11, 28, 17, 5, 9);
    }

    @Override
    public void sleep(double seconds) {}

    @Override
    public boolean has(String className) {
        return className.equalsIgnoreCase("Thing");
    }

    @Override
    public ScriptObject create(String className, List<Object> arguments) {
        return new Thing(arguments);
    }

    /** A class from outside: any property can be set; {@code Values} is an array, {@code Sum(a, b)} a method. */
    final class Thing implements ScriptObject {
        private final Map<String, Object> properties = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private boolean deleted;

        Thing(List<Object> arguments) {
            properties.put("Values", ScriptArray.of(List.of("a", "b", "c")));
            properties.put("Arguments", ScriptArray.of(arguments));
        }

        @Override
        public String typeName() {
            return "Thing";
        }

        @Override
        public Object get(String member, List<Object> arguments) {
            if (member.equalsIgnoreCase("Sum")) {
                return (Short) arguments.get(0) + (Short) arguments.get(1);
            }
            if (member.equalsIgnoreCase("Fail")) {
                throw new org.dominomeetings.lotusscript.value.ScriptError(4091, "Invalid universal id");
            }
            if (!properties.containsKey(member)) {
                throw Fault.NO_MEMBER.error(member);
            }
            return properties.get(member);
        }

        @Override
        public boolean takesArguments(String member) {
            return !member.equalsIgnoreCase("Values") && !member.equalsIgnoreCase("Arguments");
        }

        @Override
        public void set(String member, List<Object> arguments, Object value) {
            properties.put(member, value);
        }

        @Override
        public void invoke(String member, List<Object> arguments) {
            printed.add(member + arguments);
            if (member.equalsIgnoreCase("Fail")) {
                get(member, arguments);
            }
        }

        @Override
        public Iterable<Object> elements() {
            return List.of("x", Special.NOTHING);
        }

        @Override
        public void delete() {
            deleted = true;
        }

        @Override
        public boolean isDeleted() {
            return deleted;
        }
    }
}
