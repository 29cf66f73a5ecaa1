package org.dominomeetings.simulators;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** A command-line program that runs the simulators alone, without sandbox or test. */
public final class Main {
    private static final String USAGE =
            "Known are --port N (8780 where absent) and --state FOLDER (none where absent).";

    private Main() {}

    /** Runs until the process is ended; says in one sentence why it cannot start. */
    public static void main(String[] args) throws IOException {
        Optional<Simulators> started = start(args, System.out, System.err);
        if (started.isEmpty()) {
            System.exit(1);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(started.get()::close));
    }

    /** @return empty where {@code err} was told why they did not start */
    static Optional<Simulators> start(String[] args, PrintStream out, PrintStream err) throws IOException {
        int port = 8780;
        Path state = null;
        for (int i = 0; i < args.length; i += 2) {
            String value = i + 1 < args.length ? args[i + 1] : "";
            if (args[i].equals("--port") && value.matches("[0-9]{1,5}") && Integer.parseInt(value) < 1 << 16) {
                port = Integer.parseInt(value);
            } else if (args[i].equals("--state") && !value.isEmpty()) {
                state = Path.of(value).toAbsolutePath();
            } else {
                err.println(args[i] + " " + value + " is not understood. " + USAGE);
                return Optional.empty();
            }
        }
        try {
            Simulators simulators = Simulators.start(port, state, Clock.systemUTC());
            simulators.services().forEach(name -> out.println(name + " is simulated at " + simulators.baseUrl(name)));
            out.println("The control API is at " + simulators.controlUrl());
            return Optional.of(simulators);
        } catch (BindException e) {
            err.println("Port " + port + " is in use; --port takes another.");
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
        }
        return Optional.empty();
    }
}
