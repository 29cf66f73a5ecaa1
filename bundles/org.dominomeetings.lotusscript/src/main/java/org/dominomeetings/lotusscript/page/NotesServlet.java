package org.dominomeetings.lotusscript.page;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.framework.BundleContext;

/**
 * The page of the Notes client and what it calls: {@code GET choices}, {@code GET entries}, {@code POST open}, and of an open
 * client {@code GET {id}}, {@code POST {id}/click}, {@code /answer}, {@code /type}, {@code /save} and {@code /close}. It asks for no
 * password, since it is for a sandbox on this machine alone.
 */
final class NotesServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html; charset=utf-8",
            "css",
            "text/css; charset=utf-8",
            "js",
            "text/javascript; charset=utf-8");

    private final transient Desks desks;
    private final transient Map<String, ClientSession> sessions = new ConcurrentHashMap<>();

    NotesServlet(BundleContext context) {
        this.desks = new Desks(context);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = path(request);
        if (path.isEmpty()) {
            file("notes.html", response);
        } else if (path.equals("notes.css") || path.equals("notes.js")) {
            file(path, response);
        } else if (path.equals("choices")) {
            json(desks.choices(), response);
        } else if (path.equals("entries")) {
            json(desks.entries(request.getParameter("mailfile")), response);
        } else if (sessions.containsKey(path)) {
            json(sessions.get(path).state(), response);
        } else {
            refuse(404, "There is no client " + path + " open here.", response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = path(request);
        // A page of another site cannot send this type without a preflight, which nobody answers here.
        if (request.getContentType() == null || !request.getContentType().startsWith("application/json")) {
            refuse(415, "Please send application/json.", response);
            return;
        }
        try {
            JsonObject body = JsonParser.parseString(
                            new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .getAsJsonObject();
            if (path.equals("open")) {
                ClientSession session = new ClientSession(UUID.randomUUID().toString());
                sessions.put(session.id(), session);
                session.open(opened -> desks.open(body, opened));
                json(session.state(), response);
                return;
            }
            String[] parts = path.split("/", 2);
            ClientSession session = sessions.get(parts[0]);
            if (session == null || parts.length < 2) {
                refuse(404, "There is no client " + path + " open here.", response);
                return;
            }
            act(session, parts[1], body);
            json(session.state(), response);
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException wrong) {
            refuse(400, String.valueOf(wrong.getMessage()), response);
        }
    }

    private void act(ClientSession session, String act, JsonObject body) {
        switch (act) {
            case "click" -> session.act(desk -> desk.click(text(body, "title")));
            case "answer" -> session.answer(new Dialog.Answer(text(body, "button"), text(body, "value")));
            case "type" -> session.act(desk -> desk.type(text(body, "name"), text(body, "value")));
            case "save" -> session.act(ClientDesk::save);
            case "close" -> {
                sessions.remove(session.id());
                session.close();
            }
            default -> throw new IllegalArgumentException("A client can not " + act + ".");
        }
    }

    static String text(JsonObject body, String member) {
        JsonElement value = body.get(member);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    private static String path(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private static void file(String name, HttpServletResponse response) throws IOException {
        response.setContentType(TYPES.get(name.substring(name.lastIndexOf('.') + 1)));
        response.setHeader("Cache-Control", "no-store");
        try (InputStream in = NotesServlet.class.getResourceAsStream(name)) {
            in.transferTo(response.getOutputStream());
        }
    }

    private static void json(JsonObject body, HttpServletResponse response) throws IOException {
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void refuse(int status, String sentence, HttpServletResponse response) throws IOException {
        JsonObject body = new JsonObject();
        body.addProperty("message", sentence);
        response.setStatus(status);
        json(body, response);
    }

    void close() {
        sessions.values().forEach(ClientSession::close);
        sessions.clear();
    }
}
