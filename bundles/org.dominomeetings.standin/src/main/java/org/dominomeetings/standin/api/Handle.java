package org.dominomeetings.standin.api;

import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Vector;
import java.util.function.Function;
import lotus.domino.Base;
import lotus.domino.NotesException;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.NotInStandinException;

/**
 * The invocation handler of every {@code lotus.domino} object: it checks that the call is allowed here and now, passes
 * it to the class with the implemented methods, and keeps the tree of parents and children that recycling follows.
 *
 * <p>The same element, asked for twice, is the same object while it lives, as in Domino; recycling one recycles all.
 *
 * @see "HCL Domino Designer help, recycle (Java)"
 */
public final class Handle implements InvocationHandler {
    private static final Set<String> ANSWERED_WHEN_RECYCLED = Set.of("Session.isValid()", "Base.recycle()");

    private final Class<? extends Base> type;
    private final Handle parent;
    private final Object key;
    private final SessionScope owner;
    private final boolean containers;
    private final Implementation implementation;
    private final Base proxy;
    private final Map<Object, Handle> byKey = new HashMap<>();
    private final List<Handle> children = new ArrayList<>();
    private boolean recycled;

    private Handle(
            Class<? extends Base> type,
            Handle parent,
            Object key,
            SessionScope owner,
            boolean containers,
            Function<Handle, Implementation> implementation) {
        this.type = type;
        this.parent = parent;
        this.key = key;
        this.owner = owner;
        this.containers = containers;
        this.proxy = (Base) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
        this.implementation = implementation.apply(this);
        if (!containers) {
            handles().obtained(type.getSimpleName());
        }
    }

    /** A session, which has no parent. */
    public static Handle root(
            Class<? extends Base> type,
            SessionScope owner,
            boolean containers,
            Function<Handle, Implementation> methods) {
        return new Handle(type, null, null, owner, containers, methods);
    }

    /** An object that the caller obtained from this one. */
    public <T extends Base> T child(Class<T> childType, Function<Handle, Implementation> methods) {
        return type(childType, newChild(childType, null, false, methods));
    }

    /** The object of one element: the one there is, or a new one. */
    public <T extends Base> T child(Class<T> childType, Object elementKey, Function<Handle, Implementation> methods) {
        Handle there = byKey.get(elementKey);
        return type(childType, there != null ? there : newChild(childType, elementKey, false, methods));
    }

    /** An object that the container owns, such as the database that a URL names. */
    public <T extends Base> T containersChild(
            Class<T> childType, Object elementKey, Function<Handle, Implementation> methods) {
        return type(childType, newChild(childType, elementKey, true, methods));
    }

    public Base proxy() {
        return proxy;
    }

    public Handle parent() {
        return parent;
    }

    /** The session's handle. */
    public Handle root() {
        return parent == null ? this : parent.root();
    }

    public Implementation implementation() {
        return implementation;
    }

    DominoServer server() {
        return owner.server();
    }

    /** The handle behind an object. @throws IllegalArgumentException for one that is not the stand-in's */
    public static Handle of(Object object) {
        if (object instanceof Base && Proxy.isProxyClass(object.getClass())) {
            return (Handle) Proxy.getInvocationHandler(object);
        }
        throw new IllegalArgumentException("not an object of the stand-in: " + object);
    }

    @Override
    public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return ofObject(method, arguments);
        }
        String call = type.getSimpleName() + "." + method.getName();
        if (!NotesThreads.isInitialised()) {
            throw NotesError.THREAD.exception();
        }
        checkOwner();
        boolean ofBase = method.getDeclaringClass() == Base.class;
        Implementation target = ofBase ? new BaseMethods(this) : implementation;
        Implementation.Implemented implemented = target.find(method);
        if (implemented == null) {
            throw new NotInStandinException(call);
        }
        server().calls().remember(implemented.name());
        if (recycled && !ANSWERED_WHEN_RECYCLED.contains(implemented.name())) {
            throw NotesError.REMOVED.exception();
        }
        if (!ofBase) {
            checkArguments(call, arguments);
        }
        try {
            return implemented.method().invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof UncheckedIOException disk) {
                // Whatever the disk refuses is an error of the core to who calls: full, read-only, taken away.
                throw NotesError.CORE.exception(
                        "Unable to write to file: " + disk.getCause().getMessage(), disk);
            }
            throw e.getCause();
        }
    }

    public boolean isRecycled() {
        return recycled;
    }

    /** Ends everything below a session; what callers had not given back counts as leaked. */
    public void end() {
        new ArrayList<>(children).forEach(Handle::end);
        if (!recycled) {
            recycled = true;
            if (!containers) {
                handles().leaked(type.getSimpleName());
            }
        }
        if (parent == null) {
            owner.end();
        }
    }

    /** @throws org.dominomeetings.standin.MisuseException where somebody else than the owner uses it */
    void checkOwner() {
        owner.check(type.getSimpleName());
    }

    public void recycleByCaller() {
        if (containers && !recycled) {
            throw handles().misused("the container's " + type.getSimpleName() + " was recycled");
        }
        recycleTree();
    }

    private void recycleTree() {
        if (recycled) {
            return;
        }
        recycled = true;
        new ArrayList<>(children).forEach(Handle::recycleTree);
        if (parent != null) {
            parent.children.remove(this);
            parent.byKey.remove(key, this);
        }
        handles().recycled(type.getSimpleName());
    }

    /** Gives this object an element key when its element comes to be, as a document does with its first save. */
    public void nowIs(Object elementKey) {
        parent.byKey.put(elementKey, this);
    }

    private Handle newChild(
            Class<? extends Base> childType,
            Object elementKey,
            boolean forContainer,
            Function<Handle, Implementation> methods) {
        Handle child = new Handle(childType, this, elementKey, owner, forContainer, methods);
        children.add(child);
        if (elementKey != null) {
            byKey.put(elementKey, child);
        }
        return child;
    }

    private void checkArguments(String call, Object[] arguments) throws NotesException {
        if (arguments == null) {
            return;
        }
        for (Object argument : arguments) {
            List<?> values =
                    argument instanceof Vector<?> vector ? vector : argument == null ? List.of() : List.of(argument);
            for (Object value : values) {
                if (value instanceof Base) {
                    Handle other = of(value);
                    if (other.recycled) {
                        throw NotesError.ARGUMENT_REMOVED.exception();
                    }
                    if (other.root() != root()) {
                        throw handles().misused(call + " was given an object of another session");
                    }
                }
            }
        }
    }

    private Object ofObject(Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> type.getSimpleName() + "@" + Integer.toHexString(System.identityHashCode(proxy));
        };
    }

    private org.dominomeetings.standin.Handles handles() {
        return owner.server().handles();
    }

    private static <T extends Base> T type(Class<T> wanted, Handle handle) {
        return wanted.cast(handle.proxy);
    }
}
