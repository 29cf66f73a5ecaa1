package org.dominomeetings.standin.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.ThreadLocalRandom;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.dominomeetings.standin.probe.ProbeServlet;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.FrameworkFactory;

/** An Equinox with the platform's bundles, the two bundles of this module as they were packaged, and a probe plug-in. */
final class EquinoxFramework implements AutoCloseable {
    private static final String PLUGIN_XML = """
            <?xml version='1.0'?><plugin><extension point='org.eclipse.equinox.http.registry.servlets'>
            <servlet alias='/meetings' class='org.dominomeetings.standin.probe.ProbeServlet'>
            <init-param name='DisableHttpMethodCheck' value='true'/></servlet>
            <servlet alias='/strict' class='org.dominomeetings.standin.probe.ProbeServlet'/></extension></plugin>""";

    private final org.osgi.framework.launch.Framework framework;
    private final int port;

    private EquinoxFramework(org.osgi.framework.launch.Framework framework, int port) {
        this.framework = framework;
        this.port = port;
    }

    static EquinoxFramework start(Path storage, Path data) throws Exception {
        int port = freePort();
        Map<String, String> settings = new HashMap<>();
        settings.put("org.osgi.framework.storage", storage.toString());
        settings.put("org.osgi.service.http.port", Integer.toString(port));
        settings.put("org.apache.felix.http.host", "127.0.0.1");
        settings.put("standin.data", data.toString());
        org.osgi.framework.launch.Framework framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(settings);
        framework.start();
        List<Bundle> bundles = new ArrayList<>();
        for (Path jar : jars()) {
            bundles.add(framework.getBundleContext().installBundle(jar.toUri().toString()));
        }
        bundles.add(framework.getBundleContext().installBundle("probe", probe()));
        for (Bundle bundle : bundles) {
            bundle.start();
        }
        EquinoxFramework started = new EquinoxFramework(framework, port);
        started.awaitAnswer("/standin/handles");
        started.awaitAnswer("/strict");
        return started;
    }

    /** Jetty and the registry of servlets come up in threads of their own. */
    private void awaitAnswer(String path) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            try {
                HttpURLConnection connection =
                        (HttpURLConnection) URI.create(url() + path).toURL().openConnection();
                if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
                    return;
                }
            } catch (ConnectException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new IOException(path + " does not answer");
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** The states of the bundles that are neither active nor, for want of being asked, waiting to be. */
    List<String> notRunning() {
        return Stream.of(framework.getBundleContext().getBundles())
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE && bundle.getState() != Bundle.STARTING)
                .map(Bundle::toString)
                .toList();
    }

    @Override
    public void close() throws BundleException, InterruptedException {
        // Jetty first and alone: it still loads classes while it stops.
        for (Bundle bundle : framework.getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().equals("org.apache.felix.http.jetty")) {
                bundle.stop();
            }
        }
        framework.stop();
        framework.waitForStop(0);
    }

    private static List<Path> jars() throws IOException {
        Path target = Path.of(System.getProperty("standin.target"));
        try (Stream<Path> platform = Files.list(target.resolve("platform"));
                Stream<Path> own = Files.list(target)) {
            Stream<Path> bundles = own.filter(file -> file.toString().endsWith("-notes-java-api.jar")
                    || file.toString().endsWith("-domino-osgi-core.jar"));
            return Stream.concat(platform, bundles).sorted().toList();
        }
    }

    private static InputStream probe() throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "probe;singleton:=true");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Require-Bundle", "com.ibm.notes.java.api,com.ibm.domino.osgi.core");
        main.putValue("Import-Package", "javax.servlet;version=\"[2.4,5)\",javax.servlet.http;version=\"[2.4,5)\"");
        String name = ProbeServlet.class.getName().replace('.', '/') + ".class";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest);
                InputStream code = ProbeServlet.class.getClassLoader().getResourceAsStream(name)) {
            jar.putNextEntry(new JarEntry(name));
            code.transferTo(jar);
            jar.putNextEntry(new JarEntry("plugin.xml"));
            jar.write(PLUGIN_XML.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    /** Below 32768, where Linux begins to give ports to whoever connects somewhere: such a one is soon taken again. */
    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (ServerSocket free = new ServerSocket(port)) {
                return free.getLocalPort();
            } catch (IOException taken) {
                // Another one.
            }
        }
    }
}
