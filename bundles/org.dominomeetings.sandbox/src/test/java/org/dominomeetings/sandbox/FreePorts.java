package org.dominomeetings.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports for a sandbox of a test. */
final class FreePorts {
    private FreePorts() {}

    /** One that is free together with the one after it, as far as anybody can know. */
    static int two() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        while (true) {
            try (ServerSocket first = new ServerSocket(0, 1, loopback)) {
                int next = first.getLocalPort() + 1;
                try (ServerSocket second = new ServerSocket(next, 1, loopback)) {
                    return second.getLocalPort() - 1;
                } catch (IOException | IllegalArgumentException taken) {
                    continue;
                }
            }
        }
    }
}
