package org.dominomeetings.sandbox.http;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.dominomeetings.sandbox.person.SamplePerson;

/** A JSON-over-HTTP client, as a customer's script would be. Safe for any thread. */
public final class JsonHttpClient {
    /** Longer than the plugin's own deadline for a meeting service. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();

    /**
     * @param body empty where the answer was not a JSON object
     */
    public record Response(int status, JsonObject body) {}

    /**
     * @param person who is authenticated; null for nobody
     * @param body null for none
     */
    public Response send(String method, String url, SamplePerson person, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE);
        if (person != null) {
            String login = person.shortName() + ":" + person.password();
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)));
        }
        request.header("X-Domino-Meetings", "1");
        request.header("Content-Type", "application/json");
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Response(response.statusCode(), object(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject object(String text) {
        try {
            return JsonParser.parseString(text).getAsJsonObject();
        } catch (JsonSyntaxException | IllegalStateException notAnObject) {
            return new JsonObject();
        }
    }
}
