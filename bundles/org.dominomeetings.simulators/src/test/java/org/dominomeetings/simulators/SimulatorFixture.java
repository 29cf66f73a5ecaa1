package org.dominomeetings.simulators;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.dominomeetings.simulators.http.Json;

/** Simulators on a free port, a clock to move, and a person with tokens: what the tests of this bundle share. */
public final class SimulatorFixture implements AutoCloseable {
    /** The clock that the simulators go by. */
    public final MutableClock clock = new MutableClock();

    /** The simulators. */
    public final Simulators simulators;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String service;
    private String token = "";

    /** @param stateFolder null for none */
    public SimulatorFixture(Path stateFolder) {
        this("webex", stateFolder);
    }

    /**
     * @param service the service that calls and grants are for, such as {@code webex}
     * @param stateFolder null for none
     */
    public SimulatorFixture(String service, Path stateFolder) {
        this.service = service;
        try {
            simulators = Simulators.start(0, stateFolder, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return simulators without a state folder, and a grant for jane.doe@example.com whose token calls carry */
    public static SimulatorFixture withJane() {
        return withJane("webex");
    }

    /** @return {@link #withJane()} for another service */
    public static SimulatorFixture withJane(String service) {
        SimulatorFixture lab = new SimulatorFixture(service, null);
        lab.actAs(lab.grant("{'account':'jane.doe@example.com'}"));
        return lab;
    }

    /** @return the control API's answer to the order of a grant; single quotes stand for double ones */
    public JsonNode grant(String order) {
        return json(control("POST", "/" + service + "/grants", order));
    }

    /** From now on, calls carry the access token of {@code grant}. */
    public void actAs(JsonNode grant) {
        token = grant.get("accessToken").textValue();
    }

    /** @return the answer of the Webex simulator; single quotes in {@code body} stand for double ones */
    public HttpResponse<String> webex(String method, String path, String body, String... headers) {
        return call(method, path, body, headers);
    }

    /** @return the answer of the lab's service; single quotes in {@code body} stand for double ones */
    public HttpResponse<String> call(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(simulators.baseUrl(service) + path, method, body);
        if (!token.isEmpty()) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** @return the answer of the control API; single quotes in {@code body} stand for double ones */
    public HttpResponse<String> control(String method, String path, String body) {
        return send(request(simulators.controlUrl() + path, method, body));
    }

    /** @return what the control API shows of the lab's service */
    public JsonNode shown() {
        return json(control("GET", "/" + service, null));
    }

    /** @return the body as JSON */
    public static ObjectNode json(HttpResponse<String> answer) {
        return Json.parse(answer.body());
    }

    /** @return the one detail of an error in Webex's shape, or its message where there is no detail */
    public static String complaint(HttpResponse<String> answer) {
        JsonNode problem = json(answer);
        return problem.has("errors")
                ? problem.at("/errors/0/description").textValue()
                : problem.path("message").textValue();
    }

    private static HttpRequest.Builder request(String url, String method, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        if (body == null) {
            return request.method(method, BodyPublishers.noBody());
        }
        return request.setHeader("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.replace('\'', '"')));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        simulators.close();
    }
}
