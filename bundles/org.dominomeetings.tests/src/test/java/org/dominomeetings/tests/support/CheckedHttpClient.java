package org.dominomeetings.tests.support;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.dominomeetings.sandbox.person.SamplePerson;

/** Sends what a client would send; each answer of the API has to be one that its OpenAPI document has. */
public final class CheckedHttpClient {
    private final HttpClient client;

    public CheckedHttpClient() {
        this(HttpClient.newHttpClient());
    }

    CheckedHttpClient(HttpClient client) {
        this.client = client;
    }

    /** What came back. */
    public record Response(int status, String type, String body, HttpResponse<String> whole) {
        public JsonObject json() {
            return JsonParser.parseString(body).getAsJsonObject();
        }

        public String text(String member) {
            return json().get(member).getAsString();
        }
    }

    /**
     * @param person null for nobody
     * @param body null for none
     * @param headers names and values in turn, each in place of a default one
     */
    public Response send(String method, String url, SamplePerson person, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (person != null) {
            byte[] login = (person.shortName() + ":" + person.password()).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            Response reply = new Response(response.statusCode(), type, response.body(), response);
            ResponseValidator.hold(method, url, reply);
            return reply;
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
