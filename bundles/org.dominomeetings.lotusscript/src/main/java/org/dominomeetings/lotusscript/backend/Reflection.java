package org.dominomeetings.lotusscript.backend;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Vector;
import lotus.domino.Base;
import lotus.domino.NotesException;
import org.dominomeetings.lotusscript.object.Arguments;
import org.dominomeetings.lotusscript.types.NotesClasses.Member;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.Special;
import org.jspecify.annotations.Nullable;

/** Finds the Java method behind a member of LotusScript, and calls it. */
final class Reflection {

    private Reflection() {}

    /** The interface of {@code lotus.domino} that an object is of. */
    static Class<?> typeOf(Base base) {
        for (Class<?> type : base.getClass().getInterfaces()) {
            if (Base.class.isAssignableFrom(type)) {
                return type;
            }
        }
        throw new IllegalArgumentException("not an object of Domino: " + base.getClass());
    }

    static Object read(Backend backend, Base base, Member member, Arguments arguments) {
        List<Object> given = new ArrayList<>(arguments.all());
        while (!given.isEmpty() && given.get(given.size() - 1) == Special.EMPTY && given.size() > member.least()) {
            given.remove(given.size() - 1);
        }
        boolean property = member.kind() != Member.Kind.METHOD;
        List<String> names = property
                ? List.of("get" + member.name(), "is" + member.name(), isIs(member) ? member.name() : "")
                : List.of(member.name(), "get" + member.name());
        Method method = choose(base, names, given);
        Object result = invoke(base, method, toJava(method, given, backend));
        return Values.toScript(backend, member, method, result);
    }

    static void write(Base base, Member member, Object value, Backend backend) {
        Method method = choose(
                base, List.of("set" + (isIs(member) ? member.name().substring(2) : member.name())), List.of(value));
        invoke(base, method, toJava(method, List.of(value), backend));
    }

    /** Java's property is {@code open}, with {@code isOpen()}, where LotusScript's is {@code IsOpen}. */
    private static boolean isIs(Member member) {
        return member.name().startsWith("Is");
    }

    /** The overload with as many parameters, or the shortest that has more. */
    private static Method choose(Base base, List<String> names, List<Object> given) {
        Class<?> type = typeOf(base);
        return Arrays.stream(type.getMethods())
                .filter(method -> names.stream().anyMatch(name -> name.equalsIgnoreCase(method.getName())))
                .filter(method -> method.getParameterCount() >= given.size() && takes(method, given))
                .min(Comparator.comparingInt(Method::getParameterCount)
                        .thenComparing(method -> -exactness(method, given)))
                .orElseThrow(() -> new UnsupportedOperationException("lotus.domino." + type.getSimpleName()
                        + " has nothing like " + names + " for " + given.size()));
    }

    private static boolean takes(Method method, List<Object> given) {
        for (int i = 0; i < given.size(); i++) {
            boolean array = given.get(i) instanceof ScriptArray;
            Class<?> parameter = method.getParameterTypes()[i];
            if (array ? parameter != Vector.class && parameter != Object.class : parameter == Vector.class) {
                return false;
            }
        }
        return true;
    }

    private static int exactness(Method method, List<Object> given) {
        int exact = 0;
        for (int i = 0; i < given.size(); i++) {
            Class<?> parameter = method.getParameterTypes()[i];
            exact += given.get(i) instanceof String && parameter == String.class
                            || given.get(i) instanceof ScriptArray && parameter == Vector.class
                            || parameter == Object.class
                    ? 1
                    : 0;
        }
        return exact;
    }

    private static @Nullable Object[] toJava(Method method, List<Object> given, Backend backend) {
        Class<?>[] parameters = method.getParameterTypes();
        @Nullable Object[] arguments = new Object[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            arguments[i] = i < given.size()
                    ? Values.toJava(parameters[i], given.get(i), backend)
                    : Values.leftOut(parameters[i]);
        }
        return arguments;
    }

    private static @Nullable Object invoke(Base base, Method method, @Nullable Object[] arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof NotesException notes) {
                throw new ScriptError(notes.id, String.valueOf(notes.text));
            }
            if (e.getCause() instanceof RuntimeException other) {
                throw other;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalArgumentException e) {
            throw Fault.TYPE_MISMATCH.error();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
