package org.dominomeetings.simulators.meet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.dominomeetings.simulators.SimulatorFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetSpacesTest {
    private static final String SPACES = "/meet.googleapis.com/v2/spaces";

    private final SimulatorFixture lab = SimulatorFixture.withJane("meet");

    @AfterEach
    void nothingLeftTheContract() {
        assertThat(lab.shown().get("contractViolations")).isEmpty();
        lab.close();
    }

    private JsonNode create(String body) {
        HttpResponse<String> answer = lab.call("POST", SPACES, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return SimulatorFixture.json(answer);
    }

    private HttpResponse<String> get(String id) {
        return lab.call("GET", SPACES + "/" + id, null);
    }

    private static String id(JsonNode space) {
        return space.get("name").textValue().replaceFirst("spaces/", "");
    }

    private static void refused(HttpResponse<String> answer, int code, String status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(code);
        JsonNode error = SimulatorFixture.json(answer).get("error");
        assertThat(error.get("code").intValue()).isEqualTo(code);
        assertThat(error.get("status").textValue()).isEqualTo(status);
    }

    @Test
    void aNewSpaceHasWhatGuestsNeed() {
        JsonNode space = create("{}");

        assertThat(space.get("name").textValue()).matches("spaces/[\\w-]{12}");
        assertThat(space.get("meetingUri").textValue())
                .isEqualTo("https://meet.google.com/" + space.get("meetingCode").textValue());
        assertThat(space.at("/phoneAccess/0/pin").textValue()).matches("[0-9]{9}");
        assertThat(space.at("/gatewaySipAccess/0/uri").textValue()).matches("sip:[0-9]{13}@.+");
        assertThat(get(id(space)).body()).isEqualTo(space.toString());
    }

    @Test
    void theSameRequestMakesAnotherSpace() {
        assertThat(create("{}").get("name")).isNotEqualTo(create("{}").get("name"));
        assertThat(lab.shown().get("meetings")).hasSize(2);
    }

    @Test
    void aBodyIsNotNeeded() {
        create(null);
    }

    @Test
    void whatIsNotSaidIsTheAccountsOwn() {
        assertThat(create("{}").at("/config/accessType").textValue()).isEqualTo("TRUSTED");
        assertThat(create("{'config':{'accessType':'ACCESS_TYPE_UNSPECIFIED'}}")
                        .at("/config/accessType")
                        .textValue())
                .isEqualTo("TRUSTED");
        assertThat(create("{'config':{'accessType':'OPEN'}}")
                        .at("/config/accessType")
                        .textValue())
                .isEqualTo("OPEN");
    }

    @Test
    void someAccountsHaveNoTelephoneNumbers() {
        lab.control("PATCH", "/meet/settings", "{'switches':{'dialIn':false}}");

        JsonNode space = create("{}");

        assertThat(space.has("phoneAccess")).isFalse();
        assertThat(space.has("gatewaySipAccess")).isFalse();
    }

    @Test
    void theMeetingCodeIsAnAliasAndTheIdIsCaseSensitive() {
        JsonNode space = create("{}");

        assertThat(get(space.get("meetingCode").textValue()).statusCode()).isEqualTo(200);
        String other = id(space).toUpperCase(Locale.ROOT);
        assertThat(other).isNotEqualTo(id(space));
        refused(get(other), 403, "PERMISSION_DENIED");
    }

    @Test
    void whatAnotherMadeLooksLikeWhatIsNotThere() {
        String mine = id(create("{}"));
        lab.control("PATCH", "/meet/settings", "{'clients':{'domino-meetings':'s','other-client':'t'}}");

        lab.actAs(lab.grant("{'account':'john.roe@example.com'}"));
        refused(get(mine), 403, "PERMISSION_DENIED");
        lab.actAs(lab.grant("{'account':'jane.doe@example.com','clientId':'other-client'}"));
        refused(get(mine), 403, "PERMISSION_DENIED");
        refused(get("nothing"), 403, "PERMISSION_DENIED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'title':'T'}",
                "{'meetingCode':'abc-mnop-xyz'}",
                "{'config':{'accessType':'EVERYBODY'}}",
                "{'config':{'passcode':'1234'}}",
                "[]",
                "{"
            })
    void aBodyThatDoesNotFitTheContractIsRefused(String body) {
        HttpResponse<String> answer = lab.call("POST", SPACES, body);
        refused(answer, 400, "INVALID_ARGUMENT");
        assertThat(SimulatorFixture.json(answer).at("/error/details/0/@type").textValue())
                .endsWith("google.rpc.BadRequest");
    }

    @Test
    void tenSpacesAMinuteAreEnoughForAPersonAndFailedAttemptsCount() {
        for (int i = 0; i < 9; i++) {
            create("{}");
        }
        refused(lab.call("POST", SPACES, "{'title':'T'}"), 400, "INVALID_ARGUMENT");

        HttpResponse<String> eleventh = lab.call("POST", SPACES, "{}");
        refused(eleventh, 429, "RESOURCE_EXHAUSTED");
        assertThat(eleventh.headers().firstValue("Retry-After")).isEmpty();

        lab.clock.pass(Duration.ofMinutes(1));
        create("{}");
    }

    @Test
    void withoutTheQuotaAPersonMakesAsManyAsSheLikes() {
        lab.control("PATCH", "/meet/settings", "{'switches':{'quota':false}}");
        for (int i = 0; i < 11; i++) {
            create("{}");
        }
    }

    @Test
    void thereIsNoDelete() {
        String space = id(create("{}"));
        refused(lab.call("DELETE", SPACES + "/" + space, null), 405, "UNKNOWN");
        assertThat(get(space).statusCode()).isEqualTo(200);
    }

    @Test
    void aCallWithoutAGoodTokenIsUnauthenticated() {
        refused(lab.call("POST", SPACES, "{}", "Authorization", "Bearer nonsense"), 401, "UNAUTHENTICATED");
    }

    @Test
    void aGrantOfAnotherScopeIsDenied() {
        lab.actAs(lab.grant("{'account':'jane.doe@example.com','scopes':['openid']}"));
        HttpResponse<String> answer = lab.call("POST", SPACES, "{}");
        refused(answer, 403, "PERMISSION_DENIED");
        assertThat(SimulatorFixture.json(answer).at("/error/details/0/reason").textValue())
                .isEqualTo("ACCESS_TOKEN_SCOPE_INSUFFICIENT");
    }

    @Test
    void aRestartFindsSpacesAndTheQuota(@TempDir Path folder) {
        JsonNode grant;
        JsonNode before;
        try (SimulatorFixture first = new SimulatorFixture("meet", folder)) {
            grant = first.grant("{'account':'jane.doe@example.com'}");
            first.actAs(grant);
            for (int i = 0; i < 10; i++) {
                first.call("POST", SPACES, "{}");
            }
            before = first.shown().get("meetings");
        }
        try (SimulatorFixture second = new SimulatorFixture("meet", folder)) {
            second.actAs(grant);
            assertThat(before).hasSize(10);
            assertThat(second.shown().get("meetings")).isEqualTo(before);
            assertThat(second.call("POST", SPACES, "{}").statusCode()).isEqualTo(429);
        }
    }
}
