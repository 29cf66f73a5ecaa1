package org.dominomeetings.tests.support;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.SampleConfiguration;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin.Server;

/**
 * What a button in HCL Nomad for web browsers does: a script of a page of another origin that POSTs JSON and sets no header,
 * in a browser that obeys CORS (Fetch Standard): it asks before it sends, and gives the page no answer that it may not read.
 */
public final class NomadClient {
    private final Server server;
    private final SamplePerson person;
    private final String origin;
    private final CheckedHttpClient http = new CheckedHttpClient();

    public NomadClient(Server server, SamplePerson person) {
        this(server, person, SampleConfiguration.NOMAD_ORIGIN);
    }

    /** @param origin of the page */
    public NomadClient(Server server, SamplePerson person, String origin) {
        this.server = server;
        this.person = person;
        this.origin = origin;
    }

    /** A bearer for this person's mail file, or another one. */
    public String bearer(String mailFile) {
        JsonObject who = new JsonObject();
        who.addProperty("user", person.name());
        Response ticket = post("/meetings/v1/ticket", who).orElseThrow();
        JsonObject read = new JsonObject();
        read.addProperty("nonce", ticket.text("nonce"));
        read.addProperty("secret", new NotesClient(server, person).secret(ticket));
        read.addProperty("mailfile", mailFile);
        return post("/meetings/v1/ticket", read).orElseThrow().text("bearer");
    }

    /**
     * A POST with the bearer in its body.
     *
     * @param body in JSON; single quotes stand for double ones
     * @return empty where the browser does not let the page send, or read the answer
     */
    public Optional<Response> post(String path, String bearer, String body) {
        JsonObject members = JsonParser.parseString(body.replace('\'', '"')).getAsJsonObject();
        members.addProperty("bearer", bearer);
        return post(path, members);
    }

    private Optional<Response> post(String path, JsonObject body) {
        if (!isAllowed(preflight(path))) {
            return Optional.empty();
        }
        Response reply = http.send(
                "POST",
                server.url() + path,
                null,
                body.toString(),
                "Content-Type",
                "application/json",
                "Origin",
                origin,
                "Sec-Fetch-Site",
                "cross-site");
        return isReadable(reply) ? Optional.of(reply) : Optional.empty();
    }

    /** What the browser asks before it sends a POST of JSON. */
    public Response preflight(String path) {
        return http.send(
                "OPTIONS",
                server.url() + path,
                null,
                null,
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type");
    }

    private boolean isAllowed(Response asked) {
        boolean ok = asked.status() >= 200 && asked.status() < 300;
        return ok
                && isReadable(asked)
                && header(asked, "Access-Control-Allow-Headers").contains("content-type");
    }

    private boolean isReadable(Response reply) {
        return header(reply, "Access-Control-Allow-Origin").equals(origin);
    }

    /** Empty if there is none; the browser takes no header that is there twice. */
    public static String header(Response reply, String name) {
        return String.join(", ", reply.whole().headers().allValues(name));
    }
}
