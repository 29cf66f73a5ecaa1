package org.dominomeetings.tests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.tests.Http.Reply;
import org.dominomeetings.tests.Installed.Server;

/**
 * What a button in a Notes client does: it calls the plugin without a login, and opens databases of the server with the
 * Notes ID of the person who sits before it.
 */
final class NotesClient {
    private final Server server;
    private final Person person;
    private final Http http = new Http();

    NotesClient(Server server, Person person) {
        this.server = server;
        this.person = person;
    }

    /** Asks for a ticket in anybody's name. */
    Reply askFor(String user) {
        JsonObject body = new JsonObject();
        body.addProperty("user", user);
        return post("/meetings/v1/ticket", null, body.toString());
    }

    /** What this person can read where a ticket says that its secret is; null if nothing. */
    String secret(Reply ticket) {
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

    Reply redeem(String nonce, String secret) {
        JsonObject body = new JsonObject();
        body.addProperty("nonce", nonce);
        body.addProperty("secret", secret);
        return post("/meetings/v1/ticket", null, body.toString());
    }

    /** All of it, in this person's own name. */
    String bearer() {
        Reply ticket = askFor(person.name());
        return redeem(ticket.text("nonce"), secret(ticket)).text("bearer");
    }

    Reply get(String path, String bearer) {
        return http.send("GET", server.url() + path, null, null, "Authorization", "Bearer " + bearer);
    }

    /**
     * @param bearer null for none
     */
    Reply post(String path, String bearer, String body) {
        String[] headers = {"Content-Type", "application/json", "X-Domino-Meetings", "1"};
        String[] more = {
            "Content-Type", "application/json", "X-Domino-Meetings", "1", "Authorization", "Bearer " + bearer
        };
        return http.send("POST", server.url() + path, null, body, bearer == null ? headers : more);
    }
}
