package org.dominomeetings.standin.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.dominomeetings.standin.SampleServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Proves in a real Equinox, with the bundles as they are packaged and a servlet that a plugin.xml registers, that one
 * alias answers at the root and below a database, with the ACL checked before.
 */
class RoutingInEquinoxIT {
    private static final String UNID = "0123456789ABCDEF0123456789ABCDEF";

    @TempDir
    static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static EquinoxFramework framework;

    @BeforeAll
    static void boot() throws Exception {
        Path data = folder.resolve("data");
        SampleServer.write(data);
        framework = EquinoxFramework.start(folder.resolve("storage"), data);
    }

    @AfterAll
    static void stop() throws Exception {
        framework.close();
    }

    @Test
    void everyBundleRuns() {
        assertThat(framework.notRunning()).isEmpty();
    }

    @Test
    void theAliasAnswersAtTheRootWithoutADatabase() throws Exception {
        HttpResponse<String> answer = get("/meetings/v1/services?a=b", null);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines())
                .contains(
                        "uri=/meetings/v1/services",
                        "context=",
                        "servlet=/meetings",
                        "info=/v1/services",
                        "query=a=b",
                        "remote=null",
                        "user=Anonymous",
                        "anonymous=true",
                        "database=none");
    }

    @Test
    void theAliasAnswersBelowAMailFileWithItsDatabase() throws Exception {
        HttpResponse<String> answer = get("/mail/jdoe.nsf/meetings/v1/services", "Jane Doe:jane");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().lines())
                .contains(
                        "uri=/mail/jdoe.nsf/meetings/v1/services",
                        "context=/mail/jdoe.nsf",
                        "servlet=/meetings",
                        "info=/v1/services",
                        "remote=" + SampleServer.JANE,
                        "user=" + SampleServer.JANE,
                        "anonymous=false",
                        "database=mail/jdoe.nsf");
    }

    @Test
    void theReplicaIdNamesTheMailFileToo() throws Exception {
        assertThat(get("/__" + SampleServer.MAIL_REPLICA + ".nsf/meetings/v1", "Jane Doe:jane")
                        .body()
                        .lines())
                .contains("database=mail/jdoe.nsf", "info=/v1");
    }

    @Test
    void everyMethodReachesTheServletBelowAMailFile() throws Exception {
        for (String method : new String[] {"POST", "PUT", "DELETE"}) {
            HttpResponse<String> answer = send(method, "/mail/jdoe.nsf/meetings/x", "Dave Delegate:dave", "{}");
            assertThat(answer.body().lines()).contains("method=" + method, "user=" + SampleServer.DAVE);
        }
    }

    @Test
    void whoMayNotOpenTheMailFileIsChallengedAndNoServletRuns() throws Exception {
        for (String login : new String[] {null, "Sam Stranger:sam"}) {
            HttpResponse<String> answer = get("/mail/jdoe.nsf/meetings/v1", login);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic realm="));
            assertThat(answer.body()).doesNotContain("user=");
        }
    }

    @Test
    void aWrongPasswordIsChallengedEvenWhereAnonymousMayGo() throws Exception {
        assertThat(get("/meetings/v1", "Jane Doe:wrong").statusCode()).isEqualTo(401);
    }

    @Test
    void aDatabaseThatDoesNotExistIsNotFound() throws Exception {
        assertThat(get("/mail/nobody.nsf/meetings/v1", "Jane Doe:jane").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theControlsWriteAsAnotherPersonAndReadItBack() throws Exception {
        String path = "/standin/documents/mail/jdoe.nsf/" + UNID;
        send("PUT", path, null, "{\"items\":{\"Form\":\"Appointment\",\"Subject\":\"Plan\"}}");
        JsonObject changed = json(send("PUT", path, null, "{\"items\":{\"Subject\":\"Other plan\"}}"));
        assertThat(changed.get("sequence").getAsInt()).isEqualTo(2);
        assertThat(get("/standin/documents/mail/jdoe.nsf", null).body()).contains(UNID, "Other plan");
        assertThat(json(send("DELETE", path, null, "")).get("deleted").getAsBoolean())
                .isTrue();
        assertThat(get("/standin/documents/mail/jdoe.nsf", null).body()).doesNotContain(UNID);
        assertThat(send("PUT", path, null, "{\"items\":{}}").statusCode()).isEqualTo(404);
    }

    @Test
    void theControlsCountObjectsOfTheServletsRequests() throws Exception {
        get("/mail/jdoe.nsf/meetings/v1", "Jane Doe:jane");
        JsonObject handles = json(get("/standin/handles", null));
        assertThat(handles.get("leaked").getAsInt()).isZero();
        assertThat(handles.getAsJsonObject("open").size()).isZero();
        assertThat(handles.getAsJsonArray("misuse")).isEmpty();
    }

    private static HttpResponse<String> get(String path, String login) throws Exception {
        return send("GET", path, login, "");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static HttpResponse<String> send(String method, String path, String login, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(framework.url() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (login != null) {
            String pair = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + pair);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
