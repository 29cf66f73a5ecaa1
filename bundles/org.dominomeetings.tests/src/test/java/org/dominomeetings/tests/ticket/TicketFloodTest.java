package org.dominomeetings.tests.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.NotesClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Callers without a login, at other addresses than Jane's, ask for tickets without end; she clicks. */
@ExtendWith(InstalledPlugin.class)
class TicketFloodTest {
    private static final int FLOODERS = 4;
    private static final int CLICKS = 12;

    private final Server server;

    TicketFloodTest(Server server) {
        this.server = server;
    }

    @Test
    void eachOfHerClicksGetsABearerHoweverManyAskInHerNameAndInAny() throws Exception {
        NotesClient janes = new NotesClient(server, SamplePerson.JANE);
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger asked = new AtomicInteger();
        ExecutorService flooders = Executors.newFixedThreadPool(FLOODERS);
        List<Future<?>> floods = new ArrayList<>();
        for (int i = 0; i < FLOODERS; i++) {
            String address = "127.0.0." + (2 + i);
            String name = i % 2 == 0 ? SamplePerson.JANE.name() : "CN=No Body" + i + "/O=Acme";
            floods.add(flooders.submit(() -> {
                while (!over.get()) {
                    ask(address, name);
                    asked.incrementAndGet();
                }
                return null;
            }));
        }
        int bearers = 0;
        for (int click = 0; click < CLICKS; click++) {
            Response ticket = janes.askFor(SamplePerson.JANE.name());
            assertThat(ticket.status()).as(ticket.body()).isEqualTo(200);
            int before = asked.get();
            while (asked.get() < before + 3 * FLOODERS) {
                Thread.onSpinWait();
            }
            Response bearer = janes.redeem(ticket.text("nonce"), janes.secret(ticket));
            bearers += bearer.status() == 200 ? 1 : 0;
        }
        over.set(true);
        for (Future<?> flood : floods) {
            flood.get();
        }
        flooders.shutdown();

        assertThat(bearers).isEqualTo(CLICKS);
    }

    /** Sends one request from an address of this machine that is not the usual one. */
    private void ask(String from, String name) throws IOException {
        URI url = URI.create(server.url());
        String body = "{\"user\":\"" + name + "\"}";
        String request = "POST /meetings/v1/ticket HTTP/1.1\r\nHost: " + url.getAuthority()
                + "\r\nContent-Type: application/json\r\nX-Domino-Meetings: 1\r\nConnection: close\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", url.getPort()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            InputStream answer = socket.getInputStream();
            while (answer.read() >= 0) {
                // Read to its end, so that the server is done with it.
            }
        }
    }
}
