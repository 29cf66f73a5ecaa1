package org.dominomeetings.lotusscript.http;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dominomeetings.lotusscript.json.JsonNavigator;
import org.dominomeetings.lotusscript.manner.Manner;
import org.dominomeetings.lotusscript.manner.Manners;
import org.dominomeetings.lotusscript.object.Arguments;
import org.dominomeetings.lotusscript.object.NotesClassObject;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.DataType;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.Special;
import org.jspecify.annotations.Nullable;

/** NotesHTTPRequest. */
public final class HttpRequestObject extends NotesClassObject {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int SEE_OTHER = 303;
    /** What a request is given without TimeoutSec: libcurl's five minutes for a connection. */
    private static final int DEFAULT_TIMEOUT = 300;
    /** "Not followed beyond a small default": the help names none. */
    private static final int DEFAULT_REDIRECTS = 1;

    private final HttpConnection connection;
    private final Manners manners;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private int redirects = DEFAULT_REDIRECTS;
    private int timeout = DEFAULT_TIMEOUT;
    private boolean strings;
    private boolean navigator;
    private boolean utf8;
    private @Nullable HttpResponse<byte[]> last;
    private String lastMethod = "";

    /** {@code NotesSession.CreateHTTPRequest}. */
    public HttpRequestObject(HttpConnection connection) {
        super("NotesHTTPRequest");
        this.connection = connection;
        this.manners = connection.manners();
        resetHeaders();
        function("Get", arguments -> exchange("GET", arguments));
        function("Post", arguments -> exchange("POST", arguments));
        function("Put", arguments -> exchange("PUT", arguments));
        function("Patch", arguments -> mayUseHeaders("Patch") ? exchange("PATCH", arguments) : "");
        function("DeleteResource", arguments -> exchange("DELETE", arguments));
        sub("SetHeaderField", arguments -> {
            if (mayUseHeaders("SetHeaderField")) {
                headers.put(arguments.text(0), arguments.text(1));
            }
        });
        sub("ResetHeaders", arguments -> {
            if (mayUseHeaders("ResetHeaders")) {
                resetHeaders();
            }
        });
        function("GetResponseHeaders", arguments -> responseHeaders());
        property("ResponseCode", this::responseCode);
        property("MaxRedirects", () -> Conversions.integer(redirects), value -> redirects = Conversions.integer(value));
        property("TimeoutSec", () -> Conversions.integer(timeout), value -> timeout = Conversions.integer(value));
        property("PreferStrings", () -> strings, value -> strings = Conversions.bool(value));
        property("PreferJSONNavigator", () -> navigator, value -> navigator = Conversions.bool(value));
        property("PreferUTF8", () -> utf8, value -> utf8 = Conversions.bool(value));
    }

    /** The default headers (H_SETHEADERFIELD_METHOD); what is set stays for the object's next requests. */
    private void resetHeaders() {
        headers.clear();
        headers.put("Accept", "application/json");
        headers.put("Content-Type", "application/json; charset=utf-8");
    }

    /** @return false where this client says nothing and does nothing */
    private boolean mayUseHeaders(String member) {
        if (manners.has(Manner.NO_HEADERS)) {
            throw HttpFault.NOT_SUPPORTED.error(member);
        }
        return !manners.has(Manner.NO_HEADERS_SILENTLY);
    }

    private Object exchange(String method, Arguments arguments) {
        byte[] body = arguments.has(1) ? arguments.text(1).getBytes(StandardCharsets.UTF_8) : null;
        if (body != null && body.length > Manners.MOST_CHARACTERS && manners.has(Manner.NO_MORE_THAN_64_KB)) {
            throw HttpFault.TOO_LONG.error("the request's body");
        }
        last = follow(url(arguments.text(0)), method, body);
        lastMethod = method;
        return content(last.body());
    }

    private static URI url(String text) {
        try {
            URI url = URI.create(text);
            String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
            if (url.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw HttpFault.BAD_URL.error(text);
        }
        throw HttpFault.BAD_URL.error(text);
    }

    private HttpResponse<byte[]> follow(URI first, String method, byte @Nullable [] body) {
        URI url = first;
        String verb = method;
        byte[] content = body;
        for (int followed = 0; ; followed++) {
            HttpResponse<byte[]> answer = once(url, verb, content);
            String location = answer.headers().firstValue("Location").orElse("");
            if (!REDIRECTS.contains(answer.statusCode()) || location.isEmpty()) {
                return answer;
            }
            if (followed >= redirects) {
                throw HttpFault.TOO_MANY_REDIRECTS.error(String.valueOf(redirects));
            }
            url = url.resolve(location);
            // RFC 9110, 15.4: after 303, and for a POST by custom after 301 and 302, the next is a GET.
            if (answer.statusCode() <= SEE_OTHER) {
                verb = "GET";
                content = null;
            }
        }
    }

    private HttpResponse<byte[]> once(URI url, String method, byte @Nullable [] body) {
        Map<String, String> sent = new TreeMap<>(headers);
        if (body == null) {
            sent.remove("Content-Type");
        }
        Duration longest = Duration.ofSeconds(timeout);
        return manners.has(Manner.CORS)
                ? new Cors(manners.origin(), connection).send(url, method, sent, body, longest)
                : connection.send(url, method, sent, body, longest);
    }

    private Object content(byte[] bytes) {
        if (!strings && !navigator) {
            List<Byte> all = new ArrayList<>();
            for (byte one : bytes) {
                all.add(one);
            }
            return ScriptArray.of(DataType.of(DataType.Kind.BYTE), all);
        }
        Charset charset = manners.has(Manner.WRONG_CHARACTERS) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        String text = new String(bytes, charset);
        if (navigator) {
            return JsonNavigator.of(text, manners);
        }
        if (bytes.length > Manners.MOST_CHARACTERS && manners.has(Manner.NO_MORE_THAN_64_KB)) {
            throw HttpFault.TOO_LONG.error("the response as a string");
        }
        return text;
    }

    /** "HTTP/1.1 200 OK", or the number alone; empty before the first request. */
    private Object responseCode() {
        if (last == null) {
            return "";
        }
        boolean wrong = manners.has(Manner.WRONG_STATUS) && !lastMethod.equals("GET");
        int status = wrong ? 100 : last.statusCode();
        return manners.has(Manner.RESPONSE_CODE_IS_NUMBER)
                ? (Object) status
                : "HTTP/1.1 " + status + " " + (status == 200 ? "OK" : "Status");
    }

    /** One text for each header, the status line first. */
    private Object responseHeaders() {
        if (!mayUseHeaders("GetResponseHeaders") || last == null) {
            return Special.EMPTY;
        }
        List<String> lines = new ArrayList<>();
        lines.add("HTTP/1.1 " + last.statusCode());
        last.headers().map().forEach((name, values) -> values.forEach(value -> lines.add(name + ": " + value)));
        return ScriptArray.of(DataType.STRING, lines);
    }
}
