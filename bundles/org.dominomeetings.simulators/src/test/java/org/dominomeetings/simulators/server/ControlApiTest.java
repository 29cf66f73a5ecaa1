package org.dominomeetings.simulators.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.dominomeetings.simulators.MutableClock;
import org.dominomeetings.simulators.SimulatorFixture;
import org.dominomeetings.simulators.state.SimulatorSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlApiTest {
    private static final String MEETING = "{'title':'T','start':'2026-12-02T10:00:00Z','end':'2026-12-02T11:00:00Z'}";

    private final SimulatorFixture lab = new SimulatorFixture(null);

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void theListNamesEachServiceWithItsBaseUrl() {
        JsonNode list = SimulatorFixture.json(lab.control("GET", "", null));

        assertThat(list.at("/services/0/name").textValue()).isEqualTo("webex");
        assertThat(list.at("/services/0/baseUrl").textValue()).isEqualTo(lab.simulators.baseUrl("webex"));
    }

    @Test
    void noTokenAndNoClientSecretIsShown() {
        JsonNode grant = lab.grant("{'account':'jane.doe@example.com'}");
        lab.actAs(grant);
        lab.webex("POST", "/v1/meetings", MEETING);

        String shown = lab.shown().toString();

        assertThat(shown)
                .contains(grant.get("id").textValue(), "jane.doe@example.com", SimulatorSettings.CLIENT_ID)
                .doesNotContain(grant.get("accessToken").textValue())
                .doesNotContain(grant.get("refreshToken").textValue())
                .doesNotContain(SimulatorSettings.CLIENT_SECRET);
    }

    @Test
    void requestsAreListedWithoutTheirQueryAndTheControlApiIsNot() {
        lab.webex("GET", "/v1/meetings?integrationTag=secret", null);
        lab.shown();

        JsonNode requests = lab.shown().get("requests");

        assertThat(requests).hasSize(1);
        assertThat(requests.get(0).get("method").textValue()).isEqualTo("GET");
        assertThat(requests.get(0).get("path").textValue()).isEqualTo("/v1/meetings");
        assertThat(requests.get(0).get("status").intValue()).isEqualTo(401);
        assertThat(requests.get(0).get("at").textValue()).isEqualTo(MutableClock.NOON.toString());
    }

    @Test
    void countsGoByRouteSoThatIdsDoNotSpreadThem() {
        lab.webex("GET", "/v1/meetings/1", null);
        lab.webex("GET", "/v1/meetings/2", null);
        lab.webex("GET", "/v1/nowhere/3", null);

        JsonNode counts = lab.shown().get("counts");

        assertThat(counts.get("GET /v1/meetings/{meetingId} 401").intValue()).isEqualTo(2);
        assertThat(counts.get("GET other 404").intValue()).isEqualTo(1);
    }

    @Test
    void resetForgetsMeetingsAndRequestsAndFaultsButKeepsGrants() {
        lab.actAs(lab.grant("{'account':'jane.doe@example.com'}"));
        lab.control("PATCH", "/webex/settings", "{'createsPerDay':1}");
        lab.webex("POST", "/v1/meetings", MEETING);
        lab.control("POST", "/webex/faults", "{'fault':'stall','on':'POST /v1/meetings'}");

        lab.control("POST", "/webex/reset", null);

        JsonNode shown = lab.shown();
        for (String empty : new String[] {"meetings", "requests", "counts", "faults"}) {
            assertThat(shown.get(empty)).as(empty).isEmpty();
        }
        assertThat(shown.get("mails").intValue()).isZero();
        assertThat(lab.webex("POST", "/v1/meetings", MEETING).statusCode())
                .as("neither quota nor fault is left, the grant is")
                .isEqualTo(200);
    }

    @Test
    void aGrantCanBeEndedByHand() {
        JsonNode grant = lab.grant("{'account':'jane.doe@example.com'}");
        lab.actAs(grant);
        String path = "/webex/grants/" + grant.get("id").textValue();

        assertThat(lab.shown().at("/grants/0/state").textValue()).isEqualTo("live");
        assertThat(lab.control("PATCH", path, "{'expired':true}").statusCode()).isEqualTo(200);

        assertThat(lab.webex("GET", "/v1/meetings", null).statusCode()).isEqualTo(401);
        assertThat(lab.shown().at("/grants/0/state").textValue()).isEqualTo("expired");
        assertThat(lab.control("DELETE", path, null).statusCode()).isEqualTo(200);
        assertThat(lab.shown().at("/grants/0/state").textValue()).isEqualTo("revoked");
    }

    @Test
    void aGrantWhoseRefreshTokenHasEndedIsDead() {
        lab.control("PATCH", "/webex/settings", "{'refreshTokenSeconds':60}");
        lab.grant("{'account':'jane.doe@example.com','accessTokenSeconds':30}");

        lab.clock.pass(Duration.ofSeconds(30));
        assertThat(lab.shown().at("/grants/0/state").textValue()).isEqualTo("expired");
        lab.clock.pass(Duration.ofSeconds(30));
        assertThat(lab.shown().at("/grants/0/state").textValue()).isEqualTo("dead");
    }

    @Test
    void settingsAnswerWhatTheyAreNow() {
        HttpResponse<String> answer = lab.control("PATCH", "/webex/settings", "{'accessTokenSeconds':30}");

        assertThat(SimulatorFixture.json(answer).get("accessTokenSeconds").intValue())
                .isEqualTo(30);
        assertThat(SimulatorFixture.json(answer).get("refreshTokenSeconds").intValue())
                .isEqualTo(7_775_999);
    }

    @Test
    void faultsThatWaitAreShownAndCanBeForgotten() {
        lab.control("POST", "/webex/faults", "{'fault':'truncated','on':'POST /v1/meetings','times':3}");
        assertThat(lab.shown().at("/faults/0/fault").textValue()).isEqualTo("truncated");
        assertThat(lab.shown().at("/faults/0/times").intValue()).isEqualTo(3);

        assertThat(lab.control("DELETE", "/webex/faults", null).statusCode()).isEqualTo(200);
        assertThat(lab.shown().get("faults")).isEmpty();
    }

    @Test
    void aMeetingCanBeDeletedByHand() {
        lab.actAs(lab.grant("{'account':'jane.doe@example.com'}"));
        String id = SimulatorFixture.json(lab.webex("POST", "/v1/meetings", MEETING))
                .get("id")
                .textValue();

        assertThat(lab.control("PATCH", "/webex/meetings/" + id, "{'inProgress':true}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(lab.control("DELETE", "/webex/meetings/" + id, null).statusCode())
                .isEqualTo(200);

        assertThat(lab.webex("GET", "/v1/meetings/" + id, null).statusCode()).isEqualTo(404);
        assertThat(lab.control("DELETE", "/webex/meetings/" + id, null).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "POST; /webex/faults; {'fault':'flood','on':'POST /v1/meetings'}; 400; flood",
                "POST; /webex/faults; {'fault':'stall','on':'POST /v1/meeting'}; 400; POST /v1/access_token",
                "POST; /webex/faults; {'fault':'stall','on':'POST /v1/meetings','times':0}; 400; times",
                "POST; /webex/faults; {'fault':'stall','on':'POST /v1/meetings','time':1}; 400; time",
                "POST; /webex/faults; {'fault':'redirect','on':'POST /v1/meetings'}; 400; location",
                "POST; /webex/faults; {'fault':'stall'}; 400; on",
                "POST; /webex/faults; nonsense; 400; JSON",
                "POST; /webex/grants; {}; 400; account",
                "POST; /webex/grants; ''; 400; account",
                "PATCH; /webex/grants/1; {'expired':true}; 404; no such thing",
                "PATCH; /webex/meetings/1; {'inProgress':true}; 404; no such thing",
                "POST; /webex/grants; {'account':'a@example.com','clientId':'nobody'}; 400; nobody",
                "PATCH; /webex/grants/1; {'expired':false}; 400; expired",
                "PATCH; /webex/meetings/1; {'title':'T'}; 400; inProgress",
                "PATCH; /webex/settings; {'createsPerHour':1}; 400; createsPerHour",
                "PATCH; /webex/settings; {'createsPerDay':null}; 400; createsPerDay",
                "PATCH; /webex/settings; {'patchTypes':null}; 400; patchTypes",
                "PATCH; /webex/settings; {'switches':null}; 400; switches",
                "PATCH; /webex/settings; {'switches':{'phones':true}}; 400; phones",
                "DELETE; /webex/grants/1; ; 404; no such thing",
                "GET; /elsewhere; ; 404; elsewhere",
                "GET; /webex/fault; ; 404; no such call",
                "POST; ''; {}; 405; GET"
            })
    void aMistakeInAnOrderIsNamed(String method, String path, String body, int status, String named) {
        HttpResponse<String> answer = lab.control(method, path, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(SimulatorFixture.json(answer).get("error").textValue()).contains(named);
    }
}
