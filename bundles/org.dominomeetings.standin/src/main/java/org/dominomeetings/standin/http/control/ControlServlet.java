package org.dominomeetings.standin.http.control;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.http.HttpTask;
import org.dominomeetings.standin.http.control.document.DocumentsControl;
import org.dominomeetings.standin.http.control.document.PurgeControl;
import org.dominomeetings.standin.http.control.document.ReplicateControl;
import org.dominomeetings.standin.http.control.document.SavesControl;
import org.dominomeetings.standin.http.control.document.ViewsControl;
import org.dominomeetings.standin.http.control.resource.ControlRequest;
import org.dominomeetings.standin.http.control.resource.ControlResource;

/**
 * The control API for tests, without authentication and without any of Domino's rules; see the package's description
 * for what it answers.
 */
public final class ControlServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Gson JSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private final transient DominoServer here;
    private final transient Map<String, ControlResource> controls;

    public ControlServlet(HttpTask front) {
        this.here = front.server();
        this.controls = Map.ofEntries(
                Map.entry("handles", new HandlesControl()),
                Map.entry("documents", new DocumentsControl()),
                Map.entry("views", new ViewsControl()),
                Map.entry("saves", new SavesControl()),
                Map.entry("clock", new ClockControl()),
                Map.entry("restart", new RestartControl(front)),
                Map.entry("http", new HttpControl(front)),
                Map.entry("users", new UsersControl(front)),
                Map.entry("places", new PlacesControl()),
                Map.entry("replicate", new ReplicateControl(front)),
                Map.entry("purge", new PurgeControl()));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = (request.getPathInfo() == null ? "" : request.getPathInfo())
                .replaceFirst("^/", "")
                .split("/", 2);
        String server = request.getParameter("server");
        try {
            ControlResource control = Optional.ofNullable(controls.get(path[0]))
                    .orElseThrow(() -> new NoSuchElementException("no such control: " + path[0]));
            // RFC 8259 §8.1; a servlet container takes ISO 8859-1 for text that does not say what it is.
            request.setCharacterEncoding("UTF-8");
            JsonObject body = JSON.fromJson(request.getReader(), JsonObject.class);
            ControlRequest call = new ControlRequest(
                    request.getMethod(),
                    path.length < 2 ? "" : path[1],
                    body == null ? new JsonObject() : body,
                    place(server),
                    server != null,
                    Optional.ofNullable(request.getParameter("view")),
                    Optional.ofNullable(request.getParameter("as")));
            answer(response, HttpServletResponse.SC_OK, control.answer(call));
        } catch (JsonParseException | IllegalArgumentException | DateTimeException e) {
            error(response, HttpServletResponse.SC_BAD_REQUEST, e);
        } catch (NoSuchElementException e) {
            error(response, HttpServletResponse.SC_NOT_FOUND, e);
        } catch (IllegalStateException e) {
            error(response, HttpServletResponse.SC_CONFLICT, e);
        }
    }

    private DominoServer place(String name) {
        return name == null
                ? here
                : here.domain()
                        .find(name)
                        .orElseThrow(() -> new NoSuchElementException("no such server or client: " + name));
    }

    private static void error(HttpServletResponse response, int status, Exception e) throws IOException {
        answer(response, status, Map.of("error", List.of(String.valueOf(e.getMessage()))));
    }

    private static void answer(HttpServletResponse response, int status, Object content) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(JSON.toJson(content) + "\n");
    }
}
