package org.dominomeetings.tests.support;

import java.net.CookieManager;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;

/** A browser with cookies of its own, in which a person, or nobody, is logged in to Domino and nowhere else. */
public final class Browser {
    private final CheckedHttpClient http = new CheckedHttpClient(
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    private final String domino;
    private final SamplePerson person;

    /**
     * @param domino where the login is sent to
     * @param person null for nobody
     */
    public Browser(String domino, SamplePerson person) {
        this.domino = domino;
        this.person = person;
    }

    /** Goes to a page, without following where it is sent on to. */
    public Response open(String url, String... headers) {
        return http.send("GET", url, loggedInAt(url), null, headers);
    }

    /** What the script of our page sends. */
    public Response post(String url, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/json", "X-Domino-Meetings", "1"));
        all.addAll(List.of(headers));
        return http.send("POST", url, loggedInAt(url), body, all.toArray(String[]::new));
    }

    private SamplePerson loggedInAt(String url) {
        return url.startsWith(domino + "/") ? person : null;
    }
}
