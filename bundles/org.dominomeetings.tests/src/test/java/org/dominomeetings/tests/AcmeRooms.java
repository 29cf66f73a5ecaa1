package org.dominomeetings.tests;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The company's video rooms that the sample speaks with: refuses whatever is not exactly as it should be. */
final class AcmeRooms implements AutoCloseable {
    static final String KEY = "key-of-the-rooms";

    private final HttpServer server;
    private final Map<String, JsonObject> rooms = new ConcurrentHashMap<>();
    private final List<String> calls = new ArrayList<>();
    private boolean losesAnswers;
    private int made;

    AcmeRooms() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/rooms", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    Map<String, JsonObject> rooms() {
        return rooms;
    }

    /** Method and status of each request, in order. */
    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    /** From now on what changes something is done, and the connection ends before the answer. */
    synchronized void loseAnswers(boolean now) {
        losesAnswers = now;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        String id = path.equals("/rooms") ? null : path.substring("/rooms/".length());
        JsonObject out = null;
        int status;
        if (!KEY.equals(exchange.getRequestHeaders().getFirst("X-Rooms-Key"))) {
            status = 401;
        } else if (id == null && method.equals("GET")) {
            send(exchange, 200, listed(exchange.getRequestURI().getQuery()).toString());
            return;
        } else if (id == null && method.equals("POST")) {
            out = made(body);
            status = out == null ? 400 : 201;
        } else if (id == null || !rooms.containsKey(id)) {
            status = 404;
        } else if (method.equals("PUT")) {
            out = changed(id, body);
            status = out == null ? 400 : 200;
        } else if (method.equals("DELETE")) {
            rooms.remove(id);
            status = 204;
        } else {
            out = rooms.get(id);
            status = 200;
        }
        if (losesAnswers && !method.equals("GET")) {
            calls.add(method + " lost");
            exchange.close();
            return;
        }
        send(exchange, status, out == null ? null : out.toString());
    }

    private JsonArray listed(String query) {
        JsonArray list = new JsonArray();
        rooms.values().stream()
                .filter(room -> ("reference=" + room.get("reference").getAsString()).equals(query))
                .forEach(list::add);
        return list;
    }

    private JsonObject made(String body) {
        JsonObject room = checked(body, Set.of("subject", "starts", "ends", "reference"));
        if (room != null) {
            String id = "R" + ++made;
            room.addProperty("id", id);
            room.addProperty("link", "https://rooms.acme.example/" + id);
            rooms.put(id, room);
        }
        return room;
    }

    private JsonObject changed(String id, String body) {
        JsonObject change = checked(body, Set.of("subject", "starts", "ends"));
        if (change != null) {
            change.entrySet().forEach(member -> rooms.get(id).add(member.getKey(), member.getValue()));
        }
        return change == null ? null : rooms.get(id);
    }

    /** Null unless it has just these members, and ends after it starts. */
    private static JsonObject checked(String body, Set<String> members) {
        try {
            JsonObject object = JsonParser.parseString(body).getAsJsonObject();
            Instant starts = Instant.parse(object.get("starts").getAsString());
            boolean ends = Instant.parse(object.get("ends").getAsString()).isAfter(starts);
            return ends && object.keySet().equals(members) ? object : null;
        } catch (JsonSyntaxException | IllegalStateException | NullPointerException notAsAgreed) {
            return null;
        }
    }

    private void send(HttpExchange exchange, int status, String body) throws IOException {
        calls.add(exchange.getRequestMethod() + " " + status);
        byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
