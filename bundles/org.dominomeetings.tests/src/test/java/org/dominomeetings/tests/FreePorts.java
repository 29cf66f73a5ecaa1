package org.dominomeetings.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports for a server of a test. */
public final class FreePorts {
    private FreePorts() {}

    /** One that is free together with the one after it, as far as anybody can know. */
    public static int two() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        for (int attempt = 0; attempt < 100; attempt++) {
            try (ServerSocket first = new ServerSocket(0, 1, loopback);
                    ServerSocket second = new ServerSocket(first.getLocalPort() + 1, 1, loopback)) {
                return first.getLocalPort();
            } catch (IOException | IllegalArgumentException theNextIsTaken) {
                // Another one.
            }
        }
        throw new IOException("no two free ports in a row");
    }
}
