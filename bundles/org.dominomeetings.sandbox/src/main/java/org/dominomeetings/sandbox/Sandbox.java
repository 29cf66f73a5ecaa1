package org.dominomeetings.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dominomeetings.sandbox.framework.Equinox;
import org.dominomeetings.sandbox.framework.LaunchConfiguration;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.SampleAccounts;
import org.dominomeetings.sandbox.sample.SampleConfiguration;
import org.dominomeetings.sandbox.sample.SampleData;
import org.dominomeetings.sandbox.sample.calendar.SampleZone;
import org.dominomeetings.sandbox.site.WorkingCopy;
import org.dominomeetings.simulators.Simulators;

/**
 * A running sandbox, a Domino server's HTTP task without Domino: Equinox with the plugin out of the built update site,
 * the stand-in for Domino's classes, and the simulators of the meeting services, all on loopback. Start and close from
 * one thread; what is in between may be asked from any.
 */
public final class Sandbox implements AutoCloseable {
    private final SandboxOptions options;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final List<String> notices = new ArrayList<>();
    private DataFolder data;
    private Equinox equinox;

    private Sandbox(SandboxOptions options) {
        this.options = options;
    }

    /**
     * Starts everything and returns when the plugin answers.
     *
     * @throws SandboxStartException before anything is started, if a port is taken, the data folder is in use, or something
     *     was not built
     * @throws IllegalStateException if the framework or the plugin does not come up
     */
    public static Sandbox start(SandboxOptions options) {
        Sandbox sandbox = new Sandbox(options);
        try {
            sandbox.start();
            return sandbox;
        } catch (IOException e) {
            sandbox.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            sandbox.close();
            throw e;
        }
    }

    private void start() throws IOException {
        WorkingCopy repository = WorkingCopy.find();
        Path framework = repository.framework(options.equinox());
        PortCheck.requireFree(options);
        data = keep(DataFolder.open(options.data()));
        keep(Logs.to(data.logs()));
        Clock clock = Clock.systemUTC();
        // Simulators that outlived another sandbox on this folder know the accounts that it left there.
        boolean goesOn = options.simulators() != null && Files.exists(data.domino());
        if (!goesOn) {
            prepareData(clock.instant());
        }
        if (options.simulators() == null) {
            keep(Simulators.start(options.simulatorsPort(), Files.createDirectories(data.simulators()), clock));
        }
        SampleConfiguration.write(data.domino(), data.secrets(), url(), simulatorsUrl());
        SampleConfiguration.add(data.domino(), options.settings());
        if (!goesOn) {
            new SampleAccounts(simulatorsUrl()).connectUnlessThere(data.domino(), clock);
        }
        equinox = keep(Equinox.start(new LaunchConfiguration(
                framework,
                frameworkProperties(),
                repository.platformBundles(),
                repository.updateSite().unpackPlugins(data.framework().resolve("plugins")),
                options.beside(),
                data.logs().resolve("framework.log"))));
        Readiness.await(url() + "/meetings/v1/health");
    }

    private void prepareData(Instant now) throws IOException {
        if (!SampleData.createUnlessThere(data.domino(), now)) {
            notices.add("Found the data of an earlier start.");
            if (SampleData.moveTourAhead(data.domino(), now)) {
                notices.add("The entry of the tour was past; it now is the day after tomorrow.");
            }
        }
    }

    private <T extends AutoCloseable> T keep(T part) {
        running.push(part);
        return part;
    }

    private Map<String, String> frameworkProperties() {
        Map<String, String> properties = new HashMap<>();
        Path folder = data.framework();
        properties.put("org.osgi.framework.storage", folder.resolve("storage").toString());
        properties.put("org.osgi.framework.storage.clean", "onFirstInit");
        properties.put(
                "osgi.configuration.area", folder.resolve("configuration").toString());
        properties.put("osgi.instance.area", folder.resolve("workspace").toString());
        properties.put("osgi.logfile", data.logs().resolve("equinox.log").toString());
        properties.put("standin.data", data.domino().toString());
        properties.put("standin.server", SamplePerson.SERVER);
        properties.put("standin.zone", SampleZone.WESTERN_EUROPE.zone().getId());
        properties.put("org.osgi.service.http.port", Integer.toString(options.port()));
        properties.put("org.apache.felix.http.host", "127.0.0.1");
        if (options.equinox().startsWith("3.11.")) {
            // It knows no Java after 9 and would then offer no packages of the JDK to bundles.
            properties.put("osgi.java.profile", "JavaSE-1.8.profile");
            // And it looks for java.net.http, which the Notes client of the sandbox uses, where Java 8 had all of
            // java.*.
            properties.put("org.osgi.framework.bundle.parent", "ext");
        }
        return properties;
    }

    /** The base URL of the stand-in Domino, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + options.port();
    }

    /** The base URL of the simulators and their control API, without a slash at the end. */
    public String simulatorsUrl() {
        return options.simulatorsUrl();
    }

    /** Notices about this start for a person, a sentence each. */
    public List<String> notices() {
        return List.copyOf(notices);
    }

    /** The version that the framework reports. */
    public String equinoxVersion() {
        return equinox.version();
    }

    /** Symbolic name and state of every bundle. */
    public Map<String, String> bundles() {
        return equinox.bundles();
    }

    /** Stops what was started, the last first. What is remembered between two starts is on disk afterwards. */
    @Override
    public void close() {
        while (!running.isEmpty()) {
            try {
                running.pop().close();
            } catch (Exception e) {
                // The rest must be stopped all the same.
                System.getLogger(Sandbox.class.getName())
                        .log(System.Logger.Level.WARNING, "a part of the sandbox did not stop", e);
            }
        }
    }
}
