package org.dominomeetings.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Waits until the plugin's servlet answers. The extension registry tells the HTTP bundle about servlets from a thread
 * of its own, after the bundles are started, and there is no service or event to wait for; so the server is asked until
 * the plugin answers.
 */
final class Readiness {
    /** Twenty times what a boot takes on two cores. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private Readiness() {}

    /**
     * @throws IllegalStateException if nobody answers in half a minute
     */
    static void await(String url) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = "nothing";
        while (System.nanoTime() < end) {
            try {
                HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
                // Whatever the plugin says, it says in JSON; Jetty's "nothing there" is a page.
                String type = answer.headers().firstValue("Content-Type").orElse("");
                if (type.contains("json")) {
                    return;
                }
                last = "HTTP " + answer.statusCode();
                Thread.sleep(PAUSE.toMillis());
            } catch (IOException notYet) {
                last = notYet.toString();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the sandbox started", stopped);
            }
        }
        throw new IllegalStateException("The plugin does not answer at " + url + "; the last answer was " + last + ".");
    }
}
