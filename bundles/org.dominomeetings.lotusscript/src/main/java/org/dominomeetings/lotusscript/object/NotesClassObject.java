package org.dominomeetings.lotusscript.object;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dominomeetings.lotusscript.types.NotesClasses;
import org.dominomeetings.lotusscript.types.NotesClasses.Member;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;

/**
 * An object of a class of Notes whose members are written by hand. Which members there are, and with how many arguments, says the
 * table of {@link NotesClasses}: what is not there is error 184 here as well, although the class of the stand-in may have more.
 */
public abstract class NotesClassObject implements ScriptObject {

    private final String className;
    private final Map<String, Function<Arguments, Object>> reads = new HashMap<>();
    private final Map<String, Consumer<Object>> writes = new HashMap<>();
    private boolean deleted;

    /** @param className as HCL writes it */
    protected NotesClassObject(String className) {
        this.className = className;
    }

    /** A property that can be read alone. */
    protected final void property(String name, Supplier<Object> read) {
        reads.put(key(name), arguments -> read.get());
    }

    /** A property that can be assigned to. */
    protected final void property(String name, Supplier<Object> read, Consumer<Object> write) {
        property(name, read);
        writes.put(key(name), write);
    }

    /** A method with a result. */
    protected final void function(String name, Function<Arguments, Object> body) {
        reads.put(key(name), body);
    }

    /** A method without one. */
    protected final void sub(String name, Consumer<Arguments> body) {
        reads.put(key(name), arguments -> {
            body.accept(arguments);
            return Special.EMPTY;
        });
    }

    /** What is read where the class has no such member. */
    protected Object readOther(String member, Arguments arguments) {
        throw Fault.NO_MEMBER.error(member);
    }

    /** What is assigned where the class has no such member. */
    protected void writeOther(String member, Object value) {
        throw Fault.NO_MEMBER.error(member);
    }

    /** A member of the class that is not written by hand. */
    protected Object readRest(Member member, Arguments arguments) {
        throw new UnsupportedOperationException(className + "." + member.name() + " is not in this client");
    }

    /** A property of the class that is not written by hand. */
    protected void writeRest(Member member, Object value) {
        throw new UnsupportedOperationException(className + "." + member.name() + " is not in this client");
    }

    @Override
    public final Object get(String name, List<Object> given) {
        checkAlive();
        Arguments arguments = new Arguments(given);
        Member member = NotesClasses.member(className, name);
        if (member == null || isConstructor(name)) {
            return readOther(name, arguments);
        }
        if (given.size() < member.least() || given.size() > member.most()) {
            throw Fault.ILLEGAL_CALL.error("arguments of " + member.name());
        }
        Function<Arguments, Object> read = reads.get(key(name));
        return read == null ? readRest(member, arguments) : read.apply(arguments);
    }

    @Override
    public final void set(String name, List<Object> arguments, Object value) {
        checkAlive();
        Member member = NotesClasses.member(className, name);
        if (member == null) {
            writeOther(name, value);
            return;
        }
        if (member.kind() != Member.Kind.PROPERTY || !arguments.isEmpty()) {
            throw Fault.NO_MEMBER.error(name + " cannot be assigned to");
        }
        Consumer<Object> write = writes.get(key(name));
        if (write != null) {
            write.accept(value);
        } else if (reads.containsKey(key(name))) {
            throw Fault.NO_MEMBER.error(name + " cannot be assigned to");
        } else {
            writeRest(member, value);
        }
    }

    private void checkAlive() {
        if (deleted) {
            throw Fault.OBJECT_NOT_SET.error();
        }
    }

    @Override
    public boolean takesArguments(String name) {
        Member member = NotesClasses.member(className, name);
        return member != null && member.kind() == Member.Kind.METHOD;
    }

    private static boolean isConstructor(String name) {
        return name.equalsIgnoreCase("New");
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public String typeName() {
        return className;
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
