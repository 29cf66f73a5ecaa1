package org.dominomeetings.providers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.OAuthClient;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ServiceSettings;
import org.dominomeetings.core.spi.Tokens;
import org.dominomeetings.providers.oauth.OAuthTokenEndpoint;
import org.dominomeetings.simulators.Settings;
import org.dominomeetings.simulators.Simulators;

/** A service's simulator with its clock stopped, our provider before it as an administrator sets it up, and accounts. */
public final class ServiceLab implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    private final ProviderFactory factory;
    private final Simulators simulators;
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpTransport transport = FixedSettings.transport();

    public ServiceLab(ProviderFactory factory) {
        this.factory = factory;
        try {
            simulators = Simulators.start(0, null, Clock.fixed(NOW, ZoneOffset.UTC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The provider with its client.
     *
     * @param settings by the names that follow the service's id; a value that begins with a slash lies below the simulator
     */
    public MeetingProvider provider(Map<String, String> settings) {
        String prefix = "MEETINGS_" + factory.id().toUpperCase() + "_";
        Map<String, String> texts = new HashMap<>(Map.of(prefix + "CLIENT_ID", Settings.CLIENT_ID));
        settings.forEach((name, value) ->
                texts.put(prefix + name, value.startsWith("/") ? simulators.baseUrl(factory.id()) + value : value));
        Map<String, String> secrets = Map.of(factory.id() + ".client-secret", Settings.CLIENT_SECRET);
        return factory.make(new ServiceSettings(
                        factory.id(), new FixedSettings(texts, secrets), new FixedSurroundings(NOW)))
                .orElseThrow();
    }

    /** A new grant; single quotes in the order stand for double ones. */
    public Tokens grant(String order) {
        JsonNode grant = control("POST", "/grants", order);
        return new Tokens(
                grant.get("accessToken").textValue(),
                Instant.parse(grant.get("expiresAt").textValue()),
                grant.get("refreshToken").textValue());
    }

    /** What carries the requests of one who has this grant. */
    public HttpTransport account(MeetingProvider provider, Tokens grant) {
        return request -> transport.send(provider.authorized(request, grant.accessToken()));
    }

    /** What carries requests without any token. */
    public HttpTransport transport() {
        return transport;
    }

    /** The tokens that the service gives for a refresh token. */
    public Tokens refresh(OAuthClient client, String refreshToken) {
        return new OAuthTokenEndpoint(transport, new FixedSurroundings(NOW)).refresh(client, refreshToken);
    }

    /** What the simulator shows of itself. */
    public JsonNode shown() {
        return control("GET", "", "");
    }

    /** The requests since the simulator began, {@code PATCH 200} for example, oldest first. */
    public List<String> answered() {
        List<String> answered = new ArrayList<>();
        shown().get("requests")
                .forEach(request -> answered.add(request.get("method").textValue() + " "
                        + request.get("status").asText()));
        return answered;
    }

    /** Asks the control API of the service; single quotes in the body stand for double ones. */
    public JsonNode control(String method, String path, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(simulators.controlUrl() + "/" + factory.id() + path))
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body.replace('\'', '"')))
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
