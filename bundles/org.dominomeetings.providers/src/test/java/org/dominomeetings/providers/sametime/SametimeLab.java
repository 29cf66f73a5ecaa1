package org.dominomeetings.providers.sametime;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.PasswordLogin;
import org.dominomeetings.core.spi.Tokens;
import org.dominomeetings.providers.FixedSettings;
import org.dominomeetings.providers.FixedSurroundings;
import org.dominomeetings.simulators.Simulators;
import org.dominomeetings.simulators.sametime.SametimeService;

/** The Sametime simulator with its clock stopped, and our provider before it. */
final class SametimeLab implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    static final String JANE = "jane.doe@example.com";

    final SametimeProvider provider;
    final HttpTransport transport = FixedSettings.transport();

    private final Simulators simulators;
    private final HttpClient http = HttpClient.newHttpClient();

    SametimeLab() throws IOException {
        simulators = Simulators.start(0, null, Clock.fixed(NOW, ZoneOffset.UTC));
        provider = provider(SametimeData.AUTH_11, false);
    }

    SametimeProvider provider(String authPath, boolean guests) {
        return new SametimeProvider(baseUrl(), authPath, guests, new FixedSurroundings(NOW));
    }

    String baseUrl() {
        return simulators.baseUrl("sametime");
    }

    PasswordLogin login() {
        return provider.connection().login().orElseThrow();
    }

    Tokens login(String account) {
        return login().login(account, SametimeService.PASSWORD, transport);
    }

    /** Sends for a person as the operations do. */
    HttpTransport as(Tokens tokens) {
        return request -> transport.send(provider.authorized(request, tokens.accessToken()));
    }

    /** What the simulator shows of itself. */
    JsonNode shown() {
        return control("GET", "/sametime", "");
    }

    /** How often the simulator was asked for this and answered so. */
    int count(String operationAndStatus) {
        return shown().path("counts").path(operationAndStatus).asInt();
    }

    JsonNode control(String method, String path, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(simulators.controlUrl() + path))
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body))
                    .build();
            return new ObjectMapper()
                    .readTree(http.send(request, BodyHandlers.ofString()).body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        simulators.close();
    }
}
