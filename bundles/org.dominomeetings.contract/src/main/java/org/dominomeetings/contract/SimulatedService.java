package org.dominomeetings.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.simulators.Service;
import org.dominomeetings.simulators.Settings;
import org.dominomeetings.simulators.Simulators;

/** A service's simulator with its clock stopped, by its control API. */
public final class SimulatedService implements AutoCloseable {
    /** The time, here and there. */
    public static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    /** The control API answers at once; a simulator that does not shall fail a test and not hold up a build. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String name;
    private final Simulators simulators;

    /** @param service makes the one that is simulated */
    public SimulatedService(Service.Maker service) {
        try {
            simulators = Simulators.of(service, Clock.fixed(NOW, ZoneOffset.UTC));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.name = simulators.services().iterator().next();
    }

    /** What stands for the service's scheme and host. */
    public String baseUrl() {
        return simulators.baseUrl(name);
    }

    /** A new grant of this account. */
    public Tokens grant(String account) {
        return tokens(control("POST", "/grants", json().put("account", account)));
    }

    /** The tokens of a grant as the control API answers it. */
    public static Tokens tokens(JsonNode grant) {
        return new Tokens(
                grant.get("accessToken").textValue(),
                Instant.parse(grant.get("expiresAt").textValue()),
                grant.get("refreshToken").textValue());
    }

    /** What the simulator shows of itself. */
    public JsonNode shown() {
        return control("GET", "", json());
    }

    /** The meetings that the service holds, oldest first. */
    public List<JsonNode> meetings() {
        List<JsonNode> meetings = new ArrayList<>();
        shown().get("meetings").forEach(meetings::add);
        return meetings;
    }

    /** The paths of all requests since the last reset, decoded, oldest first. */
    List<String> paths() {
        List<String> paths = new ArrayList<>();
        shown().get("requests")
                .forEach(request ->
                        paths.add(URI.create(request.get("path").textValue()).getPath()));
        return paths;
    }

    /** How often each route was asked for since the last reset, whatever was answered. */
    Map<String, Integer> asked() {
        Map<String, Integer> asked = new TreeMap<>();
        shown().get("counts")
                .fields()
                .forEachRemaining(count -> asked.merge(
                        count.getKey().substring(0, count.getKey().lastIndexOf(' ')),
                        count.getValue().intValue(),
                        Integer::sum));
        return asked;
    }

    /** Orders a fault for as many requests as anybody may send by mistake. */
    void order(String route, Map<String, ?> fault) {
        ObjectNode order = JSON.valueToTree(fault);
        control("POST", "/faults", order.put("on", route).put("times", 20));
    }

    /** All access tokens end now. */
    void expireAll() {
        grants().forEach(id -> control("PATCH", "/grants/" + id, json().put("expired", true)));
    }

    /** Everybody takes his consent back. */
    void revokeAll() {
        grants().forEach(id -> control("DELETE", "/grants/" + id, json()));
    }

    private List<String> grants() {
        return shown().get("grants").findValuesAsText("id");
    }

    /** From now on the service knows the client by another secret. */
    void changeClientSecret(String secret) {
        ObjectNode change = json();
        change.putObject("clients").put(Settings.CLIENT_ID, secret);
        control("PATCH", "/settings", change);
    }

    /** Waits until the service has been asked this often since the last reset, which it may be after its client gave up. */
    void awaitRequests(int count) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (total() < count) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the service was asked " + total() + " times, not " + count);
            }
            Thread.onSpinWait();
        }
    }

    /** How often it was asked for anything since the last reset, whatever was answered. */
    int total() {
        return asked().values().stream().mapToInt(Integer::intValue).sum();
    }

    void forgetFaults() {
        control("DELETE", "/faults", json());
    }

    /** The host deletes the meeting at the service itself. */
    void remove(String meetingId) {
        control("DELETE", "/meetings/" + URLEncoder.encode(meetingId, StandardCharsets.UTF_8), json());
    }

    /** Forgets all but grants and settings. */
    void reset() {
        control("POST", "/reset", json());
    }

    private JsonNode control(String method, String path, ObjectNode body) {
        return control(method, path, body.isEmpty() ? "" : body.toString());
    }

    /**
     * Asks the control API of the service.
     *
     * @param path below the service's own
     * @param body JSON; empty for none
     * @throws IllegalArgumentException where the simulator does not know what it is asked for
     */
    public JsonNode control(String method, String path, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(simulators.controlUrl() + "/" + name + path))
                    .header("Content-Type", "application/json")
                    .timeout(PATIENCE)
                    .method(method, BodyPublishers.ofString(body))
                    .build();
            JsonNode answer =
                    JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
            if (answer.has("error")) {
                throw new IllegalArgumentException(method + " " + path + ": " + answer.get("error"));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode json() {
        return JSON.createObjectNode();
    }

    @Override
    public void close() {
        simulators.close();
    }
}
