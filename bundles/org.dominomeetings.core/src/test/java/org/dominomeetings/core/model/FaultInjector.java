package org.dominomeetings.core.model;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dominomeetings.core.entry.EntryDocument;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.entry.ServerEntryStore;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.ProviderException;

/**
 * Stands between the operations and what lies outside of them, counts the calls of a click, and lets the click's mishap
 * happen at its call. It knows no operation and so holds for any of them.
 */
final class FaultInjector {
    /** What a service is asked; its other methods are no calls. */
    private static final Set<String> REQUESTS = Set.of("create", "find", "read", "update", "delete", "check");

    private final Deque<Click> clicks = new ArrayDeque<>();
    private final List<Runnable> late = new ArrayList<>();
    private final Consumer<ModelAction> meanwhile;

    /** The end of the server's process: nothing after it runs there. Of all that is thrown, this alone nobody may catch. */
    @SuppressWarnings("removal")
    static final class Death extends ThreadDeath {
        private static final long serialVersionUID = 1L;

        private Death() {
            super();
        }

        /** Nobody looks at it, and there are many. */
        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /** The click that is under way, and how many calls it has made. */
    private static final class Click {
        private final InjectedFault mishap;
        private int calls;

        private Click(InjectedFault mishap) {
            this.mishap = mishap;
        }
    }

    /** What can lie outside. */
    private enum Kind {
        LEDGER,
        ENTRY,
        ACCOUNTS,
        TOKENS,
        SERVICE
    }

    FaultInjector(Consumer<ModelAction> meanwhile) {
        this.meanwhile = meanwhile;
    }

    /** Runs a click with its mishap, null for none. Another click may come in between. */
    void during(InjectedFault mishap, Runnable click) {
        clicks.push(new Click(mishap));
        try {
            click.run();
        } finally {
            clicks.pop();
        }
    }

    /** Requests that were sent long ago are carried out now. */
    void arriveLate() {
        List<Runnable> now = new ArrayList<>(late);
        late.clear();
        now.forEach(Runnable::run);
    }

    <T> T ledger(Class<T> type, T ledger) {
        return around(type, ledger, Kind.LEDGER);
    }

    <T> T entry(Class<T> type, T entry) {
        return around(type, entry, Kind.ENTRY);
    }

    /** Its documents are entries like any other; to ask whether one is there cannot fail. */
    ServerEntryStore kept(ServerEntryStore real) {
        return new ServerEntryStore() {
            @Override
            public Presence presence(EntryId key) {
                return real.presence(key);
            }

            @Override
            public EntryDocument saved(EntryId key) {
                return entry(EntryDocument.class, real.saved(key));
            }
        };
    }

    <T> T accounts(Class<T> type, T accounts) {
        return around(type, accounts, Kind.ACCOUNTS);
    }

    <T> T tokens(Class<T> type, T endpoint) {
        return around(type, endpoint, Kind.TOKENS);
    }

    <T> T service(Class<T> type, T service) {
        return around(type, service, Kind.SERVICE);
    }

    private <T> T around(Class<T> type, T real, Kind kind) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            boolean counts = kind != Kind.SERVICE || REQUESTS.contains(method.getName());
            return counts ? call(kind, real, method, arguments) : invoke(real, method, arguments);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private Object call(Kind kind, Object real, Method method, Object[] arguments) throws Throwable {
        Click click = clicks.peek();
        if (click == null || click.mishap == null || click.calls++ != click.mishap.call()) {
            return invoke(real, method, arguments);
        }
        boolean request = kind == Kind.SERVICE || kind == Kind.TOKENS;
        switch (click.mishap.kind()) {
            case DIES_BEFORE:
                throw new Death();
            case DIES_AFTER:
                invokeForNobody(real, method, arguments);
                throw new Death();
            case DIES_AND_LATE:
                comeLate(request, real, method, arguments);
                throw new Death();
            case REFUSED:
                throw refusal(kind);
            case UNHEARD:
                throw silence(kind);
            case ANSWER_LOST:
                Optional<RuntimeException> told = invokeForNobody(real, method, arguments);
                throw told.orElse(silence(kind));
            case LATE:
                comeLate(request, real, method, arguments);
                throw silence(kind);
            case TOKEN_REFUSED:
                if (kind != Kind.SERVICE) {
                    return invoke(real, method, arguments);
                }
                throw new ProviderException(ProviderException.Kind.TOKEN_REFUSED, "401");
            case MEANWHILE:
                meanwhile.accept(click.mishap.other());
                return invoke(real, method, arguments);
            default:
                throw new IllegalStateException(click.mishap.toString());
        }
    }

    private void comeLate(boolean request, Object real, Method method, Object[] arguments) {
        if (request) {
            late.add(() -> invokeForNobody(real, method, arguments));
        }
    }

    private static RuntimeException refusal(Kind kind) {
        switch (kind) {
            case SERVICE:
            case TOKENS:
                return new ProviderException(ProviderException.Kind.UNAVAILABLE, "503");
            case ENTRY:
                return MeetingException.of(ProblemCode.ENTRY_NOT_WRITTEN);
            default:
                return MeetingException.of(ProblemCode.LEDGER_UNAVAILABLE);
        }
    }

    private static RuntimeException silence(Kind kind) {
        return kind == Kind.SERVICE || kind == Kind.TOKENS
                ? new ProviderException(ProviderException.Kind.OUTCOME_UNKNOWN, "read timed out")
                : refusal(kind);
    }

    /** @return the refusal that came of it, which is an answer, too */
    private static Optional<RuntimeException> invokeForNobody(Object real, Method method, Object[] arguments) {
        try {
            invoke(real, method, arguments);
            return Optional.empty();
        } catch (RuntimeException refused) {
            return Optional.of(refused);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
