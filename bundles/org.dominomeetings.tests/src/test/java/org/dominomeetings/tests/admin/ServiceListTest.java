package org.dominomeetings.tests.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a person can choose from, and what an outsider learns of the server. */
@ExtendWith(InstalledPlugin.class)
class ServiceListTest {
    private final Server server;
    private final CheckedHttpClient http = new CheckedHttpClient();

    ServiceListTest(Server server) {
        this.server = server;
    }

    @Test
    void whoHasAnAccountIsReadyAndWhoHasNoneIsToConnect() {
        assertThat(webex(SamplePerson.JANE).get("state").getAsString()).isEqualTo("ACTIVE");
        assertThat(webex(SamplePerson.JANE).get("label").getAsString()).isEqualTo("Webex");
        assertThat(webex(SamplePerson.RITA).get("state").getAsString()).isEqualTo("NOT_CONNECTED");
    }

    @Test
    void anOutsiderLearnsThatTheServerIsUpAndNothingElse() {
        Response reply = http.send("GET", server.url() + "/meetings/v1/health", null, null);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().keySet()).containsOnly("status", "code", "correlationId");
        assertThat(http.send("GET", server.url() + "/meetings/v1/services", null, null)
                        .status())
                .isEqualTo(401);
    }

    private JsonObject webex(SamplePerson person) {
        Response reply = http.send("GET", server.url() + "/meetings/v1/services", person, null);
        return reply.json().getAsJsonArray("services").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(service -> service.get("id").getAsString().equals("webex"))
                .findFirst()
                .orElseThrow();
    }
}
