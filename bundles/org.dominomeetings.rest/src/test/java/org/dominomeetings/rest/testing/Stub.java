package org.dominomeetings.rest.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes an object of an interface of which a test says what the methods do that it expects to be called; any other is a
 * failure. Methods of one name are told apart by nothing else.
 */
public final class Stub<T> implements InvocationHandler {
    private final Class<T> type;
    private final Map<String, Function<Object[], Object>> methods = new HashMap<>();

    private Stub(Class<T> type) {
        this.type = type;
    }

    public static <T> Stub<T> of(Class<T> type) {
        return new Stub<>(type);
    }

    public Stub<T> on(String method, Function<Object[], Object> answer) {
        methods.put(method, answer);
        return this;
    }

    public Stub<T> returning(String method, Object value) {
        return on(method, arguments -> value);
    }

    public T make() {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        Function<Object[], Object> answer = methods.get(method.getName());
        if (answer != null) {
            return answer.apply(arguments == null ? new Object[0] : arguments);
        }
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(proxy, method, arguments);
        }
        throw new AssertionError(type.getSimpleName() + "." + method.getName() + " was not to be called");
    }

    private Object ofObject(Object proxy, Method method, Object[] arguments) throws Throwable {
        switch (method.getName()) {
            case "equals":
                return proxy == arguments[0];
            case "hashCode":
                return System.identityHashCode(proxy);
            default:
                try {
                    return method.invoke(this, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
        }
    }
}
