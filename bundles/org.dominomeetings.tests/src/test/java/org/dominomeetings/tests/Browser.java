package org.dominomeetings.tests;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.tests.Http.Reply;

/** A browser with cookies of its own, in which a person, or nobody, is logged in to Domino and nowhere else. */
public final class Browser {
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String domino;
    private final Person person;

    /**
     * @param domino where the login is sent to
     * @param person null for nobody
     */
    public Browser(String domino, Person person) {
        this.domino = domino;
        this.person = person;
    }

    /** Goes to a page, without following where it is sent on to. */
    public Reply open(String url, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(url)), url, headers);
    }

    /** What the script of our page sends. */
    public Reply post(String url, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("X-Domino-Meetings", "1");
        return send(request, url, headers);
    }

    private Reply send(HttpRequest.Builder request, String url, String... headers) {
        if (person != null && url.startsWith(domino + "/")) {
            byte[] login = (person.shortName() + ":" + person.password()).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Reply(response.statusCode(), type, response.body(), response);
        } catch (IOException e) {
            throw new IllegalStateException(url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
