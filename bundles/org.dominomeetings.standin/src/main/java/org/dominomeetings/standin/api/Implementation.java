package org.dominomeetings.standin.api;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.Source;

/**
 * The implemented methods of one type of {@code lotus.domino}: those public methods of a subclass that name their
 * {@link Source}. A method that is not there is not in the stand-in.
 */
abstract class Implementation {
    private static final ClassValue<Map<List<Object>, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<List<Object>, Method> computeValue(Class<?> type) {
            Map<List<Object>, Method> found = new HashMap<>();
            for (Method method : type.getMethods()) {
                if (method.isAnnotationPresent(Source.class)) {
                    method.setAccessible(true);
                    found.put(signature(method), method);
                }
            }
            return found;
        }
    };

    private final Handle handle;

    Implementation(Handle handle) {
        this.handle = handle;
    }

    final Handle handle() {
        return handle;
    }

    final DominoServer server() {
        return handle.server();
    }

    final SessionMethods session() {
        return (SessionMethods) handle.root().implementation();
    }

    /** The method that does what a method of the interface asks for, or null. */
    final Method find(Method wanted) {
        return METHODS.get(getClass()).get(signature(wanted));
    }

    private static List<Object> signature(Method method) {
        return List.of(method.getName(), Arrays.asList(method.getParameterTypes()));
    }
}
