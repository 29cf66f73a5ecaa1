package org.dominomeetings.tests.faults;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.simulators.fault.ConnectionFault;
import org.dominomeetings.simulators.fault.FaultProxy;
import org.dominomeetings.simulators.net.ClosedPort;
import org.dominomeetings.tests.support.Await;
import org.dominomeetings.tests.support.Browser;
import org.dominomeetings.tests.support.InstalledPlugin.Server;

/**
 * The settings under which all services are reached: over a line of ours, or not at all; or without a key ring. The server
 * looks at its settings every few seconds, so a change is for all services at a time.
 */
final class FaultConfiguration implements AutoCloseable {
    static final String NO_HOST = "https://no-such-host.invalid";

    private final Server server;
    private final Path ini;
    private final String before;
    private final Path keyRing;
    private final FaultProxy proxy;
    private final ServerSocket noTls;
    private final ClosedPort closed = new ClosedPort();
    private final Collection<String> neverCalled;

    /**
     * @param neverCalled services without a simulator, whose address is another only where there is no such host
     */
    FaultConfiguration(Server server, Collection<String> neverCalled) {
        this.server = server;
        this.neverCalled = neverCalled;
        this.ini = server.data().resolve("domino").resolve("notes.ini");
        this.before = read(ini);
        this.keyRing = Path.of(set("MEETINGS_SECRETS")).resolve("keyring.properties");
        this.proxy = new FaultProxy(new InetSocketAddress(
                InetAddress.getLoopbackAddress(),
                URI.create(server.simulatorsUrl()).getPort()));
        this.noTls = withoutTls();
    }

    /** Answers whatever comes with what is no TLS, at once: a server that reads on would keep each cell waiting. */
    private static ServerSocket withoutTls() {
        try {
            ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread thread = new Thread(() -> refuse(listening), "speaks no TLS");
            thread.setDaemon(true);
            thread.start();
            return listening;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuse(ServerSocket listening) {
        while (!listening.isClosed()) {
            try (Socket client = listening.accept()) {
                client.getInputStream().read(new byte[1024]);
                client.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
            } catch (IOException gone) {
                // The client, or at the end this server.
            }
        }
    }

    void next(ConnectionFault fault) {
        proxy.next(fault);
    }

    /** Everything in order, over our line. */
    void inOrder() {
        move(away(), keyRing);
        reach("http://127.0.0.1:" + proxy.port());
    }

    void enter(FaultPoint point) {
        switch (point) {
            case REFUSED -> reach("http://127.0.0.1:" + closed.number());
            case DNS -> reach(NO_HOST);
            case TLS -> reach("https://127.0.0.1:" + noTls.getLocalPort());
            case NO_KEY -> {
                // The services are there again, so that nothing but the key is missing.
                write(ini, before);
                move(keyRing, away());
                Await.that(() -> connect().contains("not-configured"));
            }
            default -> throw new IllegalArgumentException(point.word());
        }
    }

    /** Puts everything back as it was. */
    @Override
    public void close() {
        move(away(), keyRing);
        reach(server.simulatorsUrl());
        proxy.close();
        close(noTls);
        closed.close();
    }

    /** Sets the services' addresses and waits until the server goes there. */
    private void reach(String url) {
        String settings = before.replace("=" + server.simulatorsUrl(), "=" + url);
        if (url.equals(NO_HOST)) {
            for (String service : neverCalled) {
                settings = settings.replaceFirst("(?m)^(MEETINGS_" + service.toUpperCase() + "_URL)=.*$", "$1=" + url);
            }
        }
        write(ini, settings);
        Await.that(() -> connect().contains("\"" + url + "/"));
    }

    /** Where the server would send Rita; it asks no service for that, and needs the key ring. */
    private String connect() {
        return new Browser(server.url(), SamplePerson.RITA)
                .post(server.url() + "/meetings/v1/accounts/webex/connect", "{}")
                .body();
    }

    private Path away() {
        return keyRing.resolveSibling("keyring.away");
    }

    private String set(String name) {
        return before.lines()
                .filter(line -> line.startsWith(name + "="))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }

    private static void close(ServerSocket listening) {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            if (Files.exists(from)) {
                Files.move(from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
