package org.dominomeetings.standin.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.dominomeetings.standin.SampleServer;
import org.dominomeetings.standin.access.AccessLevel;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.access.AclEntry;
import org.dominomeetings.standin.store.DatabaseInfo;
import org.dominomeetings.standin.store.DatabaseOptions;
import org.dominomeetings.standin.store.NsfFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the HTTP task does before a servlet is asked, with the bundles as they are packaged. */
class HttpRulesInEquinoxIT {
    private static final String BELOW = "/mail/jdoe.nsf/meetings/v1";
    private static final String JANE_IS_KNOWN = "user=" + SampleServer.JANE;

    @TempDir
    static Path folder;

    private static Path data;
    private static EquinoxFramework framework;

    private Browser browser;

    @BeforeAll
    static void boot() throws Exception {
        data = folder.resolve("data");
        SampleServer.write(data);
        framework = EquinoxFramework.start(folder.resolve("storage"), data);
    }

    @AfterAll
    static void stop() throws Exception {
        framework.close();
    }

    @BeforeEach
    void open() {
        browser = new Browser(framework.url());
    }

    @AfterEach
    void asBefore() throws Exception {
        JsonObject none = new JsonObject();
        for (HttpSetting setting : HttpSetting.values()) {
            none.add(setting.variable(), com.google.gson.JsonNull.INSTANCE);
        }
        browser.control("POST", "http", none.toString());
        browser.control("POST", "clock", "{\"offsetSeconds\":0}");
    }

    @Test
    void aLoginBeginsASessionThatTheCookieCarries() throws Exception {
        set(HttpSetting.SESSION_AUTHENTICATION, "single");
        HttpResponse<String> answer = browser.login("Jane Doe", "jane", BELOW);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains(BELOW);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("DomAuthSessId=");
        assertThat(browser.get(BELOW).body()).contains(JANE_IS_KNOWN);
        assertThat(new Browser(framework.url()).get("/meetings/v1").body()).contains("user=Anonymous");
    }

