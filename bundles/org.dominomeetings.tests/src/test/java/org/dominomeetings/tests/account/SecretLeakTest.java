package org.dominomeetings.tests.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.dominomeetings.core.SecureRandomSource;
import org.dominomeetings.core.secret.Envelope;
import org.dominomeetings.core.secret.KeyRing;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.simulators.sametime.SametimeService;
import org.dominomeetings.tests.support.Browser;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Promise 4: a token, a client secret and a host's key are in no answer, no log and no database as they are. */
@ExtendWith(InstalledPlugin.class)
class SecretLeakTest {
    private final Server server;
    private final MeetingsApiClient meetings;

    SecretLeakTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
    }

    @Test
    void noSecretIsAnywhereButInItsEnvelope() throws IOException {
        String entry = CalendarEntries.SUPPLIER;
        List<Response> replies = new ArrayList<>();
        replies.add(meetings.create(SamplePerson.JANE, entry));
        JsonObject there = server.webexMeetings().get(0).getAsJsonObject();
        replies.add(meetings.read(SamplePerson.JANE, entry));
        server.simulator(
                "POST",
                "/faults",
                "{\"fault\":\"status\",\"status\":500,\"on\":\"DELETE /v1/meetings/{meetingId}\",\"times\":1}");
        replies.add(meetings.delete(SamplePerson.JANE, entry));
        replies.add(meetings.delete(SamplePerson.JANE, entry));

        List<String> secrets = new ArrayList<>(tokens());
        secrets.add(Files.readString(server.data().resolve("secrets/webex.client-secret"))
                .trim());
        secrets.add(there.get("hostKey").getAsString());
        // Two tokens for each of the two people with an account, the client secret, the host key.
        assertThat(secrets).hasSizeGreaterThanOrEqualTo(6).allMatch(secret -> secret.length() >= 6);
        for (String secret : secrets) {
            assertThat(replies).noneMatch(reply -> reply.body().contains(secret));
            assertThat(filesWith(secret)).isEmpty();
        }
    }

    /** Rita connects; nobody is logged in where the service sends the browser back, so the grant waits for a code. */
    @Test
    void whatConnectingNeedsIsNowhereButInItsEnvelope() throws IOException {
        String accounts = server.url() + "/meetings/v1/accounts/webex";
        Browser ritas = new Browser(server.url(), SamplePerson.RITA);
        Response begun = ritas.post(accounts + "/connect", "{}");
        String state = begun.text("authorizeUrl").replaceAll(".*state=([^&]*).*", "$1");
        String id = state.substring(0, 32);
        List<String> secrets = new ArrayList<>(connecting(id, "Verifier"));
        String cookie = begun.whole().headers().firstValue("Set-Cookie").orElseThrow();
        String callback = ritas.open(begun.text("authorizeUrl"))
                .whole()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(filesWith(secrets.get(0))).isEmpty();

        Response page = new Browser(server.url(), null).open(callback);
        secrets.addAll(connecting(id, "AccessToken", "RefreshToken"));
        List<String> shown = new ArrayList<>(connecting(id, "Code"));
        shown.add(state.substring(33));
        shown.add(cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')));
        shown.add(callback.replaceAll(".*code=([^&]*).*", "$1"));
        List<Response> replies = List.of(begun, page, ritas.post(accounts + "/validate", "{}"));

        // The verifier and two tokens are for nobody; code, state, cookie and authorization code are for the browser.
        assertThat(secrets).hasSize(3).allMatch(secret -> secret.length() >= 40);
        assertThat(shown).hasSize(4).allMatch(secret -> secret.length() >= 9);
        for (String secret : secrets) {
            assertThat(replies).noneMatch(reply -> reply.body().contains(secret));
        }
        for (String secret : Stream.concat(secrets.stream(), shown.stream()).toList()) {
            assertThat(filesWith(secret)).isEmpty();
        }
        ritas.post(accounts + "/revoke", "{}");
        assertThat(server.documents("meetings.nsf", "MeetingConnect"))
                .isNotEmpty()
                .allSatisfy(attempt ->
                        assertThat(attempt).doesNotContainKeys("Verifier", "Code", "AccessToken", "RefreshToken"));
    }

    /** A password is for the service alone, whether it is right or wrong, and whatever is wrong with the request. */
    @Test
    void aPasswordIsNowhereAtAll() throws IOException {
        String account = server.url() + "/meetings/v1/accounts/sametime/connect";
        String mistyped = "Mistyped-Passw0rd-4711";
        Browser ritas = new Browser(server.url(), SamplePerson.RITA);
        List<Response> replies = new ArrayList<>();
        for (String body : List.of(
                login(SamplePerson.RITA.email(), mistyped),
                login(SamplePerson.RITA.email(), mistyped).replace("username", "user"),
                login(SamplePerson.RITA.email(), mistyped).replace("}", ""),
                login(SamplePerson.RITA.email(), mistyped).replace("\"" + mistyped, "[\"" + mistyped),
                login(SamplePerson.RITA.email(), SametimeService.PASSWORD))) {
            replies.add(ritas.post(account, body));
        }

        assertThat(replies).extracting(Response::status).containsExactly(422, 400, 400, 400, 200);
        for (String secret : List.of(mistyped, SametimeService.PASSWORD)) {
            assertThat(replies).noneMatch(reply -> reply.body().contains(secret));
            assertThat(filesWith(secret)).isEmpty();
        }
        ritas.post(account.replace("connect", "revoke"), "{}");
    }

    private static String login(String name, String password) {
        return "{\"username\":\"" + name + "\",\"password\":\"" + password + "\"}";
    }

    /** Out of the envelopes of what is being connected. */
    private List<String> connecting(String id, String... names) throws IOException {
        Map<String, String> attempt = server.documents("meetings.nsf", "MeetingConnect").stream()
                .filter(one -> one.get("Person").equals(SamplePerson.RITA.name()))
                .findFirst()
                .orElseThrow();
        Envelope envelope = envelope();
        return Stream.of(names)
                .map(name -> envelope.open(attempt.get(name), id, "webex", name))
                .toList();
    }

    /** Out of their envelopes. */
    private List<String> tokens() throws IOException {
        Envelope envelope = envelope();
        List<String> tokens = new ArrayList<>();
        for (Map<String, String> account : server.documents("meetings.nsf", "MeetingAccount")) {
            for (String item : List.of("AccessToken", "RefreshToken")) {
                if (account.containsKey(item)) {
                    tokens.add(
                            envelope.open(account.get(item), account.get("AccountId"), account.get("Service"), item));
                }
            }
        }
        return tokens;
    }

    /** With the key ring that the server itself uses. */
    private Envelope envelope() throws IOException {
        Properties ring = new Properties();
        try (Reader file = Files.newBufferedReader(server.data().resolve("secrets/keyring.properties"))) {
            ring.load(file);
        }
        return new Envelope(KeyRing.of(ring), new SecureRandomSource());
    }

    private List<Path> filesWith(String secret) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(server.data())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean ofTheService = file.startsWith(server.data().resolve("simulators"));
                boolean inItsFile = file.startsWith(server.data().resolve("secrets"));
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (!ofTheService && !inItsFile && content.contains(secret)) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
