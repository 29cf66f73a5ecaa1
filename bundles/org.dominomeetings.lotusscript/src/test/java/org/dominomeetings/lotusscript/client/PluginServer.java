package org.dominomeetings.lotusscript.client;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** What a script asks the plugin's HTTP API, with answers that a test sets; the way of a ticket is there already. */
final class PluginServer extends Dispatcher implements AutoCloseable {

    /** The one origin that is allowed to ask. */
    static final String NOMAD = "https://nomad.acme.example";

    static final String DOOR = "meetings-door.nsf";
    static final String TICKET_UNID = "7".repeat(32);

    private final MockWebServer server = new MockWebServer();
    private final Map<String, Deque<String>> answers = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final List<JsonObject> bodies = new ArrayList<>();
    private final List<JsonObject> withoutHeader = new ArrayList<>();
    private int preflights;

    PluginServer(String dominoServer) throws IOException {
        server.setDispatcher(this);
        server.start();
        answer("/v1/ticket nonce", "{\"bearer\":\"b1\",\"message\":\"ok\"}");
        answer(
                "/v1/ticket",
                "{\"nonce\":\"n1\",\"server\":\"" + dominoServer + "\",\"database\":\"" + DOOR + "\",\"unid\":\""
                        + TICKET_UNID + "\",\"message\":\"ok\"}");
    }

    String url() {
        return "http://localhost:" + server.getPort() + "/meetings";
    }

    /**
     * @param path below the plugin's address, without query
     * @param json one for each request, the last for all further ones
     */
    void answer(String path, String... json) {
        answers.put(path, new ArrayDeque<>(List.of(json)));
    }

    /** Paths in their order, those of tickets left out. */
    List<String> calls() {
        return calls;
    }

    /** Of those that came without our header, from no origin of Nomad. */
    List<JsonObject> bodiesWithoutHeader() {
        return withoutHeader;
    }

    /** How often a browser asked beforehand. */
    int preflights() {
        return preflights;
    }

    /** The bodies of {@link #calls()}. */
    List<JsonObject> bodies() {
        return bodies;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
        String path = request.getUrl().encodedPath().replaceFirst("^/meetings", "");
        if (request.getMethod().equals("OPTIONS")) {
            preflights++;
            return json("");
        }
        String text = request.getBody().utf8();
        JsonObject body;
        try {
            // As strict as RFC 8259; JsonParser is not.
            body = new Gson().getAdapter(JsonObject.class).fromJson(text);
        } catch (IOException malformed) {
            return json("{\"code\":\"not-json\",\"message\":\"not JSON\"}");
        }
        if (!text.matches("\\p{ASCII}*")) {
            return json("{\"code\":\"not-json\",\"message\":\"not in ASCII\"}");
        }
        boolean ticket = path.equals("/v1/ticket");
        boolean allowed = NOMAD.equals(request.getHeaders().get("Origin"));
        if (request.getHeaders().get("X-Domino-Meetings") == null && !allowed) {
            withoutHeader.add(body);
            return json("{\"code\":\"missing-header\",\"message\":\"no header\"}");
        }
        if (ticket && body.has("nonce") && !body.get("secret").getAsString().equals("s1")) {
            return json("{\"code\":\"ticket-expired\",\"message\":\"wrong secret\"}");
        }
        if (!ticket) {
            calls.add(path);
            bodies.add(body);
        }
        boolean known = ticket
                || "b1".equals(request.getHeaders().get("X-Domino-Meetings-Bearer"))
                || allowed
                        && body.has("bearer")
                        && body.get("bearer").getAsString().equals("b1");
        String answer = next(ticket && body.has("nonce") ? path + " nonce" : path);
        return json(known ? answer : "{\"message\":\"who?\"}");
    }

    private String next(String key) {
        Deque<String> left = answers.getOrDefault(key, new ArrayDeque<>(List.of("{\"message\":\"nothing here\"}")));
        return left.size() > 1 ? left.pop() : left.element();
    }

    private static MockResponse json(String json) {
        return new MockResponse.Builder()
                .addHeader("Content-Type", "application/json")
                .addHeader("Access-Control-Allow-Origin", NOMAD)
                .addHeader("Access-Control-Allow-Headers", "content-type")
                .body(json)
                .build();
    }

    @Override
    public void close() {
        server.close();
    }
}
