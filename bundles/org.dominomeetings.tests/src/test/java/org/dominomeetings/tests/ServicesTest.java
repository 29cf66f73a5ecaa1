package org.dominomeetings.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.tests.Http.Reply;
import org.dominomeetings.tests.Installed.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person can choose from, and what an outsider learns of the server. */
@ExtendWith(Installed.class)
class ServicesTest {
    private final Server server;
    private final Http http = new Http();

    ServicesTest(Server server) {
        this.server = server;
    }

    @Test
    void whoHasAnAccountIsReadyAndWhoHasNoneIsToConnect() {
        assertThat(webex(Person.JANE).get("state").getAsString()).isEqualTo("ACTIVE");
        assertThat(webex(Person.JANE).get("label").getAsString()).isEqualTo("Webex");
        assertThat(webex(Person.RITA).get("state").getAsString()).isEqualTo("NOT_CONNECTED");
    }

    @Test
    void anOutsiderLearnsThatTheServerIsUpAndNothingElse() {
        Reply reply = http.send("GET", server.url() + "/meetings/v1/health", null, null);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().keySet()).containsOnly("status", "code", "correlationId");
        assertThat(http.send("GET", server.url() + "/meetings/v1/services", null, null)
                        .status())
                .isEqualTo(401);
    }

    private JsonObject webex(Person person) {
        Reply reply = http.send("GET", server.url() + "/meetings/v1/services", person, null);
        return reply.json().getAsJsonArray("services").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(service -> service.get("id").getAsString().equals("webex"))
                .findFirst()
                .orElseThrow();
    }
}
