package org.dominomeetings.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.account.authorize.AuthorizationAttemptStore;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.spi.http.HttpTransport;
import org.dominomeetings.rest.http.Handler;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.http.Request;
import org.dominomeetings.rest.testing.CountingRandom;
import org.dominomeetings.rest.testing.FakeRequest;
import org.dominomeetings.rest.testing.Problems;
import org.dominomeetings.rest.testing.SentResponse;
import org.dominomeetings.rest.testing.SteppedClock;
import org.dominomeetings.rest.testing.Stub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountsResourceTest {
    private final SteppedClock clock = new SteppedClock();
    private final List<String> asked = new ArrayList<>();
    private final OwnAccounts own = new OwnAccounts(
            Stub.of(AuthorizationAttemptStore.class)
                    .returning("pendingUntil", Optional.empty())
                    .make(),
            Stub.of(AccountStore.class)
                    .on("state", arguments -> {
                        asked.add((String) arguments[0]);
                        return arguments[1].equals("agreed") ? Optional.of(Account.State.ACTIVE) : Optional.empty();
                    })
                    .on(
                            "name",
                            arguments ->
                                    arguments[1].equals("agreed") ? Optional.of("jane@acme.example") : Optional.empty())
                    .make(),
            new ProviderSessions(Stub.of(HttpTransport.class).make(), clock, new CountingRandom()),
            clock);
    private final List<String> languages = new ArrayList<>();
    private final AccountsResource resource = resource(ApiFixture.jane(null), "https://mail.example.com");

    /** Without what connects, so that a request that gets so far fails. */
    private AccountsResource resource(Authentication authentication, String urls) {
        return new AccountsResource(
                authentication,
                ApiFixture.CSRF,
                ApiFixture.SECURE,
                new PublicUrls(urls),
                ApiFixture.PROVIDERS,
                own,
                null,
                null,
                null,
                (person, language) -> languages.add(person + " " + language));
    }

    @Test
    void theListHasTheServicesThatKnowAccountsAndIsOfTheCallersOwn() {
        String body = SentResponse.of(
                        resource.list(FakeRequest.of("GET", "/v1/accounts").matched()))
                .body();

        assertThat(body)
                .contains("\"service\":\"agreed\",\"label\":\"Agreed\",\"state\":\"ACTIVE\"")
                .contains("\"name\":\"jane@acme.example\"")
                .contains("\"service\":\"told\",\"label\":\"Told\",\"state\":\"NOT_CONNECTED\"")
                .doesNotContain("\"open\"");
        assertThat(asked).containsOnly("id of " + ApiFixture.JANE);
    }

    @ParameterizedTest
    @CsvSource({"nothing, unknown-service:service", "open, unknown-service:service"})
    void aServiceWithoutAccountsHasNoneToConnect(String service, String problem) {
        for (Handler change : changes()) {
            assertThat(refusal(change, FakeRequest.change("POST", "/x", "{}"), service))
                    .isEqualTo(problem);
        }
    }

    @Test
    void whoAsksIsKnownBeforeAnythingElse() {
        AccountsResource ofNobody = resource(ApiFixture.nobody(), "");

        assertThat(refusal(ofNobody::connect, FakeRequest.of("POST", "/x"), "nothing"))
                .isEqualTo("login-required");
        assertThat(refusal(ofNobody::list, FakeRequest.of("GET", "/x"), "")).isEqualTo("login-required");
    }

    @Test
    void aChangeThatAnotherSiteMayHaveCausedTellsNothingOfServices() {
        for (Handler change : changes()) {
            assertThat(refusal(change, FakeRequest.of("POST", "/x"), "nothing")).isEqualTo("missing-header");
        }
    }

    @Test
    void withoutAnAddressNoServiceCanSendABrowserBack() {
        AccountsResource nowhere = resource(ApiFixture.jane(null), "http://mail.example.com");

        assertThat(refusal(nowhere::connect, FakeRequest.change("POST", "/x", "{}"), "agreed"))
                .isEqualTo("not-configured");
    }

    @Test
    void aPasswordIsNotReadFromPlainHttp() {
        FakeRequest open = FakeRequest.change("POST", "/x", "{\"username\":\"jane\",\"password\":\"s3cret\"}")
                .from("192.0.2.7", false);

        assertThat(refusal(resource::connect, open, "told")).isEqualTo("not-configured");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "agreed | {'username':'jane'}                 | unknown-member:username",
                "told   | {'username':'jane'}                 | missing-member:password",
                "told   | {'password':'s3cret'}               | missing-member:username",
                "told   | {'username':'j','password':['x']}   | wrong-value:password",
                "told   | {'username':'j','passwort':'x'}     | unknown-member:passwort"
            })
    void whatConnectTakesDependsOnTheService(String service, String json, String problem) {
        FakeRequest request = FakeRequest.change("POST", "/x", json.replace('\'', '"'));

        assertThat(refusal(resource::connect, request, service)).isEqualTo(problem);
    }

    @Test
    void aChangeIsNotedInItsLanguageWhereItNamesOne() {
        String withMember = "{\"all\":true}";
        refusal(resource::validate, FakeRequest.change("POST", "/x", withMember), "told");
        assertThat(languages).isEmpty();

        refusal(
                resource::validate,
                FakeRequest.change("POST", "/x", withMember).header("Accept-Language", "en"),
                "told");

        assertThat(languages).containsExactly("id of " + ApiFixture.JANE + " en");
    }

    @Test
    void whatTakesNoMembersTakesNone() {
        FakeRequest request = FakeRequest.change("POST", "/x", "{\"all\":true}");

        assertThat(refusal(resource::validate, request, "told")).isEqualTo("unknown-member:all");
        assertThat(refusal(resource::revoke, FakeRequest.change("POST", "/x", "{\"all\":true}"), "told"))
                .isEqualTo("unknown-member:all");
        assertThat(refusal(resource::confirm, FakeRequest.change("POST", "/x", "{}"), "told"))
                .isEqualTo("missing-member:code");
    }

    private Handler[] changes() {
        return new Handler[] {
            resource::connect, resource::confirm, resource::validate, resource::revoke, resource::disconnect
        };
    }

    private static String refusal(Handler handler, FakeRequest request, String service) {
        Request matched = request.matched("service", service);
        return Problems.of(() -> handler.handle(matched));
    }
}
