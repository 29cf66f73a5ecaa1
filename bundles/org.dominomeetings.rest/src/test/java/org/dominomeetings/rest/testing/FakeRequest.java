package org.dominomeetings.rest.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.rest.http.Request;

/** An HTTP request as a container would hand it over, without one: by TLS, in English, with nothing else unless a test says so. */
public final class FakeRequest {
    public static final String CORRELATION_ID = "0123456789abcdef0123456789abcdef";

    private final String method;
    private final String path;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> parameters = new HashMap<>();
    private String address = "192.0.2.7";
    private boolean tls = true;
    private byte[] body = {};

    private FakeRequest(String method, String path) {
        this.method = method;
        this.path = path;
    }

    public static FakeRequest of(String method, String path) {
        return new FakeRequest(method, path);
    }

    /** With the header that a change needs, and a body of JSON. */
    public static FakeRequest change(String method, String path, String json) {
        return of(method, path).header("X-Domino-Meetings", "1").body("application/json", json);
    }

    public FakeRequest header(String name, String value) {
        headers.computeIfAbsent(name, first -> new ArrayList<>()).add(value);
        return this;
    }

    public FakeRequest parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    public FakeRequest body(String contentType, String text) {
        return body(contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    public FakeRequest body(String contentType, byte[] bytes) {
        body = bytes;
        return header("Content-Type", contentType);
    }

    public FakeRequest from(String ip, boolean byTls) {
        address = ip;
        tls = byTls;
        return this;
    }

    /**
     * As a route hands it over.
     *
     * @param pathArguments names and values in turn
     */
    public Request matched(String... pathArguments) {
        Map<String, String> arguments = new HashMap<>();
        for (int i = 0; i < pathArguments.length; i += 2) {
            arguments.put(pathArguments[i], pathArguments[i + 1]);
        }
        return new Request(servlet(), CORRELATION_ID, arguments);
    }

    public HttpServletRequest servlet() {
        return Stub.of(HttpServletRequest.class)
                .returning("getMethod", method)
                .returning("getPathInfo", path)
                .returning("getRemoteAddr", address)
                .returning("isSecure", tls)
                .returning("getLocale", Locale.ENGLISH)
                .returning("getCookies", null)
                .on("getHeader", name -> values(name[0]).stream().findFirst().orElse(null))
                .on("getHeaders", name -> Collections.enumeration(values(name[0])))
                .on("getParameter", name -> parameters.get(name[0]))
                .on(
                        "getParameterValues",
                        name -> parameters.containsKey(name[0]) ? new String[] {parameters.get(name[0])} : null)
                .on(
                        "getContentType",
                        none -> values("Content-Type").stream().findFirst().orElse(null))
                .on("getInputStream", none -> stream(new ByteArrayInputStream(body)))
                .make();
    }

    private List<String> values(Object name) {
        return headers.getOrDefault((String) name, Collections.emptyList());
    }

    private static ServletInputStream stream(ByteArrayInputStream bytes) {
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }
        };
    }
}
