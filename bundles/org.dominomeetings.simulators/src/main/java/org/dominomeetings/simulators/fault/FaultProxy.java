package org.dominomeetings.simulators.fault;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.dominomeetings.simulators.net.ClosedPort;

/**
 * A TCP proxy between a client and a service that breaks connections on order, which an HTTP server cannot do. It
 * forwards bytes and does not parse HTTP messages. Safe for many threads.
 */
public final class FaultProxy implements AutoCloseable {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final InetSocketAddress service;
    private final ServerSocket listening;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<ConnectionFault> next = new AtomicReference<>(ConnectionFault.NONE);
    private final AtomicInteger connections = new AtomicInteger();

    /** Listens on a port of its own. */
    public FaultProxy(InetSocketAddress service) {
        this.service = service;
        try {
            this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    public int port() {
        return listening.getLocalPort();
    }

    /** The number of connections accepted since the last order. */
    public int connections() {
        return connections.get();
    }

    /** Orders a fault for the next request, or for one after it, on a new connection or on one that is open. */
    public void next(ConnectionFault fault) {
        connections.set(0);
        next.set(fault);
    }

    /** Closes the proxy and its connections. For a port that refuses, see {@link ClosedPort}. */
    @Override
    public void close() {
        close(listening);
        open.forEach(FaultProxy::close);
        threads.shutdownNow();
    }

    private ConnectionFault take() {
        ConnectionFault ordered =
                next.getAndUpdate(fault -> fault.later() == 0 ? ConnectionFault.NONE : fault.after(fault.later() - 1));
        return ordered.later() == 0 ? ordered : ConnectionFault.NONE;
    }

    private Void accept() throws IOException {
        while (true) {
            ProxiedConnection line = new ProxiedConnection(
                    keep(listening.accept()), keep(new Socket(service.getAddress(), service.getPort())));
            connections.incrementAndGet();
            start(line::request);
            start(line::answer);
        }
    }

    private Socket keep(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        open.add(socket);
        return socket;
    }

    private final class ProxiedConnection {
        private final Socket client;
        private final Socket there;
        private volatile ConnectionFault fault = ConnectionFault.NONE;
        private volatile boolean answered = true;

        ProxiedConnection(Socket client, Socket there) {
            this.client = client;
            this.there = there;
        }

        Void request() throws IOException {
            InputStream in = client.getInputStream();
            long sent = 0;
            for (int one = in.read(); one >= 0; one = in.read()) {
                if (answered) {
                    fault = take();
                    answered = false;
                    sent = 0;
                }
                if (sent++ == fault.requestBytes()) {
                    end();
                    return null;
                }
                there.getOutputStream().write(one);
            }
            there.shutdownOutput();
            return null;
        }

        Void answer() throws IOException, InterruptedException {
            InputStream in = there.getInputStream();
            long sent = 0;
            for (int one = in.read(); one >= 0; one = in.read()) {
                // With the first byte of its answer the service has done what it was asked.
                if (!answered) {
                    fault.meanwhile().run();
                    answered = true;
                    sent = 0;
                }
                if (sent++ == fault.answerBytes()) {
                    end();
                    return null;
                }
                Thread.sleep(fault.drip());
                client.getOutputStream().write(one);
            }
            client.shutdownOutput();
            return null;
        }

        private void end() throws IOException {
            if (fault.end() == ConnectionFault.End.RESET) {
                client.setSoLinger(true, 0);
            }
            if (fault.end() == ConnectionFault.End.HALF_CLOSE) {
                client.shutdownOutput();
            } else if (fault.end() != ConnectionFault.End.STALL) {
                close(client);
                close(there);
            }
        }
    }

    /** Whatever the work ends with: one of the two ends is gone then, which is what this class is for. */
    private void start(Callable<Void> work) {
        threads.submit(work);
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // Then there is nothing to end.
        }
    }
}
