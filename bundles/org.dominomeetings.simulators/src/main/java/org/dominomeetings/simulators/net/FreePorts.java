package org.dominomeetings.simulators.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Finds free TCP ports for a server of a test. */
public final class FreePorts {
    /**
     * Below those that a system gives to whoever connects somewhere: from 32768 in Linux, from 49152 by RFC 6335, 6. One of
     * these could be taken by anybody before the server is up.
     */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_000;

    private FreePorts() {}

    /** One that is free together with the one after it, as far as anybody can know. */
    public static int two() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
            try (ServerSocket first = new ServerSocket(port, 1, loopback);
                    ServerSocket second = new ServerSocket(port + 1, 1, loopback)) {
                return port;
            } catch (IOException taken) {
                // Another one.
            }
        }
        throw new IOException("no two free ports in a row");
    }
}
