package org.dominomeetings.providers.webex;

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
import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.core.meeting.SentDetails;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.providers.FixedSettings;
import org.dominomeetings.providers.FixedSurroundings;
import org.dominomeetings.simulators.Settings;
import org.dominomeetings.simulators.Simulators;

/** The Webex simulator with its clock stopped, our provider before it, and an account that Jane has connected. */
final class WebexLab implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    final WebexProvider provider;
    final HttpTransport account;

    private final Simulators simulators;
    private final HttpClient http = HttpClient.newHttpClient();

    WebexLab() throws IOException {
        this(WebexData.PATCH_TYPE);
    }

    /** @param patchType media type of a change, as an administrator sets it */
    WebexLab(String patchType) throws IOException {
        simulators = Simulators.start(0, null, Clock.fixed(NOW, ZoneOffset.UTC));
        provider = new WebexProvider(
                simulators.baseUrl("webex"),
                Settings.CLIENT_ID,
                Settings.CLIENT_SECRET,
                patchType,
                new FixedSurroundings(NOW));
        String token = control("POST", "/webex/grants", "{\"account\":\"jane.doe@example.com\"}")
                .get("accessToken")
                .textValue();
        HttpTransport transport = FixedSettings.transport();
        account = request -> transport.send(request.header("Authorization", "Bearer " + token));
    }

    /** What the ledger remembers of a meeting that starts then. */
    static SentDetails sentFor(Instant start) {
        return SentDetails.read("start:" + start);
    }

    /** What the simulator shows of itself. */
    JsonNode shown() {
        return control("GET", "/webex", "");
    }

    /** How often the simulator was asked for this and answered so, {@code POST /v1/meetings 200} for example. */
    int count(String operationAndStatus) {
        return shown().path("counts").path(operationAndStatus).asInt();
    }

    void fault(String json) {
        control("POST", "/webex/faults", json);
    }

    void settings(String json) {
        control("PATCH", "/webex/settings", json);
    }

    /** What the simulator was asked since it began, {@code PATCH 415} for example, oldest first. */
    List<String> answered() {
        List<String> answered = new ArrayList<>();
        for (JsonNode request : shown().path("requests")) {
            answered.add(request.path("method").textValue() + " "
                    + request.path("status").asText());
        }
        return answered;
    }

    private JsonNode control(String method, String path, String body) {
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
