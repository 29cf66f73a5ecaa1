package org.dominomeetings.sandbox.framework;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.ServiceReference;

/**
 * Writes framework errors and whatever bundles say to the OSGi LogService (Jetty does) into a file, which nobody would
 * see otherwise. Safe for any thread.
 */
final class FrameworkLog implements FrameworkListener {
    private static final String READER = "org.osgi.service.log.LogReaderService";
    private static final String LISTENER = "org.osgi.service.log.LogListener";

    private final Path file;
    private boolean following;

    FrameworkLog(Path file) {
        this.file = file;
    }

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        if (event.getThrowable() != null) {
            write("framework", event.getBundle().getSymbolicName(), event.getThrowable());
        }
    }

    /**
     * Listens to the log service as soon as there is one. By reflection, because the service's types come from a bundle
     * and not from the loader that this class is in.
     */
    synchronized void follow(BundleContext context) {
        ServiceReference<?> reference = context.getServiceReference(READER);
        if (following || reference == null) {
            return;
        }
        try {
            Object reader = context.getService(reference);
            ClassLoader types = reader.getClass().getClassLoader();
            Class<?> listenerType = types.loadClass(LISTENER);
            Object listener =
                    Proxy.newProxyInstance(types, new Class<?>[] {listenerType}, (proxy, method, arguments) -> {
                        switch (method.getName()) {
                            case "logged":
                                logged(arguments[0]);
                                return null;
                            case "equals":
                                return proxy == arguments[0];
                            case "hashCode":
                                return System.identityHashCode(proxy);
                            default:
                                return "the sandbox's log file";
                        }
                    });
            types.loadClass(READER).getMethod("addLogListener", listenerType).invoke(reader, listener);
            following = true;
        } catch (ReflectiveOperationException noLogService) {
            write("sandbox", "the log service cannot be followed", noLogService);
        }
    }

    private void logged(Object entry) throws ReflectiveOperationException {
        write("log level " + read(entry, "getLevel"), String.valueOf(read(entry, "getMessage")), (Throwable)
                read(entry, "getException"));
    }

    private static Object read(Object entry, String getter) throws ReflectiveOperationException {
        // The entry's class is private to its bundle; the interface is what may be called.
        for (Class<?> type : entry.getClass().getInterfaces()) {
            Method method = type.getMethod(getter);
            try {
                return method.invoke(entry);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        throw new IllegalStateException(entry.getClass() + " implements nothing");
    }

    private synchronized void write(String source, String message, Throwable cause) {
        StringWriter line = new StringWriter();
        PrintWriter out = new PrintWriter(line);
        out.println(Instant.now() + " " + source + ": " + message);
        if (cause != null) {
            cause.printStackTrace(out);
        }
        try {
            Files.writeString(file, line.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            // A log that cannot be written must not stop what it reports on.
            System.err.println(line);
        }
    }
}
