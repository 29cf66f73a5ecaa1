package org.dominomeetings.sandbox.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A running Equinox, seen from outside: which bundles it has, and how it is stopped. */
public final class Equinox implements AutoCloseable {
    private final FrameworkClassLoader loader;
    private final Object boot;

    private Equinox(FrameworkClassLoader loader, Object boot) {
        this.loader = loader;
        this.boot = boot;
    }

    /**
     * Boots and returns when every bundle of the plan is started.
     *
     * @throws IllegalStateException if that fails; the cause is the framework's exception
     */
    public static Equinox start(LaunchConfiguration plan) {
        try {
            URL ownClasses = FrameworkBootstrap.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation();
            FrameworkClassLoader loader =
                    new FrameworkClassLoader(plan.framework().toUri().toURL(), ownClasses);
            Object boot = loader.loadClass(FrameworkBootstrap.class.getName())
                    .getConstructor(Map.class, List.class, List.class, List.class, Path.class)
                    .newInstance(plan.properties(), plan.platform(), plan.plugins(), plan.beside(), plan.log());
            return new Equinox(loader, boot);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(
                    "Equinox does not start: " + failed.getCause().getMessage(), failed.getCause());
        } catch (ReflectiveOperationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Symbolic name of every bundle, with the name of its state as {@code org.osgi.framework.Bundle} has it. */
    @SuppressWarnings("unchecked")
    public Map<String, String> bundles() {
        return ((Supplier<Map<String, String>>) boot).get();
    }

    /** What the framework says of itself, such as {@code 3.17.100.v20211104-1730}. */
    public String version() {
        try {
            return (String) boot.getClass().getMethod("version").invoke(boot);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Stops the framework and waits for it, but not longer than ten seconds. */
    @Override
    public void close() {
        try {
            ((AutoCloseable) boot).close();
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("Equinox does not stop", e);
        }
    }
}
