package org.dominomeetings.standin.api;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dominomeetings.standin.DocumentedIn;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.api.session.SessionMethods;

/**
 * The implemented methods of one type of {@code lotus.domino}: those public methods of a subclass that name their
 * {@link DocumentedIn}. A method that is not there is not in the stand-in.
 */
public abstract class Implementation {
    private static final ClassValue<Map<List<Object>, Implemented>> METHODS = new ClassValue<>() {
        @Override
        protected Map<List<Object>, Implemented> computeValue(Class<?> type) {
            Map<List<Object>, Implemented> found = new HashMap<>();
            for (Method method : type.getMethods()) {
                if (method.isAnnotationPresent(DocumentedIn.class)) {
                    method.setAccessible(true);
                    found.put(signature(method), new Implemented(method, nameOf(type, method)));
                }
            }
            return found;
        }
    };

    /** A method with the name that {@link org.dominomeetings.standin.CallRecorder} keeps it under. */
    record Implemented(Method method, String name) {}

    private final Handle handle;

    public Implementation(Handle handle) {
        this.handle = handle;
    }

    public final Handle handle() {
        return handle;
    }

    public final DominoServer server() {
        return handle.server();
    }

    public final SessionMethods session() {
        return (SessionMethods) handle.root().implementation();
    }

    /** The method that does what a method of the interface asks for, or null. */
    final Implemented find(Method wanted) {
        return METHODS.get(getClass()).get(signature(wanted));
    }

    /** Such as {@code Document.save(boolean,boolean)}, for a method of a class or of the one that it extends. */
    static String nameOf(Class<?> implementation, Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(",", typeOf(implementation) + "." + method.getName() + "(", ")"));
    }

    /** The type of {@code lotus.domino} that a class implements is its name without "Methods". */
    static String typeOf(Class<?> implementation) {
        return implementation.getSimpleName().replaceFirst("Methods$", "");
    }

    private static List<Object> signature(Method method) {
        return List.of(method.getName(), Arrays.asList(method.getParameterTypes()));
    }
}
