package org.dominomeetings.tests.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dominomeetings.sandbox.Sandbox;
import org.dominomeetings.sandbox.SandboxOptions;
import org.dominomeetings.simulators.net.FreePorts;

/**
 * The installed plugin in a process of its own, that can be killed: the built zip in Equinox with the stand-in for Domino.
 * The meeting services are simulated elsewhere and survive. Whatever the process kept in memory dies with it; the next one
 * on the same folder finds what was durable.
 */
final class ServerProcess implements AutoCloseable {
    private static final String READY = "ready";

    /** Ten times what a boot takes on two busy cores. */
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final String url;

    private ServerProcess(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /**
     * Starts it and returns when the plugin answers.
     *
     * @param data what an earlier one left, if any
     * @param simulators root of the simulators
     */
    static ServerProcess start(Path data, URI simulators) throws IOException {
        int port = FreePorts.two();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // It lives for a second or two: what a longer life gains from a better compiler is lost on compiling.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        // That the classes are sound is seen in every other test.
        command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"));
        command.add("-cp");
        // Surefire starts tests with one jar that refers to all others, and keeps the real class path here.
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.addAll(
                List.of(ServerProcess.class.getName(), Integer.toString(port), data.toString(), simulators.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // The shortest that there are: what is under way counts as settled sooner.
        builder.environment().put("MEETINGS_TIMEOUT_SECONDS", "5");
        builder.environment().put("MEETINGS_SWEEP_SECONDS", "5");
        Process process = builder.start();
        ServerProcess server = new ServerProcess(process, "http://127.0.0.1:" + port);
        server.awaitReady();
        return server;
    }

    private void awaitReady() throws IOException {
        List<String> said = new ArrayList<>();
        // Not closed: what the process prints later must find a reader's end that is open.
        BufferedReader output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(READY)) {
                return;
            }
            said.add(line);
        }
        throw new IllegalStateException("the server does not start: " + String.join("\n", said));
    }

    /** Without a slash at the end. */
    String url() {
        return url;
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
        awaitDeath();
    }

    /** Whether it dies of the operation that was to kill it, which is answered otherwise; waits for either. */
    boolean diesBy(Future<?> operation) {
        try {
            while (!operation.isDone() && process.isAlive()) {
                process.waitFor(20, TimeUnit.MILLISECONDS);
            }
            // The connection breaks a moment before the process is seen to be gone.
            return process.waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @throws AssertionError if it goes on living */
    private void awaitDeath() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the server survives SIGKILL");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    /** The process itself: port, data folder and the simulators' root. Ends with whoever started it, too. */
    public static void main(String[] arguments) {
        Thread parent = new Thread(ServerProcess::endWithTheParent, "waits for the parent's end");
        parent.setDaemon(true);
        parent.start();
        Sandbox.start(new SandboxOptions(
                Integer.parseInt(arguments[0]),
                Path.of(arguments[1]),
                SandboxOptions.DEFAULT_EQUINOX,
                List.of(),
                Map.of(),
                URI.create(arguments[2])));
        System.out.println(READY);
    }

    private static void endWithTheParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever sent.
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            Runtime.getRuntime().halt(1);
        }
    }
}
