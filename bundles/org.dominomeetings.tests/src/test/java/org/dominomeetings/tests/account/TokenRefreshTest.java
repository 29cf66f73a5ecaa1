package org.dominomeetings.tests.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a refresh costs in durable writes, where one server works with the ledger and where several do. */
@ExtendWith(InstalledPlugin.class)
class TokenRefreshTest {
    private static final String DATABASE = "meetings.nsf";

    private final Server server;
    private final MeetingsApiClient meetings;
    private final String account;
    private final String servers;
    private String before;

    TokenRefreshTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
        this.account = server.unids(DATABASE, "MeetingAccount").stream()
                .filter(unid -> server.items(DATABASE, unid).get("Person").contains(SamplePerson.JANE.name())
                        && server.items(DATABASE, unid).get("Service").contains("webex"))
                .findFirst()
                .orElseThrow();
        this.servers = server.unids(DATABASE, "MeetingServers").get(0);
    }

    @BeforeEach
    void janesTokenIsOver() {
        server.simulator("POST", "/reset", "{}");
        before = server.items(DATABASE, servers).get("Servers");
        server.type(DATABASE, account, Map.of("AccessExpires", "2026-01-01T00:00:00Z"));
    }

    @AfterEach
    void aloneAgain() {
        server.type(DATABASE, servers, "{\"Servers\":" + before + "}");
    }

    @Test
    void aServerThatIsAloneProvesFirstThatTheNewPairCanBeKept() {
        assertThat(writesOfARefresh()).isEqualTo(2);

        assertThat(server.items(DATABASE, account).get("RefreshingServer")).isEqualTo("[\"\"]");
    }

    @Test
    void oneOfSeveralSaysFirstThatItWill() {
        Instant now = Instant.now();
        String other = "CN=acme09/O=Acme||" + now + "|" + now;
        server.type(DATABASE, servers, "{\"Servers\":" + before.replace("]", ",\"" + other + "\"]") + "}");

        assertThat(writesOfARefresh()).isEqualTo(2);

        assertThat(server.items(DATABASE, account).get("RefreshingServer")).isEqualTo("[\"\"]");
    }

    private int writesOfARefresh() {
        int sequence = sequence();
        String entry = UUID.randomUUID().toString().replace("-", "").toUpperCase();
        server.type(
                SamplePerson.JANE.mailFile(),
                entry,
                "{'Form':'Appointment','AppointmentType':'0','Subject':'Refresh',"
                        + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");
        assertThat(meetings.create(SamplePerson.JANE, entry).text("code")).isEqualTo("created");
        assertThat(requests()).containsOnlyOnce("POST /v1/access_token");
        return sequence() - sequence;
    }

    private int sequence() {
        return server.standin("GET", "/documents/" + DATABASE + "/" + account, null)
                .get("sequence")
                .getAsInt();
    }

    private List<String> requests() {
        List<String> requests = new ArrayList<>();
        for (JsonElement each : server.webex().getAsJsonArray("requests")) {
            JsonObject request = each.getAsJsonObject();
            requests.add(request.get("method").getAsString() + " "
                    + request.get("path").getAsString().replaceFirst("^/webex", ""));
        }
        return requests;
    }
}
