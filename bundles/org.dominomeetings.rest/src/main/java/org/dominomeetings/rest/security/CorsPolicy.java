package org.dominomeetings.rest.security;

import java.time.Duration;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.rest.http.JsonResponse;
import org.dominomeetings.rest.http.Response;

/**
 * Cross-origin resource sharing (CORS; Fetch Standard, HTTP extensions): which other origins' pages a browser lets call and
 * read. Those are Nomad's alone, for POST with a JSON body, and never with credentials: a page of theirs gets what a bearer
 * token gets, and no cookie counts. Writes nothing where Domino's own filter does. Immutable.
 */
public final class CorsPolicy {
    /** Allows nothing and writes nothing. */
    public static final CorsPolicy NONE = new CorsPolicy(new NomadOrigins(""), false);

    /**
     * How long a browser may keep the answer: Chromium keeps none for longer. An origin that is no longer allowed is refused
     * with its request all the same.
     */
    private static final Duration MAX_AGE = Duration.ofHours(2);

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

    /** Value of the setting {@code MEETINGS_CORS}: this plugin writes the headers. */
    public static final String PLUGIN = "plugin";

    /** Value of the setting {@code MEETINGS_CORS}: Domino's own filter writes them. */
    public static final String DOMINO = "domino";

    private final NomadOrigins origins;
    private final boolean writes;

    private CorsPolicy(NomadOrigins origins, boolean writes) {
        this.origins = origins;
        this.writes = writes;
    }

    /**
     * @param writer value of the setting {@code MEETINGS_CORS}
     * @throws IllegalArgumentException if it is another than {@code plugin} and {@code domino}
     */
    public static CorsPolicy of(NomadOrigins origins, String writer) {
        if (!writer.equals(PLUGIN) && !writer.equals(DOMINO)) {
            throw new IllegalArgumentException(
                    SharedSettings.CORS.name() + " has to be plugin or domino, not " + writer);
        }
        return new CorsPolicy(origins, writer.equals(PLUGIN) && !origins.isEmpty());
    }

    /**
     * The answer to a browser that asks whether a page may send a POST (CORS-preflight request); empty where the request is no
     * such question of an allowed origin.
     *
     * @param request for OPTIONS, of a path that is there for other origins
     */
    public Optional<Response> preflight(HttpServletRequest request) {
        if (!writes || !"POST".equals(request.getHeader("Access-Control-Request-Method"))) {
            return Optional.empty();
        }
        // Written as any answer is, since no answer of this server is empty; a browser looks at the headers alone.
        return origins.of(request)
                .map(origin -> answer(
                        request,
                        new JsonResponse(200, JsonResponse.JSON)
                                .with("code", "preflight")
                                .header("Access-Control-Allow-Methods", "POST")
                                .header("Access-Control-Allow-Headers", "content-type")
                                .header("Access-Control-Max-Age", String.valueOf(MAX_AGE.getSeconds()))));
    }

    /** The response with the headers that let a page of an allowed origin read it. */
    public Response answer(HttpServletRequest request, Response response) {
        if (!writes) {
            return response;
        }
        Response varying = new ResponseWithHeader(response, "Vary", "Origin");
        return origins.of(request)
                .<Response>map(origin -> new ResponseWithHeader(varying, ALLOW_ORIGIN, origin))
                .orElse(varying);
    }
}