    @Test
    void aWrongPasswordShowsTheLoginPageAgainAndSetsNoCookie() throws Exception {
        set(HttpSetting.SESSION_AUTHENTICATION, "single");
        HttpResponse<String> answer = browser.login("Jane Doe", "wrong", BELOW);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("invalid username or password", "value=\"" + BELOW + "\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void anExpiredSessionGetsTheLoginPageWith200() throws Exception {
        set(HttpSetting.SESSION_AUTHENTICATION, "single");
        browser.login("Jane Doe", "jane", "/");
        browser.control("POST", "clock", "{\"offsetSeconds\":1700}");
        assertThat(browser.get(BELOW).body()).as("used within half an hour").contains(JANE_IS_KNOWN);
        browser.control("POST", "clock", "{\"offsetSeconds\":3400}");
        assertThat(browser.get(BELOW).body()).as("each use counts").contains(JANE_IS_KNOWN);
        browser.control("POST", "clock", "{\"offsetSeconds\":5300}");
        HttpResponse<String> answer = browser.get(BELOW);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("Server Login").doesNotContain("user=");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @Test
    void theLoginPageComesWith401WhereThatIsSet() throws Exception {
        set(HttpSetting.SESSION_AUTHENTICATION, "single");
        Files.writeString(data.resolve("notes.ini"), "DOMINO_FORCE401_WITH_HTML_LOGIN_PAGE=1\n");
        try {
            HttpResponse<String> answer = browser.get(BELOW);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("Server Login");
        } finally {
            Files.delete(data.resolve("notes.ini"));
        }
    }

    @Test
    void basicIsIgnoredUnderSessionAuthenticationButWhereARuleOverridesIt() throws Exception {
        set(HttpSetting.SESSION_AUTHENTICATION, "single");
        String[] jane = {"Authorization", Browser.basic("Jane Doe:jane")};
        assertThat(browser.get("/meetings/v1", jane).body()).contains("user=Anonymous");
        set(HttpSetting.BASIC_PATTERNS, "/meetings*");
        assertThat(browser.get("/meetings/v1", jane).body()).contains(JANE_IS_KNOWN);
        assertThat(browser.get("/strict", jane).body()).contains("user=Anonymous");
    }

    @Test
    void aDatabaseThatDoesNotAllowUrlOpenAnswersNobodyOverHttp() throws Exception {
        Acl everybody = Acl.of(AclEntry.of(Acl.DEFAULT, AccessLevel.MANAGER));
        DatabaseInfo info = new DatabaseInfo("Door", "85255E01001356B0", everybody);
        NsfFolder.create(data, "open.nsf", info);
        NsfFolder.create(data, "door.nsf", info.with(DatabaseOptions.DEFAULT.withoutUrlOpen()));
        assertThat(browser.get("/open.nsf/meetings/v1").statusCode()).isEqualTo(200);
        HttpResponse<String> answer = browser.get("/door.nsf/meetings/v1");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("You are not authorized to access that database")
                .doesNotContain("user=");
    }

    @Test
    void aLogoutEndsTheSession() throws Exception {
        set(HttpSetting.SESSION_AUTHENTICATION, "single");
        browser.login("Jane Doe", "jane", "/");
        assertThat(browser.get("/names.nsf?Logout&RedirectTo=/bye").statusCode())
                .isEqualTo(302);
        assertThat(browser.get("/meetings/v1").body()).contains("user=Anonymous");
    }

    @Test
    void aRestartEndsSessionsOfThisServerAndNotThoseThatServersShare() throws Exception {
        set(HttpSetting.SESSION_AUTHENTICATION, "single");
        browser.login("Jane Doe", "jane", "/");
        browser.control("POST", "restart", "");
        assertThat(browser.get("/meetings/v1").body()).contains("user=Anonymous");
        set(HttpSetting.SESSION_AUTHENTICATION, "multi");
        assertThat(browser.login("Jane Doe", "jane", "/")
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElseThrow())
                .startsWith("LtpaToken=");
        browser.control("POST", "restart", "");
        assertThat(browser.get(BELOW).body()).contains(JANE_IS_KNOWN);
    }

    @Test
    void aSharedTokenThatWasChangedOrIsOldIsNone() throws Exception {
        set(HttpSetting.SESSION_AUTHENTICATION, "multi");
        String cookie = browser.login("Jane Doe", "jane", "/")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .split("; ")[0];
        Browser another = new Browser(framework.url());
        assertThat(another.get("/meetings/v1", "Cookie", cookie).body()).contains(JANE_IS_KNOWN);
        assertThat(another.get("/meetings/v1", "Cookie", cookie.substring(0, cookie.length() - 2))
                        .body())
                .contains("user=Anonymous");
        another.control("POST", "clock", "{\"offsetSeconds\":1801}");
        assertThat(another.get("/meetings/v1", "Cookie", cookie).body()).contains("user=Anonymous");
    }

    @Test
    void aBearerTokenCountsOnlyWhereItIsSwitchedOn() throws Exception {
        String token = browser.control("POST", "users/CN=Jane%20Doe/O=Acme", "{\"bearerSeconds\":600}")
                .getAsJsonObject()
                .get("bearer")
                .getAsString();
        String[] bearer = {"Authorization", "Bearer " + token};
        assertThat(browser.get("/meetings/v1", bearer).body()).contains("user=Anonymous");
        set(HttpSetting.BEARER, "1");
        assertThat(browser.get("/meetings/v1", bearer).body())
                .as("a proxy has undone TLS")
                .contains("user=Anonymous");
        set(HttpSetting.TLS, "1");
        assertThat(browser.get(BELOW, bearer).body()).contains(JANE_IS_KNOWN);
        assertThat(browser.get(BELOW, "Authorization", "Bearer " + token + "x").statusCode())
                .isEqualTo(401);
        browser.control("POST", "clock", "{\"offsetSeconds\":601}");
        assertThat(browser.get(BELOW, bearer).statusCode()).isEqualTo(401);
    }

    @Test
    void aSiteWithoutAnonymousPeopleAsksEverybodyToLogIn() throws Exception {
        set(HttpSetting.ANONYMOUS, "0");
        assertThat(browser.get("/meetings/v1").statusCode()).isEqualTo(401);
        assertThat(browser.get("/meetings/v1", "Authorization", Browser.basic("Jane Doe:jane"))
                        .body())
                .contains(JANE_IS_KNOWN);
    }

    @Test
    void aMethodThatTheSiteDoesNotAllowIsRefusedUnlessTheServletChecksMethodsItself() throws Exception {
        assertThat(browser.send("PUT", "/strict", "{}").statusCode()).isEqualTo(405);
        assertThat(browser.send("POST", "/strict", "{}").statusCode()).isEqualTo(200);
        assertThat(browser.send("PUT", "/meetings/v1", "{}").body()).contains("method=PUT");
        set(HttpSetting.METHODS, "GET, PUT");
        assertThat(browser.send("PUT", "/strict", "{}").statusCode()).isEqualTo(200);
        assertThat(browser.send("POST", "/strict", "{}").statusCode()).isEqualTo(405);
    }

    @Test
    void aSignalThatAccessIsMissingBecomesALoginChallenge() throws Exception {
        HttpResponse<String> answer = browser.get("/meetings/signal");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        set(HttpSetting.SESSION_AUTHENTICATION, "single");
        assertThat(browser.get("/meetings/signal").body()).contains("Server Login");
    }

    @Test
    void behindAProxyThatEndsTlsTheRequestIsPlainAndItsHeadersAreUntouched() throws Exception {
        assertThat(browser.get("/meetings/v1", "X-Forwarded-Proto", "https").body())
                .contains("secure=false", "scheme=http", "forwarded=https");
        set(HttpSetting.TLS, "1");
        assertThat(browser.get("/meetings/v1").body()).contains("secure=true", "scheme=https", "forwarded=null");
    }

    @Test
    void theThreadsClassLoaderKnowsNoPlugin() throws Exception {
        assertThat(browser.get("/strict").body()).contains("contextLoaderKnowsPlugin=false");
    }

    @Test
    void whileAllThreadsAreBusyARequestWaits() throws Exception {
        set(HttpSetting.THREADS, "1");
        CompletableFuture<HttpResponse<String>> held = browser.getLater("/meetings/hold");
        awaitThreads("busy");
        CompletableFuture<HttpResponse<String>> release = browser.getLater("/meetings/release");
        awaitThreads("waiting");
        assertThat(release).isNotDone();
        set(HttpSetting.THREADS, "2");
        assertThat(release.get().statusCode()).isEqualTo(200);
        assertThat(held.get().statusCode()).isEqualTo(200);
    }

    @Test
    void denyListsHoldForHttpOnlyWhereTheServerEnforcesThem() throws Exception {
        String[] sam = {"Authorization", Browser.basic("Sam Stranger:sam")};
        browser.control("POST", "users/Sam%20Stranger", "{\"denied\":true}");
        assertThat(browser.get("/meetings/v1", sam).statusCode()).isEqualTo(200);
        set(HttpSetting.ENFORCE_SERVER_ACCESS, "1");
        assertThat(browser.get("/meetings/v1", sam).statusCode()).isEqualTo(401);
        browser.control("POST", "users/Sam%20Stranger", "{\"denied\":false}");
        assertThat(browser.get("/meetings/v1", sam).statusCode()).isEqualTo(200);
    }

    private void set(HttpSetting setting, String value) throws Exception {
        JsonObject body = new JsonObject();
        body.addProperty(setting.variable(), value);
        browser.control("POST", "http", body.toString());
    }

    /** Asks the control, which needs no thread of the HTTP task, until one request is busy or waits. */
    private void awaitThreads(String what) throws Exception {
        while (browser.control("GET", "http", "").getAsJsonObject().get(what).getAsInt() != 1) {
            Thread.onSpinWait();
        }
    }
}
