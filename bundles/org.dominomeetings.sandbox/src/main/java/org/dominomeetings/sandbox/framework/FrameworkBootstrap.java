package org.dominomeetings.sandbox.framework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The part of the launcher that uses OSGi's classes. {@link Equinox} creates it inside a {@link FrameworkClassLoader}
 * and speaks with it in types of the JDK alone, because every other class exists once on each side.
 */
public final class FrameworkBootstrap implements AutoCloseable, Supplier<Map<String, String>> {
    /** Long enough for a busy machine to stop Jetty; a framework that hangs must not hold the terminal for ever. */
    private static final long STOP_MILLIS = 10_000;

    private final Framework framework;

    /**
     * Boots; on failure nothing is left running.
     *
     * @throws BundleException if a bundle does not install, resolve or start; the message names it
     */
    public FrameworkBootstrap(
            Map<String, String> properties, List<Path> platform, List<Path> plugins, List<Path> beside, Path log)
            throws BundleException, IOException, InterruptedException {
        ClassLoader loader = FrameworkBootstrap.class.getClassLoader();
        framework = ServiceLoader.load(FrameworkFactory.class, loader)
                .findFirst()
                .orElseThrow()
                .newFramework(properties);
        try {
            framework.init();
            framework.start();
            BundleContext context = framework.getBundleContext();
            FrameworkLog frameworkLog = new FrameworkLog(log);
            context.addFrameworkListener(frameworkLog);
            List<Bundle> platformBundles = install(context, platform);
            for (Bundle bundle : platformBundles) {
                bundle.start();
                frameworkLog.follow(context);
            }
            for (Bundle bundle : install(context, plugins)) {
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
            resolve(install(context, beside));
        } catch (BundleException | IOException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    /** As a bundle is that another one needs, and that nobody started. */
    private void resolve(List<Bundle> bundles) throws BundleException {
        if (!framework.adapt(FrameworkWiring.class).resolveBundles(bundles)) {
            throw new BundleException("not all of these resolve: " + bundles);
        }
    }

    private static List<Bundle> install(BundleContext context, List<Path> jars) throws BundleException, IOException {
        List<Bundle> installed = new ArrayList<>();
        for (Path jar : jars) {
            try (InputStream content = Files.newInputStream(jar)) {
                installed.add(context.installBundle(jar.getFileName().toString(), content));
            }
        }
        return installed;
    }

    /** What the framework says of itself, such as {@code 3.17.100.v20211104-1730}. */
    public String version() {
        return framework.getVersion().toString();
    }

    /** Symbolic name of every bundle, with the state that it is in now. */
    @Override
    public Map<String, String> get() {
        Map<String, String> states = new TreeMap<>();
        for (Bundle bundle : framework.getBundleContext().getBundles()) {
            states.put(bundle.getSymbolicName(), nameOf(bundle.getState()));
        }
        return states;
    }

    /**
     * Felix's bundle stops Jetty on a thread of its own and does not wait for it; with the framework gone meanwhile, that
     * thread no longer finds Jetty's classes.
     */
    private void stopJetty() throws BundleException, InterruptedException {
        BundleContext context = framework.getBundleContext();
        for (Bundle bundle : context == null ? new Bundle[0] : context.getBundles()) {
            if ("org.apache.felix.http.jetty".equals(bundle.getSymbolicName())) {
                bundle.stop();
            }
        }
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("Jetty HTTP Service")) {
                thread.join(STOP_MILLIS);
            }
        }
    }

    private static String nameOf(int state) {
        switch (state) {
            case Bundle.UNINSTALLED:
                return "UNINSTALLED";
            case Bundle.INSTALLED:
                return "INSTALLED";
            case Bundle.RESOLVED:
                return "RESOLVED";
            case Bundle.STARTING:
                return "STARTING";
            case Bundle.STOPPING:
                return "STOPPING";
            case Bundle.ACTIVE:
                return "ACTIVE";
            default:
                return Integer.toString(state);
        }
    }

    /** Stops every bundle and the framework, and waits for that. */
    @Override
    public void close() throws BundleException, InterruptedException {
        stopJetty();
        framework.stop();
        framework.waitForStop(STOP_MILLIS);
    }
}
