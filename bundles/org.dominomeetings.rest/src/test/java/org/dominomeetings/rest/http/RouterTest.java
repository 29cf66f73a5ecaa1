package org.dominomeetings.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.rest.testing.FakeRequest;
import org.dominomeetings.rest.testing.Problems;
import org.dominomeetings.rest.testing.SentResponse;
import org.dominomeetings.rest.testing.SteppedClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouterTest {
    private static final String ENTRY = "/v1/entries/5A3C1E0000000000C125880000000031/meeting";

    private final List<String> handled = new ArrayList<>();
    private final Router router = new Router(Arrays.asList(
            route("GET", "/v1/entries/{unid}/meeting", Representation.JSON),
            route("GET", "/v1/entries/{unid}/meeting/start", Representation.jsonOrPage("label.not-opened")),
            route("POST", "/v1/entries/{unid}/meeting", Representation.JSON),
            route("DELETE", "/v1/entries/{unid}/meeting", Representation.JSON),
            route("GET", "/v1/openapi.json", Representation.JSON),
            route("GET", "/accounts", Representation.page("label.accounts")),
            route("GET", "/oauth/{service}/callback", Representation.page("label.not-connected")),
            route("GET", "/accounts.js", Representation.FILE)));

    private Route route(String method, String template, Representation representation) {
        return new Route(method, template, representation, request -> {
            handled.add(method + " " + template);
            return new JsonResponse(200, JsonResponse.JSON).with("code", "handled");
        });
    }

    @Test
    void aRequestIsHandledByTheRouteOfItsMethodAndPathAlone() throws IOException {
        Match match = router.match("DELETE", ENTRY);

        assertThat(match.handle(FakeRequest.of("DELETE", ENTRY).matched()).outcome())
                .isEqualTo("handled");
        assertThat(handled).containsExactly("DELETE /v1/entries/{unid}/meeting");
    }

    @Test
    void aPathIsMatchedWhole() {
        assertThat(router.match("GET", ENTRY + "/start").operation()).isEqualTo("GET /v1/entries/{unid}/meeting/start");
        assertThat(refusal("GET", ENTRY + "/")).isEqualTo("no-such-path");
        assertThat(refusal("GET", "/x" + ENTRY)).isEqualTo("no-such-path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5A3C1E0000000000C125880000000031", "x", "%2e%2e", "..", "a b", "\\E.*", "0{unid}"})
    void whatStandsInANamesPlaceIsTakenAsItIs(String unid) {
        assertThat(router.match("GET", "/v1/entries/" + unid + "/meeting").arguments())
                .containsOnlyKeys("unid")
                .containsEntry("unid", unid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/entries//meeting", "/v1/entries/a/b/meeting", "/v1/openapiXjson", "/V1/openapi.json", ""})
    void aSegmentIsOneAndNotEmptyAndAPointIsAPoint(String path) {
        assertThat(refusal("GET", path)).isEqualTo("no-such-path");
    }

    @ParameterizedTest
    @CsvSource({"PUT, /v1/openapi.json, GET", "HEAD, /accounts, GET", "get, /v1/openapi.json, GET"})
    void aMethodIsOneOfThoseThatThePathHas(String method, String path, String allowed) {
        assertThat(allowed(method, path)).isEqualTo(allowed);
        assertThat(handled).isEmpty();
    }

    @Test
    void theMethodsOfAPathAreListedInTheOrderOfItsRoutes() {
        assertThat(allowed("PATCH", ENTRY)).isEqualTo("GET, POST, DELETE");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /v1/openapi.json,       GET /v1/openapi.json",
        "GET,  /v1/entries/x/meeting,  GET /v1/entries/{unid}/meeting",
        "POST, /v1/openapi.json,       none",
        "GET,  /nothing/here,          none",
        "GET,  /accounts,              page",
        "POST, /accounts,              page",
        "GET,  /oauth/webex/callback,  page",
        "GET,  /accounts.js,           file",
        "PUT,  /accounts.js,           file"
    })
    void whatARequestIsCountedAsNamesNothingOfTheRequest(String method, String path, String operation) {
        assertThat(router.match(method, path).operation()).isEqualTo(operation);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /accounts,                     */*,                    label.accounts",
        "POST, /accounts,                     application/json,       label.accounts",
        "GET,  /oauth/webex/callback,         */*,                    label.not-connected",
        "GET,  /accounts.js,                  text/html,              ''",
        "GET,  /v1/entries/x/meeting,         text/html,              ''",
        "GET,  /v1/entries/x/meeting/start,   'text/html,*/*;q=0.8',  label.not-opened",
        "POST, /v1/entries/x/meeting/start,   'text/html,*/*;q=0.8',  label.not-opened",
        "GET,  /v1/entries/x/meeting/start,   application/json,       ''",
        "GET,  /nothing,                      text/html,              ''"
    })
    void aProblemIsAPageWhereAPersonLooks(String method, String path, String accept, String title) {
        Request request = FakeRequest.of(method, path).header("Accept", accept).matched();

        assertThat(router.match(method, path).problemTitle(request).orElse("")).isEqualTo(title);
    }

    @Test
    void aRouteThatOnlyReadsDoesNotWaitForWhatOthersWrite() throws IOException {
        List<Boolean> reading = new ArrayList<>();
        Handler handler = request -> {
            reading.add(RequestScope.current().isReading());
            return new JsonResponse(200, JsonResponse.JSON);
        };
        Request request = FakeRequest.of("GET", "/x").matched();
        Admission admission = new Admission(new SteppedClock());
        try (RequestScope scope = admission.request()) {
            new Route("GET", "/x", Representation.JSON, handler).handle(request);
            Route.reading("/x", Representation.JSON, handler).handle(request);
        }

        assertThat(reading).containsExactly(false, true);
    }

    private String refusal(String method, String path) {
        return Problems.of(() ->
                router.match(method, path).handle(FakeRequest.of(method, path).matched()));
    }

    private String allowed(String method, String path) {
        try {
            router.match(method, path).handle(FakeRequest.of(method, path).matched());
            return "";
        } catch (MeetingException problem) {
            assertThat(problem.code().code()).isEqualTo("method-not-allowed");
            return SentResponse.of(
                            ProblemResponse.of(problem, Locale.ENGLISH, FakeRequest.CORRELATION_ID, new PublicUrls("")))
                    .header("Allow");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
