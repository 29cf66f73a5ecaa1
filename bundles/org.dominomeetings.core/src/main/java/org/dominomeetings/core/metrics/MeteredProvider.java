package org.dominomeetings.core.metrics;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Locale;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderSession;
import org.jspecify.annotations.Nullable;

/**
 * A provider whose calls of its service are counted: those of its methods that are given a session. By a proxy, so that
 * what providers learn to do later is passed on and counted without a line here. Safe for any thread.
 */
public final class MeteredProvider implements InvocationHandler {
    private static final String DONE = "done";

    private final MeetingProvider provider;
    private final Counters counters;

    private MeteredProvider(MeetingProvider provider, Counters counters) {
        this.provider = provider;
        this.counters = counters;
    }

    public static MeetingProvider of(MeetingProvider provider, Counters counters) {
        return (MeetingProvider) Proxy.newProxyInstance(
                MeetingProvider.class.getClassLoader(),
                new Class<?>[] {MeetingProvider.class},
                new MeteredProvider(provider, counters));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String outcome = DONE;
        try {
            return method.invoke(provider, arguments);
        } catch (InvocationTargetException e) {
            outcome = outcome(e.getCause());
            throw e.getCause();
        } finally {
            if (Arrays.asList(method.getParameterTypes()).contains(ProviderSession.class)) {
                counters.count(Counters.Kind.PROVIDER_CALLS, provider.id(), method.getName(), outcome);
            }
        }
    }

    /** What a failure is counted as: its kind where it has one. */
    static String outcome(@Nullable Throwable failure) {
        return failure instanceof ProviderException
                ? ((ProviderException) failure)
                        .kind()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                : "fault";
    }
}
