package org.dominomeetings.sandbox;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dominomeetings.sandbox.tour.Tour;

/**
 * The command-line program of the sandbox: starts it, says where it is and who can log in, shows the tour, and stays
 * until Ctrl-C.
 *
 * <p>System properties: {@code port} (8080), {@code data} ({@code .sandbox} in the working copy), {@code equinox}
 * (3.17.100; or 3.11.2, 3.18.600), {@code tour=only} to end after the tour. Exit code 1 when it does not start, or the
 * tour was all and not as it should be.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        SandboxOptions options;
        Sandbox sandbox;
        try {
            options = SandboxOptions.of(System.getProperties());
            sandbox = Sandbox.start(options);
        } catch (SandboxStartException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
            return;
        }
        AtomicBoolean ending = new AtomicBoolean();
        // Runs for Ctrl-C as for System.exit.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            ending.set(true);
            sandbox.close();
            System.out.println("The sandbox has stopped.");
        }));
        new StartBanner(System.out).where(sandbox, options);
        Tour tour = new Tour(sandbox.url(), sandbox.simulatorsUrl(), System.out);
        try {
            boolean good = tour.run();
            if ("only".equals(System.getProperty("tour"))) {
                System.exit(good ? 0 : 1);
            }
            new StartBanner(System.out).afterTour(tour);
        } catch (RuntimeException failed) {
            // After Ctrl-C there is nobody left to talk to, which is no news.
            if (!ending.get()) {
                throw failed;
            }
        }
        // For ever: the process ends in the hook.
        new CountDownLatch(1).await();
    }
}
