package org.dominomeetings.tests.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.simulators.FaultProxy;
import org.dominomeetings.simulators.LineFault;
import org.dominomeetings.tests.Await;
import org.dominomeetings.tests.Browser;
import org.dominomeetings.tests.Installed.Server;

/** The settings under which a service is reached: over a line of ours, or not at all; or without a key ring. */
final class Surroundings implements AutoCloseable {
    private final Server server;
    private final String service;
    private final Path ini;
    private final String before;
    private final String address;
    private final Path keyRing;
    private final FaultProxy proxy;

    Surroundings(Server server, String service) {
        this.server = server;
        this.service = service;
        this.ini = server.data().resolve("domino").resolve("notes.ini");
        this.before = read(ini);
        this.address = set("MEETINGS_" + service.toUpperCase() + "_URL");
        this.keyRing = Path.of(set("MEETINGS_SECRETS")).resolve("keyring.properties");
        this.proxy = new FaultProxy(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), URI.create(address).getPort()));
    }

    /** The service as it is, past every fault. */
    String address() {
        return address;
    }

    void next(LineFault fault) {
        proxy.next(fault);
    }

    /** Everything in order, over our line. */
    void inOrder() {
        move(away(), keyRing);
        reach("http://127.0.0.1:" + proxy.port() + URI.create(address).getPath());
    }

    void enter(FaultPoint point) {
        String path = URI.create(address).getPath();
        switch (point) {
            case REFUSED -> reach("http://127.0.0.1:" + free() + path);
            case DNS -> reach("https://no-such-host.invalid" + path);
            case TLS -> reach(address.replaceFirst("^http:", "https:"));
            case NO_KEY -> {
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
        reach(address);
        proxy.close();
    }

    /** Sets the service's address and waits until the server goes there. */
    private void reach(String url) {
        write(ini, before.replaceFirst("(?m)^(MEETINGS_" + service.toUpperCase() + "_URL)=.*$", "$1=" + url));
        Await.that(() -> connect().contains("\"" + url + "/"));
    }

    /** Where the server would send Rita; it asks no service for that, and needs the key ring. */
    private String connect() {
        return new Browser(server.url(), Person.RITA)
                .post(server.url() + "/meetings/v1/accounts/" + service + "/connect", "{}")
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

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
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
