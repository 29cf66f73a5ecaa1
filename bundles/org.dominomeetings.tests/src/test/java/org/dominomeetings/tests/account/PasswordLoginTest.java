package org.dominomeetings.tests.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.simulators.sametime.SametimeService;
import org.dominomeetings.tests.support.Browser;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rita connects an account at a service that takes a name and a password. */
@ExtendWith(InstalledPlugin.class)
class PasswordLoginTest {
    private static final String CREATE = "POST /meeting-catalog/api/v1/meetings";
    private static final String ENTRY = "FA190000000000000000000000000001";

    private final Server server;
    private final String account;
    private final Browser ritas;
    private final MeetingsApiClient meetings;

    PasswordLoginTest(Server server) {
        this.server = server;
        this.account = server.url() + "/meetings/v1/accounts/sametime";
        this.ritas = new Browser(server.url(), SamplePerson.RITA);
        this.meetings = new MeetingsApiClient(server);
    }

    @BeforeEach
    void nothingYet() {
        server.simulator("sametime", "POST", "/reset", "{}");
    }

    @AfterEach
    void asItWas() {
        ritas.post(account + "/revoke", "{}");
        assertThat(sametime().getAsJsonArray("contractViolations")).isEmpty();
    }

    @Test
    void whoKnowsThePasswordIsConnectedAtOnce() {
        Response connected = connect(SamplePerson.RITA.email(), SametimeService.PASSWORD);

        assertThat(connected.status()).as(connected.body()).isEqualTo(200);
        assertThat(connected.text("code")).isEqualTo("connected");
        assertThat(connected.json().has("authorizeUrl")).isFalse();
        assertThat(state()).isEqualTo("ACTIVE");
        assertThat(ritas.post(account + "/validate", "{}").text("code")).isEqualTo("valid");
        assertThat(ritas.post(account + "/revoke", "{}").text("message"))
                .isEqualTo("Your Sametime account is no longer connected here, and nothing of it is kept.");
    }

    @Test
    void aWrongPasswordIsNamedInHerLanguageAndNothingIsKept() {
        Response refused = connect(SamplePerson.RITA.email(), "guessed", "Accept-Language", "de");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("wrong-login");
        assertThat(refused.text("message")).contains("Passwort", "Sametime");
        assertThat(refused.text("provider")).isEqualTo("sametime");
        assertThat(state()).isEqualTo("NOT_CONNECTED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sametime; {}; missing-member; username",
                "sametime; {'username':'rita@example.com'}; missing-member; password",
                "sametime; {'username':'rita@example.com','password':1}; wrong-value; password",
                "sametime; {'username':'r','password':'p','remember':true}; unknown-member; remember",
                "webex; {'username':'rita@example.com','password':'p'}; unknown-member; username"
            })
    void aRequestThatLacksSomethingGetsNowhere(String service, String body, String code, String field) {
        Response refused = ritas.post(account.replace("sametime", service) + "/connect", body.replace('\'', '"'));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo(code);
        assertThat(refused.text("field")).isEqualTo(field);
        assertThat(sametime().getAsJsonArray("requests")).isEmpty();
    }

    @Test
    void anotherSitesPageCannotTryPasswords() {
        Response refused = connect(SamplePerson.RITA.email(), "guessed", "Origin", "https://evil.example");
        assertThat(refused.text("code")).isEqualTo("foreign-origin");
        assertThat(sametime().getAsJsonArray("requests")).isEmpty();
    }

    @Test
    void aSessionThatIsOverIsRenewedWithoutThePassword() {
        connect(SamplePerson.JANE.email(), SametimeService.PASSWORD);
        janesEntry();
        server.simulator("sametime", "POST", "/faults", "{\"fault\":\"expire-token\",\"on\":\"" + CREATE + "\"}");

        Response created = meetings.create(SamplePerson.JANE, ENTRY, "sametime");

        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.text("joinUrl")).contains("/meeting/Kick-off_");
        assertThat(count(CREATE + " 401")).isEqualTo(1);
        assertThat(count(CREATE + " 200")).isEqualTo(1);
        assertThat(meetings.delete(SamplePerson.JANE, ENTRY).text("code")).isEqualTo("deleted");
    }

    @Test
    void anAnswerThatWasLostIsFoundByTheNextClickAndNoSecondMeetingMade() {
        janesEntry();
        server.simulator("sametime", "POST", "/faults", "{\"fault\":\"answer-lost\",\"on\":\"" + CREATE + "\"}");
        assertThat(meetings.create(SamplePerson.JANE, ENTRY, "sametime").text("code"))
                .isEqualTo("outcome-unknown");
        server.type(SamplePerson.JANE.mailFile(), ENTRY, "{'Subject':'Another name'}");

        Response created = meetings.create(SamplePerson.JANE, ENTRY, "sametime");

        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(sametime().getAsJsonArray("meetings")).hasSize(1);
        assertThat(meetings.delete(SamplePerson.JANE, ENTRY).text("code")).isEqualTo("deleted");
        assertThat(sametime().getAsJsonArray("meetings")).isEmpty();
    }

    @Test
    void anEndedSessionIsHersToBeginAnew() {
        connect(SamplePerson.RITA.email(), SametimeService.PASSWORD);
        JsonElement last = null;
        for (JsonElement grant : sametime().getAsJsonArray("grants")) {
            last = grant;
        }
        server.simulator(
                "sametime",
                "DELETE",
                "/grants/" + last.getAsJsonObject().get("id").getAsString(),
                null);

        Response refused = ritas.post(account + "/validate", "{}");

        assertThat(refused.text("code")).isEqualTo("reconnect");
        assertThat(state()).isEqualTo("NEEDS_RECONNECT");
        connect(SamplePerson.RITA.email(), SametimeService.PASSWORD);
        assertThat(state()).isEqualTo("ACTIVE");
    }

    @Test
    void thePageAsksForAPasswordThatItDoesNotShow() {
        Response page = ritas.open(server.url() + "/meetings/accounts");

        assertThat(page.body())
                .contains("<form data-action=\"connect\">", "autocomplete=\"username\"")
                .containsPattern("<input id=\"password-sametime\"[^>]*type=\"password\"")
                .containsPattern("<input id=\"password-sametime\"[^>]*autocomplete=\"current-password\"")
                .containsPattern("<label for=\"password-sametime\">[^<]+</label>");
        assertThat(page.whole().headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .contains("script-src 'self'; connect-src 'self'; ", "form-action 'none'");
    }

    private Response connect(String name, String password, String... headers) {
        Browser browser = name.equals(SamplePerson.JANE.email()) ? new Browser(server.url(), SamplePerson.JANE) : ritas;
        return browser.post(
                account + "/connect", "{\"username\":\"" + name + "\",\"password\":\"" + password + "\"}", headers);
    }

    private void janesEntry() {
        server.type(
                SamplePerson.JANE.mailFile(),
                ENTRY,
                "{'Form':'Appointment','AppointmentType':'0','Subject':'Kick-off',"
                        + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");
    }

    private String state() {
        for (JsonElement one :
                ritas.open(server.url() + "/meetings/v1/accounts").json().getAsJsonArray("accounts")) {
            if (one.getAsJsonObject().get("service").getAsString().equals("sametime")) {
                return one.getAsJsonObject().get("state").getAsString();
            }
        }
        throw new AssertionError("Sametime is not offered");
    }

    private int count(String operationAndStatus) {
        JsonElement count = sametime().getAsJsonObject("counts").get(operationAndStatus);
        return count == null ? 0 : count.getAsInt();
    }

    private JsonObject sametime() {
        return server.simulator("sametime", "GET", "", null);
    }
}
