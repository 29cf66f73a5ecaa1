package org.dominomeetings.providers.seeded;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.dominomeetings.core.spi.MeetingProvider;

/** A provider of which one method does something else. */
final class FaultyProvider {
    private FaultyProvider() {}

    /** What the method does instead. */
    interface MethodOverride {
        /**
         * @param good does what the method did
         * @param arguments it was called with; null for none
         */
        Object call(Supplier<Object> good, Object[] arguments);
    }

    static MeetingProvider in(MeetingProvider provider, String method, MethodOverride bend) {
        return (MeetingProvider) Proxy.newProxyInstance(
                FaultyProvider.class.getClassLoader(),
                new Class<?>[] {MeetingProvider.class},
                (proxy, called, arguments) -> {
                    Supplier<Object> good = () -> {
                        try {
                            return called.invoke(provider, arguments);
                        } catch (InvocationTargetException thrown) {
                            throw (RuntimeException) thrown.getCause();
                        } catch (IllegalAccessException e) {
                            throw new IllegalStateException(e);
                        }
                    };
                    return called.getName().equals(method) ? bend.call(good, arguments) : good.get();
                });
    }
}
