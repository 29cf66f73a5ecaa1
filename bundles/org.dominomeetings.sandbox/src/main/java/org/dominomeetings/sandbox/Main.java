package org.dominomeetings.sandbox;

import java.util.concurrent.CountDownLatch;

/**
 * The sandbox for a person at a terminal: starts it, says where it is, and stays until Ctrl-C.
 *
 * <p>System properties: {@code port} (8080), {@code data} ({@code .sandbox} in the working copy), {@code equinox}
 * (3.17.100; or 3.11.2, 3.18.600). Exit code 1 when it does not start.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        Sandbox sandbox;
        try {
            sandbox = Sandbox.start(SandboxOptions.of(System.getProperties()));
        } catch (SandboxRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            sandbox.close();
            System.out.println("The sandbox has stopped.");
        }));
        System.out.println("Domino Meetings is at " + sandbox.url() + ", Ctrl-C ends it.");
        new CountDownLatch(1).await();
    }
}
