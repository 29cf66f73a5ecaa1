package org.dominomeetings.rest.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object as an HTTP response, flat as far as it can be, for clients in LotusScript: in ASCII, since they read bytes as
 * characters of whatever code page they run in; with the status inside, too, since they have none for some methods; and in one
 * line, never empty and without members that are an empty text, on which NotesJSONNavigator fails (SPR ASHEB95LFR, DCONBB44T4
 * and DCONBB2KNR).
 */
public class JsonResponse implements Response {
    public static final String JSON = "application/json";

    private static final JsonElement EMPTY = new JsonPrimitive("");

    private final int status;
    private final String contentType;
    private final JsonObject members;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable Duration retryAfter;

    /** With the status as its only member. */
    public JsonResponse(int status, String contentType) {
        this(status, contentType, new JsonObject());
        members.addProperty("status", status);
    }

    /** With these members alone; they are not copied. */
    public JsonResponse(int status, String contentType, JsonObject members) {
        this.status = status;
        this.contentType = contentType;
        this.members = members;
    }

    /** Adds a text; null and the empty text add nothing. */
    public JsonResponse with(String name, @Nullable String value) {
        if (value != null) {
            members.addProperty(name, value);
        }
        return this;
    }

    public JsonResponse with(String name, boolean value) {
        members.addProperty(name, value);
        return this;
    }

    public JsonResponse with(String name, Iterable<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        members.add(name, array);
        return this;
    }

    public JsonResponse with(String name, JsonElement value) {
        members.add(name, value);
        return this;
    }

    /** The response's code, of a closed list; empty if it has none. */
    @Override
    public String outcome() {
        return members.has("code") ? members.get("code").getAsString() : "";
    }

    @Override
    public JsonResponse correlatedBy(String id) {
        return members.has("correlationId") ? this : with("correlationId", id);
    }

    /** Adds Retry-After, and the same in whole seconds as a member. */
    public JsonResponse retryAfter(Duration wait) {
        this.retryAfter = wait;
        members.addProperty("retryAfter", seconds(wait));
        return this;
    }

    /** The object as text, in ASCII. */
    public String body() {
        return ascii(withoutEmptyTexts(members).toString());
    }

    /** A copy in which no object has a member that is an empty text; one in a list keeps its place. */
    private static JsonElement withoutEmptyTexts(JsonElement element) {
        if (element.isJsonArray()) {
            JsonArray array = new JsonArray();
            element.getAsJsonArray().forEach(one -> array.add(withoutEmptyTexts(one)));
            return array;
        }
        if (!element.isJsonObject()) {
            return element;
        }
        JsonObject object = new JsonObject();
        element.getAsJsonObject().entrySet().forEach(member -> {
            if (!member.getValue().equals(EMPTY)) {
                object.add(member.getKey(), withoutEmptyTexts(member.getValue()));
            }
        });
        return object;
    }

    /** Adds a header to those that every response has. */
    public JsonResponse header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    @Override
    public void send(HttpServletResponse response) throws IOException {
        byte[] body = body().getBytes(StandardCharsets.US_ASCII);
        response.setStatus(status);
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        // Added and not set: Domino may have a cookie of its own in the same answer.
        headers.forEach(response::addHeader);
        if (retryAfter != null) {
            response.setHeader("Retry-After", String.valueOf(seconds(retryAfter)));
        }
        response.getOutputStream().write(body);
    }

    /** Whole seconds, rounded up, so that the wait is over after them. */
    private static long seconds(Duration wait) {
        return wait.plusMillis(999).getSeconds();
    }

    /** Escapes all characters beyond ASCII, which in JSON text stand inside of strings only. */
    private static String ascii(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c < 0x7f) {
                text.append(c);
            } else {
                text.append(String.format("\\u%04x", (int) c));
            }
        }
        return text.toString();
    }
}
