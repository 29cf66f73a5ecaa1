package org.dominomeetings.notes.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Optional;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.notes.session.ServerSession;

/**
 * What Domino's HTTP task does about requests of other origins' pages (CORS), as far as it can be seen from inside: the rules
 * of its own filter, and the methods of {@code notes.ini}. Those of a Web Site document cannot. Asks Domino each time. Safe
 * for any thread.
 *
 * @see "HCL Domino Administrator help, Configuring cross-origin resource sharing (CORS)"
 */
public final class HttpTaskCors {
    /** Below the data directory. */
    public static final String RULES = "domino/cors/cors-rules.json";

    private static final String METHODS = "HTTPEnableMethods";

    private final ServerSession server;

    public HttpTaskCors(ServerSession server) {
        this.server = server;
    }

    /**
     * Whether the filter's rules name a path; false where there are none, or the server's account cannot read them. A rule holds
     * for every path that its own is a part of, unless it says otherwise, so this is a look at the text alone.
     *
     * @throws MeetingException {@code ledger-unavailable} if Domino does not say where its data directory is
     */
    public boolean hasRuleFor(String path) {
        Path rules = Paths.get(variable("Directory")).resolve(RULES);
        try {
            String text = new String(Files.readAllBytes(rules), StandardCharsets.UTF_8);
            // JSON may write the slash as an escape (RFC 8259, 7).
            return text.replace("\\/", "/").contains(path);
        } catch (IOException none) {
            return false;
        }
    }

    /** Whether {@code notes.ini} lets a method pass; empty where it says nothing of methods. */
    public Optional<Boolean> enables(String method) {
        return Optional.of(variable(METHODS))
                .filter(list -> !list.trim().isEmpty())
                .map(list -> Arrays.asList(list.trim().split("\\s*,\\s*")).contains(method));
    }

    private String variable(String name) {
        return server.run((session, handles) -> session.getEnvironmentString(name, true));
    }
}
