package org.dominomeetings.tests.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.Browser;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rita, who has no account, connects one: over the service's page, in her own browser or in somebody else's. */
@ExtendWith(InstalledPlugin.class)
class ConnectAccountTest {
    private static final String EXCHANGE = "POST /v1/access_token 200";
    private static final Pattern CODE = Pattern.compile("class=\"code\"[^>]*>([A-Z]{4}-[A-Z]{4})<");

    private final Server server;
    private final String accounts;
    private final Browser ritas;

    ConnectAccountTest(Server server) {
        this.server = server;
        this.accounts = server.url() + "/meetings/v1/accounts";
        this.ritas = new Browser(server.url(), SamplePerson.RITA);
    }

    @BeforeEach
    void anotherPersonAgreesAtTheService() {
        server.simulator("POST", "/reset", "{}");
        server.simulator("PATCH", "/settings", "{\"consentingAccount\":\"" + SamplePerson.RITA.email() + "\"}");
    }

    @AfterEach
    void asItWas() {
        ritas.post(accounts + "/webex/revoke", "{}");
        server.simulator("PATCH", "/settings", "{\"consentingAccount\":\"" + SamplePerson.JANE.email() + "\"}");
    }

    @Test
    void inHerOwnBrowserTheAccountIsThereAtOnceAndMakesMeetings() {
        assertThat(state(ritas)).isEqualTo("NOT_CONNECTED");
        Response refused = create();
        assertThat(refused.text("code")).isEqualTo("not-connected");
        assertThat(refused.text("reconnectUrl")).isEqualTo(server.url() + "/meetings/accounts");

        Response page = ritas.open(consent(begin(ritas)));

        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.body()).contains("Webex", "Rita Reader").doesNotContain("class=\"code\"");
        assertThat(state(ritas)).isEqualTo("ACTIVE");
        assertThat(ritas.open(accounts).body()).contains("\"name\":\"" + SamplePerson.RITA.email() + "\"");
        assertThat(ritas.open(server.url() + "/meetings/accounts").body()).contains(SamplePerson.RITA.email());
        assertThat(ritas.post(accounts + "/webex/validate", "{}").text("code")).isEqualTo("valid");
        Response created = create();
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(server.webexMeetings()
                        .get(0)
                        .getAsJsonObject()
                        .get("hostEmail")
                        .getAsString())
                .isEqualTo(SamplePerson.RITA.email());
        assertThat(state(new Browser(server.url(), SamplePerson.SAM))).isEqualTo("NOT_CONNECTED");
    }

    @Test
    void theServiceIsToldWhereToComeBackByTheConfigurationAndNeverByTheRequest() {
        Response begun = begin(ritas);

        String expected = "redirect_uri="
                + URLEncoder.encode(server.url() + "/meetings/oauth/webex/callback", StandardCharsets.UTF_8);
        URI page = URI.create(begun.text("authorizeUrl"));
        assertThat(page.getRawQuery().split("&"))
                .contains(expected, "response_type=code", "code_challenge_method=S256")
                .contains("scope=meeting%3Aschedules_read+meeting%3Aschedules_write+spark%3Apeople_read");
        assertThat(page.getPath()).isEqualTo("/webex/v1/authorize");
        assertThat(begun.whole().headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("dominomeetings-webex=")
                .contains("; Path=/", "; HttpOnly", "; SameSite=Lax");
    }

    /** Nobody is logged in, the wrong person is, or the right one in a browser that did not begin. */
    @ParameterizedTest
    @ValueSource(strings = {"nobody", "another person", "another browser"})
    void elsewhereTheBrowserShowsACodeThatSheAloneCanTurnIntoAnAccount(String who) {
        SamplePerson person = Map.of("another person", SamplePerson.SAM, "another browser", SamplePerson.RITA)
                .get(who);
        Browser elsewhere = new Browser(server.url(), person);

        Response page = elsewhere.open(consent(begin(ritas)));

        assertThat(page.body()).contains("Rita Reader", "Webex");
        String code = code(page);
        assertThat(state(ritas)).isEqualTo("PENDING");
        assertThat(create().text("code")).isEqualTo("not-connected");
        String confirmation = "{\"code\":\"" + code + "\"}";
        Browser sams = new Browser(server.url(), SamplePerson.SAM);
        assertProblem(sams.post(accounts + "/webex/confirm", confirmation), 409, "connect-expired");
        assertThat(ritas.post(accounts + "/webex/confirm", confirmation).text("code"))
                .isEqualTo("connected");
        assertThat(state(ritas)).isEqualTo("ACTIVE");
        assertThat(create().status()).isEqualTo(201);
        assertProblem(ritas.post(accounts + "/webex/confirm", confirmation), 409, "connect-expired");
    }

    @Test
    void fiveWrongCodesEndIt() {
        String code = code(new Browser(server.url(), null).open(consent(begin(ritas))));

        for (int i = 0; i < 5; i++) {
            Response wrong = ritas.post(accounts + "/webex/confirm", "{\"code\":\"BBBB-BBBB\"}");
            assertProblem(wrong, 422, "wrong-code");
            assertThat(wrong.text("field")).isEqualTo("code");
        }
        assertProblem(ritas.post(accounts + "/webex/confirm", "{\"code\":\"" + code + "\"}"), 409, "connect-expired");
    }

    @Test
    void theAnswerCountsOnce() {
        String callback = consent(begin(ritas));
        ritas.open(callback);

        assertRefused(ritas.open(callback), 409);
        assertThat(count(EXCHANGE)).isEqualTo(1);
        assertThat(state(ritas)).isEqualTo("ACTIVE");
    }

    @Test
    void tenAnswersAtATimeAreOneExchange() throws Exception {
        String callback = consent(begin(ritas));
        CountDownLatch ready = new CountDownLatch(10);
        ExecutorService pool = Executors.newFixedThreadPool(10);
        try {
            List<Future<Integer>> opened = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                opened.add(pool.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return ritas.open(callback).status();
                }));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : opened) {
                statuses.add(one.get());
            }
            assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 409);
        } finally {
            pool.shutdownNow();
        }
        assertThat(count(EXCHANGE)).isEqualTo(1);
    }

    @Test
    void anAnswerThatComesTooLateIsNotTaken() {
        String callback = consent(begin(ritas));
        String unid = server.unids("meetings.nsf", "MeetingConnect").stream()
                .filter(one -> server.items("meetings.nsf", one).get("Person").contains(SamplePerson.RITA.name()))
                .findFirst()
                .orElseThrow();
        server.type("meetings.nsf", unid, Map.of("Expires", "2026-01-01T00:00:00Z"));

        assertRefused(ritas.open(callback), 409);
        assertThat(count(EXCHANGE)).isZero();
    }

    @Test
    void aForgedStateEndsNothingThatSheBegan() {
        String callback = consent(begin(ritas));
        String id = callback.replaceAll(".*state=([0-9a-f]{32}).*", "$1");

        assertRefused(ritas.open(callback("code=x&state=" + id + "." + "A".repeat(43))), 409);
        assertRefused(ritas.open(callback("code=x&state=" + "0".repeat(32) + "." + "A".repeat(43))), 409);
        assertRefused(ritas.open(callback("code=x")), 409);
        assertRefused(ritas.open(callback + "&state=again"), 409);
        assertThat(ritas.open(callback).status()).isEqualTo(200);
        assertThat(state(ritas)).isEqualTo("ACTIVE");
    }

    @ParameterizedTest
    @CsvSource({
        "access_denied, 409, you did not agree",
        "temporarily_unavailable, 503, cannot be reached",
        "invalid_scope, 503, not set up correctly",
        "<script>alert(1)</script>, 503, not set up correctly"
    })
    void aRefusalOfTheServiceIsToldInOurWordsAlone(String error, int status, String words) {
        String state = consent(begin(ritas)).replaceAll(".*state=([^&]*).*", "$1");

        Response page = ritas.open(callback("state=" + state + "&error="
                + URLEncoder.encode(error, StandardCharsets.UTF_8)
                + "&error_description=%3Cimg%20src%3Dx%20onerror%3Dalert(2)%3E"));

        assertRefused(page, status);
        assertThat(page.body()).contains(words).doesNotContain("<script", "alert", "<img", error);
        assertThat(state(ritas)).isEqualTo("NOT_CONNECTED");
    }

    @Test
    void aServiceThatIsDownAtTheExchangeIsAskedOnceAndNothingIsLeft() {
        String callback = consent(begin(ritas));
        server.simulator(
                "POST", "/faults", "{\"fault\":\"close-after-read\",\"on\":\"POST /v1/access_token\",\"times\":1}");

        assertRefused(ritas.open(callback), 503);

        assertThat(state(ritas)).isEqualTo("NOT_CONNECTED");
        assertThat(requests("/v1/access_token")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "redirect=https://evil.example",
                "RedirectTo=//evil.example",
                "return=/\\evil.example",
                "next=https:evil.example",
                "url=%0d%0aLocation:%20https://evil.example",
                "redirect_uri=https://evil.example"
            })
    void nobodyIsSentAnywhere(String payload) {
        Response bad = ritas.open(callback("code=x&state=y&" + payload.replace("\\", "%5C")));
        Response good = ritas.open(consent(begin(ritas)) + "&" + payload.replace("\\", "%5C"));

        for (Response reply : List.of(bad, good)) {
            assertThat(reply.whole().headers().firstValue("Location")).isEmpty();
            assertThat(reply.body()).doesNotContain("evil.example");
        }
        assertThat(good.status()).isEqualTo(200);
    }

    @Test
    void aReconnectedAccountKeepsItsIdAndADisconnectedOneKeepsNoToken() {
        ritas.open(consent(begin(ritas)));
        String id = account().get("AccountId");

        Response gone = ritas.post(accounts + "/webex/revoke", "{}");
        assertThat(gone.text("code")).isEqualTo("disconnected");
        assertThat(account()).containsEntry("State", "DISCONNECTED").doesNotContainKeys("AccessToken", "RefreshToken");
        assertThat(create().text("code")).isEqualTo("not-connected");
        assertThat(ritas.post(accounts + "/webex/validate", "{}").text("code")).isEqualTo("not-connected");
        assertThat(ritas.post(accounts + "/webex/revoke", "{}").text("code")).isEqualTo("already-gone");

        ritas.open(consent(begin(ritas)));
        assertThat(account()).containsEntry("AccountId", id).containsEntry("State", "ACTIVE");
    }

    @Test
    void aGrantThatSheTookBackAtTheServiceIsFoundByTheCheckAndMendedByConnectingAgain() {
        ritas.open(consent(begin(ritas)));
        JsonElement grants = server.webex().get("grants");
        grants.getAsJsonArray().forEach(grant -> {
            JsonObject one = grant.getAsJsonObject();
            if (one.get("account").getAsString().equals(SamplePerson.RITA.email())) {
                server.simulator("DELETE", "/grants/" + one.get("id").getAsString(), null);
            }
        });

        assertProblem(ritas.post(accounts + "/webex/validate", "{}"), 409, "reconnect");
        assertThat(state(ritas)).isEqualTo("NEEDS_RECONNECT");
        ritas.open(consent(begin(ritas)));
        assertThat(state(ritas)).isEqualTo("ACTIVE");
    }

    @Test
    void whatChangesAnAccountIsAskedForByOurOwnPagesAlone() {
        CheckedHttpClient http = new CheckedHttpClient();
        String connect = accounts + "/webex/connect";

        assertProblem(
                http.send("POST", connect, SamplePerson.RITA, "{}", "Content-Type", "application/json"),
                403,
                "missing-header");
        assertProblem(ritas.post(connect, "{}", "Origin", "https://evil.example"), 403, "foreign-origin");
        assertProblem(ritas.post(connect, "{}", "Content-Type", "text/plain"), 415, "content-type");
        assertProblem(ritas.post(connect, "{\"redirect\":\"x\"}"), 400, "unknown-member");
        assertProblem(ritas.open(connect), 405, "method-not-allowed");
        assertProblem(ritas.post(accounts + "/telepathy/connect", "{}"), 422, "unknown-service");
        assertProblem(new Browser(server.url(), null).post(connect, "{}"), 401, "login-required");
        assertProblem(http.send("DELETE", accounts + "/webex", SamplePerson.RITA, null), 403, "missing-header");
        Response deleted = http.send("DELETE", accounts + "/webex", SamplePerson.RITA, null, "X-Domino-Meetings", "1");
        assertThat(deleted.text("code")).isEqualTo("already-gone");
        assertThat(ritas.post(connect, "{}", "Origin", server.url()).status()).isEqualTo(200);
    }

    @Test
    void thePagesRunAndLoadNothingThatIsNotOurs() {
        Response page = ritas.open(server.url() + "/meetings/accounts", "Accept-Language", "de");
        Response below = ritas.open(server.url() + "/" + SamplePerson.RITA.mailFile() + "/meetings/accounts");
        Response script = ritas.open(server.url() + "/meetings/accounts.js");
        Response nobody = new Browser(server.url(), null).open(server.url() + "/meetings/accounts");

        assertThat(page.body()).contains("<html lang=\"de\">", "Besprechungskonten", "data-action=\"connect\"");
        assertThat(below.body()).contains("data-action=\"connect\"", "src=\"accounts.js\"");
        assertThat(script.type()).startsWith("text/javascript");
        assertThat(script.body()).contains("X-Domino-Meetings").doesNotContain("innerHTML");
        assertThat(nobody.body()).contains("href=\"?Login\"").doesNotContain("data-action");
        for (Response reply : List.of(page, below, nobody, ritas.open(callback("state=x")))) {
            assertThat(header(reply, "Content-Security-Policy"))
                    .startsWith("default-src 'none'; style-src 'nonce-")
                    .contains("frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(header(reply, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(header(reply, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(reply, "Cache-Control")).isEqualTo("no-store");
            assertThat(reply.body()).doesNotContain("onclick", "javascript:", "http://evil");
        }
    }

    private Response begin(Browser browser) {
        Response begun = browser.post(accounts + "/webex/connect", "{}");
        assertThat(begun.status()).as(begun.body()).isEqualTo(200);
        return begun;
    }

    /** The person agrees on the service's page; the address to which the service then sends the browser. */
    private String consent(Response begun) {
        Response agreed = ritas.open(begun.text("authorizeUrl"));
        assertThat(agreed.status()).as(agreed.body()).isEqualTo(302);
        String location = header(agreed, "Location");
        assertThat(location).startsWith(callback(""));
        return location;
    }

    private String callback(String query) {
        return server.url() + "/meetings/oauth/webex/callback?" + query;
    }

    /** Of an entry that is new each time. */
    private Response create() {
        String unid = UUID.randomUUID().toString().replace("-", "");
        return ritas.post(
                server.url() + "/" + SamplePerson.RITA.mailFile() + "/meetings/v1/entries/" + unid + "/meeting",
                "{\"service\":\"webex\",\"apply\":\"client\",\"entry\":{\"subject\":\"Rita's first\","
                        + "\"start\":\"2036-05-05T08:00:00Z\",\"end\":\"2036-05-05T09:00:00Z\"}}");
    }

    private String state(Browser browser) {
        Response list = browser.open(accounts);
        assertThat(list.text("code")).isEqualTo("accounts");
        JsonObject webex = list.json().getAsJsonArray("accounts").get(0).getAsJsonObject();
        assertThat(webex.get("service").getAsString()).isEqualTo("webex");
        return webex.get("state").getAsString();
    }

    private Map<String, String> account() {
        return server.documents("meetings.nsf", "MeetingAccount").stream()
                .filter(account -> account.get("Person").equals(SamplePerson.RITA.name()))
                .findFirst()
                .orElseThrow();
    }

    private int count(String operationAndStatus) {
        JsonElement count = server.webex().getAsJsonObject("counts").get(operationAndStatus);
        return count == null ? 0 : count.getAsInt();
    }

    private int requests(String path) {
        int requests = 0;
        for (JsonElement request : server.webex().getAsJsonArray("requests")) {
            requests += request.getAsJsonObject().get("path").getAsString().endsWith(path) ? 1 : 0;
        }
        return requests;
    }

    private static String code(Response page) {
        Matcher code = CODE.matcher(page.body());
        assertThat(code.find()).as(page.body()).isTrue();
        return code.group(1);
    }

    private static String header(Response reply, String name) {
        return reply.whole().headers().firstValue(name).orElse("");
    }

    /** A page, since a person looks at it. */
    private static void assertRefused(Response page, int status) {
        assertThat(page.status()).as(page.body()).isEqualTo(status);
        assertThat(page.type()).startsWith("text/html");
        assertThat(page.body()).contains("Account not connected");
    }

    private static void assertProblem(Response reply, int status, String code) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.text("code")).isEqualTo(code);
    }
}
