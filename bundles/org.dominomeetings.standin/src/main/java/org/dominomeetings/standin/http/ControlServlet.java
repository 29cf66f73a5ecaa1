package org.dominomeetings.standin.http;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.Handles;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NsfFolder;

/**
 * The control API for tests, without authentication and without any of Domino's rules; see the package's description
 * for what it answers.
 */
public final class ControlServlet extends HttpServlet {
    /** The alias it is registered under. */
    public static final String ALIAS = "/standin";

    private static final long serialVersionUID = 1L;
    private static final String DOCUMENTS = "/documents/";
    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final transient DominoServer server;

    public ControlServlet(DominoServer server) {
        this.server = server;
    }

    static boolean owns(String path) {
        return path.equals(ALIAS) || path.startsWith(ALIAS + "/");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        try {
            if (path.equals("/handles") && request.getMethod().equals("GET")) {
                answer(response, HttpServletResponse.SC_OK, handles());
            } else if (path.startsWith(DOCUMENTS)) {
                documents(path.substring(DOCUMENTS.length()), request, response);
            } else {
                error(response, HttpServletResponse.SC_NOT_FOUND, "no such control: " + path);
            }
        } catch (JsonParseException | IllegalArgumentException e) {
            error(response, HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
        }
    }

    private Map<String, Object> handles() {
        Handles handles = server.handles();
        Map<String, Object> answer = new TreeMap<>();
        answer.put("open", handles.open());
        answer.put("handedOut", handles.handedOut());
        answer.put(
                "leaked",
                handles.leaked().values().stream().mapToInt(Integer::intValue).sum());
        answer.put("leakedByType", handles.leaked());
        answer.put("misuse", handles.misuse());
        return answer;
    }

    private void documents(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<NsfFolder> whole = server.data().database(path);
        if (whole.isPresent()) {
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    NoteJson.list(whole.get().documents()));
            return;
        }
        int slash = path.lastIndexOf('/');
        Optional<NsfFolder> database =
                slash < 0 ? Optional.empty() : server.data().database(path.substring(0, slash));
        if (database.isEmpty()) {
            error(response, HttpServletResponse.SC_NOT_FOUND, "no such database: " + path);
            return;
        }
        OtherWriter writer = new OtherWriter(database.get(), server.clock());
        String unid = path.substring(slash + 1);
        Note note = switch (request.getMethod()) {
            case "GET" -> database.get().find(unid);
            case "PUT" -> writer.save(unid, JSON.fromJson(request.getReader(), JsonObject.class));
            case "DELETE" -> writer.delete(unid);
            default -> throw new IllegalArgumentException("GET, PUT or DELETE");
        };
        if (note == null) {
            error(response, HttpServletResponse.SC_NOT_FOUND, "no such document: " + unid);
        } else {
            answer(response, HttpServletResponse.SC_OK, NoteJson.of(note));
        }
    }

    private static void error(HttpServletResponse response, int status, String what) throws IOException {
        answer(response, status, Map.of("error", List.of(String.valueOf(what))));
    }

    private static void answer(HttpServletResponse response, int status, Object content) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(JSON.toJson(content) + "\n");
    }
}
