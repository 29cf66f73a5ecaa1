package org.dominomeetings.tests.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.ApiContract;
import org.dominomeetings.tests.support.Browser;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin.Server;

/** Asks for every answer that the document promises of the accounts' operations; Rita's account comes and goes. */
final class AccountResponses {
    private static final String[] JSON_OF_OUR_PAGE = {"X-Domino-Meetings", "1", "Content-Type", "application/json"};
    private static final Pattern CODE = Pattern.compile(">([A-Z]{4}-[A-Z]{4})<");

    private final ApiContract contract;
    private final Server server;
    private final CheckedHttpClient http = new CheckedHttpClient();

    AccountResponses(ApiContract contract, Server server) {
        this.contract = contract;
        this.server = server;
    }

    void ask() {
        for (String id : new String[] {"connect", "confirm", "validate", "revoke"}) {
            refusals(id);
        }
        ask("disconnect", 422, "telepathy", null);
        send("disconnect", 403, "webex", null);
        ask("accounts", 200, "", null);
        ask("validate", 409, "webex", "{}");
        ask("confirm", 409, "webex", "{\"code\":\"BCDF-GHJK\"}");
        String code = consent(ask("connect", 200, "webex", "{}"));
        ask("connect", 422, "sametime", "{\"username\":\"rita@example.com\",\"password\":\"guessed\"}");
        server.simulator(
                "sametime",
                "POST",
                "/faults",
                "{\"fault\":\"status\",\"status\":502,\"on\":\"POST /meeting-auth/api/v1/login\"}");
        ask("connect", 503, "sametime", "{\"username\":\"rita@example.com\",\"password\":\"guessed\"}");
        String guess = "{\"username\":\"rita@example.com\",\"password\":\"guessed again\"}";
        for (int i = 0; i < 5; i++) {
            sendAs(SamplePerson.SAM, "connect", 422, "sametime", guess, JSON_OF_OUR_PAGE);
        }
        sendAs(SamplePerson.SAM, "connect", 429, "sametime", guess, JSON_OF_OUR_PAGE);
        ask("confirm", 422, "webex", "{\"code\":\"BCDF-GHJK\"}");
        ask("confirm", 200, "webex", "{\"code\":\"" + code + "\"}");
        ask("validate", 200, "webex", "{}");
        withFault("\"fault\":\"status\",\"status\":429", 429);
        withFault("\"fault\":\"redirect\",\"status\":307,\"location\":\"https://elsewhere.example/\"", 503);
        ask("revoke", 200, "webex", "{}");
        ask("disconnect", 200, "webex", null);
    }

    private void refusals(String id) {
        ask(id, 422, "telepathy", "{}");
        ask(id, 400, "webex", "{");
        ask(id, 413, "webex", " ".repeat(1 << 17));
        send(id, 415, "webex", "{}", "X-Domino-Meetings", "1");
        send(id, 403, "webex", "{}");
    }

    private void withFault(String fault, int status) {
        server.simulator("POST", "/faults", "{" + fault + ",\"on\":\"GET /v1/meetings\",\"times\":1}");
        ask("validate", status, "webex", "{}");
    }

    /** What a browser that is not logged in is shown at the end of the service's page. */
    private String consent(Response begun) {
        Browser browser = new Browser(server.url(), null);
        Response agreed = browser.open(begun.text("authorizeUrl"));
        Response page =
                browser.open(agreed.whole().headers().firstValue("Location").orElseThrow());
        Matcher code = CODE.matcher(page.body());
        assertThat(code.find()).as(page.body()).isTrue();
        return code.group(1);
    }

    private Response ask(String id, int status, String service, String body) {
        return send(id, status, service, body, JSON_OF_OUR_PAGE);
    }

    private Response send(String id, int status, String service, String body, String... headers) {
        return sendAs(SamplePerson.RITA, id, status, service, body, headers);
    }

    private Response sendAs(
            SamplePerson person, String id, int status, String service, String body, String... headers) {
        ApiContract.Operation operation = contract.operation(id);
        String url = server.url() + "/meetings" + operation.path(service);
        Response reply = http.send(operation.method(), url, person, body, headers);
        contract.hold(operation, reply, id);
        assertThat(reply.status()).as(id + " " + reply.body()).isEqualTo(status);
        return reply;
    }
}
