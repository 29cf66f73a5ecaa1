package org.dominomeetings.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Checks that the ports are free before anything is started that would have to be stopped again. */
final class PortCheck {
    private PortCheck() {}

    /**
     * @throws SandboxStartException if one of them is taken
     */
    static void requireFree(SandboxOptions options) {
        requireFree(options.port(), "");
        if (options.simulators() == null) {
            requireFree(options.simulatorsPort(), " (the simulators take the port after the sandbox's)");
        }
    }

    private static void requireFree(int port, String why) {
        try (ServerSocket socket = new ServerSocket()) {
            // As Jetty does, so that connections of a sandbox that has just ended are not taken for a running one.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new SandboxStartException("Port " + port + " is taken" + why + "; choose another with -Dport=.");
        }
    }
}
