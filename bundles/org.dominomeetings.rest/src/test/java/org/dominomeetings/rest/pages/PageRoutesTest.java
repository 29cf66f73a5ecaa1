package org.dominomeetings.rest.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.rest.health.AdministratorCheck;
import org.dominomeetings.rest.http.Match;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.http.Router;
import org.dominomeetings.rest.testing.CountingRandom;
import org.dominomeetings.rest.testing.FakeRequest;
import org.dominomeetings.rest.testing.Problems;
import org.dominomeetings.rest.testing.SentResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRoutesTest {
    private static final ProviderRegistry NO_SERVICES = new ProviderRegistry(Collections.emptyList());

    private final CountingRandom random = new CountingRandom();
    private String person;
    private boolean configured = true;
    private final Router router = new Router(new PageRoutes(this::resources, random).all());

    /** With no collaborator that only somebody who may see more would need. */
    private PageResources resources() {
        if (!configured) {
            throw MeetingException.of(ProblemCode.NOT_CONFIGURED, "Domino Meetings");
        }
        return new PageResources(
                new AccountsPage(this::user, null, (OwnAccounts) null, NO_SERVICES, random),
                new AdminPage(this::user, new AdministratorCheck(any -> false), null, null, null, null, null, random),
                new OAuthCallback(this::user, null, null, NO_SERVICES, new PublicUrls(""), null, random));
    }

    private Optional<String> user() {
        return Optional.ofNullable(person);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accounts", "/admin"})
    void whoIsNotLoggedInIsShownTheWayToDoSoAndNoScript(String path) {
        SentResponse sent = get(path);

        assertThat(sent.body()).contains("href=\"?Login\"").doesNotContain("<script");
        assertThat(sent.header("Content-Security-Policy")).doesNotContain("script-src");
    }

    @Test
    void whoIsNoAdministratorIsShownNothing() {
        person = "CN=Jane Doe/O=Acme";

        assertThat(Problems.of(() -> get("/admin"))).isEqualTo("administrators-only");
    }

    @Test
    void aCallbackIsThereForEachServiceThatIsOfferedAndNoOther() {
        assertThat(Problems.of(() -> get("/oauth/webex/callback"))).isEqualTo("no-such-path");
    }

    @ParameterizedTest
    @CsvSource({"/errors, text/html;charset=UTF-8", "/accounts.js, text/javascript;charset=UTF-8"})
    void whatExplainsAProblemIsThereBeforeAnythingIsSetUp(String path, String type) {
        configured = false;

        assertThat(get(path).header("Content-Type")).isEqualTo(type);
        assertThat(Problems.of(() -> get("/accounts"))).isEqualTo("not-configured");
    }

    @Test
    void theTableOfErrorsHasEachCodeUnderItsName() {
        String body = get("/errors").body();

        for (ProblemCode code : ProblemCode.values()) {
            assertThat(body).contains("<h2 id=\"" + code.code() + "\">");
        }
    }

    /** A nonce is of use as long as nobody can know it before (Content Security Policy Level 3, 7.1). */
    @Test
    void aStyleSheetsNonceIsAnotherOneEachTime() {
        assertThat(nonce(get("/errors"))).isNotEqualTo(nonce(get("/errors")));
    }

    @ParameterizedTest
    @CsvSource({
        "/accounts,                    accounts",
        "/admin,                       accounts",
        "/oauth/webex/callback,        ../../accounts",
        "/v1/entries/0A/meeting/start, ../../../../accounts"
    })
    void aProblemsPageLeadsToTheAccountsFromHoweverDeep(String path, String link) {
        MeetingException problem = MeetingException.of(ProblemCode.CONNECT_EXPIRED, "Webex");
        SentResponse sent = SentResponse.of(ProblemPage.of(
                problem, "label.not-connected", FakeRequest.of("GET", path).matched(), random));

        assertThat(sent.status()).isEqualTo(problem.code().status());
        assertThat(sent.header("Content-Language")).isEqualTo(Locale.ENGLISH.toLanguageTag());
        assertThat(sent.body())
                .contains("href=\"" + link + "\"")
                .as("the log's number is of use where the server is at fault")
                .doesNotContain(FakeRequest.CORRELATION_ID);
    }

    private static List<String> nonce(SentResponse sent) {
        Matcher policy = Pattern.compile("'nonce-([^']+)'").matcher(sent.header("Content-Security-Policy"));
        assertThat(policy.find()).isTrue();
        assertThat(sent.body()).contains("<style nonce=\"" + policy.group(1).replace("&", "&amp;") + "\">");
        return Collections.singletonList(policy.group(1));
    }

    private SentResponse get(String path) {
        Match match = router.match("GET", path);
        FakeRequest request = FakeRequest.of("GET", path);
        try {
            return SentResponse.of(match.handle(
                    match.arguments().isEmpty()
                            ? request.matched()
                            : request.matched("service", match.arguments().get("service"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
