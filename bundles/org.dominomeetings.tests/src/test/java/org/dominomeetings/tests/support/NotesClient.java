package org.dominomeetings.tests.support;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin.Server;

/**
 * What a button in a Notes client does: it calls the plugin without a login, and opens databases of the server with the
 * Notes ID of the person who sits before it.
 */
public final class NotesClient {
    private final Server server;
    private final SamplePerson person;
    private final CheckedHttpClient http = new CheckedHttpClient();

    public NotesClient(Server server, SamplePerson person) {
        this.server = server;
        this.person = person;
    }

    /** Asks for a ticket in anybody's name. */
    public Response askFor(String user) {
        JsonObject body = new JsonObject();
        body.addProperty("user", user);
        return post("/meetings/v1/ticket", null, body.toString());
    }

    /** What this person can read where a ticket says that its secret is; null if nothing. */
    public String secret(Response ticket) {
        JsonObject document = server.atClient(person, ticket.text("database"), ticket.text("unid"));
        if (document != null) {
            for (JsonElement item : document.getAsJsonArray("items")) {
                if (item.getAsJsonObject().get("name").getAsString().equals("Secret")) {
                    return item.getAsJsonObject()
                            .getAsJsonArray("values")
                            .get(0)
                            .getAsString();
                }
            }
        }
        return null;
    }

    public Response redeem(String nonce, String secret) {
        JsonObject body = new JsonObject();
        body.addProperty("nonce", nonce);
        body.addProperty("secret", secret);
        return post("/meetings/v1/ticket", null, body.toString());
    }

    /** All of it, in this person's own name. */
    public String bearer() {
        Response ticket = askFor(person.name());
        return redeem(ticket.text("nonce"), secret(ticket)).text("bearer");
    }

    public Response get(String path, String bearer) {
        return http.send("GET", server.url() + path, null, null, "Authorization", "Bearer " + bearer);
    }

    /**
     * @param bearer null for none
     */
    public Response post(String path, String bearer, String body) {
        String[] headers = {"Content-Type", "application/json", "X-Domino-Meetings", "1"};
        String[] more = {
            "Content-Type", "application/json", "X-Domino-Meetings", "1", "Authorization", "Bearer " + bearer
        };
        return http.send("POST", server.url() + path, null, body, bearer == null ? headers : more);
    }
}
