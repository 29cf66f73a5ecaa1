package org.dominomeetings.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dominomeetings.sandbox.Sandbox;
import org.dominomeetings.sandbox.SandboxOptions;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.simulators.net.FreePorts;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.ControlApiClient;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Opens a data folder that an earlier version wrote: ledger, accounts in envelopes and settings, with the state of the
 * simulators that goes with them. The links below are those that the earlier version answered. The entries are in 2035, and
 * so is the end of the refresh tokens.
 */
class StoredDataTest {
    private static final String FOLDER = "stored/data-of-the-version-before.zip";
    private static final String ENTRY = "01DE000000000000C1258800000000";

    @TempDir
    private static Path data;

    private static Sandbox sandbox;
    private static ControlApiClient server;
    private static MeetingsApiClient meetings;

    @BeforeAll
    static void start() throws IOException {
        try (InputStream in = StoredDataTest.class.getResourceAsStream(FOLDER);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = data.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
                if (file.getParent().endsWith("secrets")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
        }
        sandbox = Sandbox.start(new SandboxOptions(FreePorts.two(), data, SandboxOptions.DEFAULT_EQUINOX));
        server = new ControlApiClient(sandbox.url(), sandbox.simulatorsUrl());
        meetings = new MeetingsApiClient(server);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "01, webex, https://meetings.webex.example/meetings/j.php?MTID=mcf27dd5a2135a419a1cfc2350a70025e",
        "02, zoom, https://us02web.zoom.example/j/72901564729?pwd=19GBwUpVrjSg5KGF9iQhPgMsDk-cxvVc4-y-H8bIUzg",
        "03, teams, https://teams.microsoft.com/l/meetup-join/19%3Ameeting_QwfrKmWVFMLsUmDUb_KVbM5Ps8dt827SEOMMuhW4c_A%40"
                + "thread.v2/0?context=%7B%22Tid%22%3A%223c3954a3-f53d-3527-87cc-989f806c44a6%22%2C%22Oid%22%3A%22728ff5be"
                + "-9b35-3504-aea8-d6683ff2c62c%22%7D",
        "04, sametime, http://127.0.0.1:8111/sametime/meeting/Kept_at_sametime_a163006db628fdf86bdf0684d3cdb8a2",
        "05, gotomeeting, https://global.gotomeeting.example/join/298035012",
        "06, meet, https://meet.google.com/pmk-bgqk-xbb",
        "07, jitsi, https://meet.jit.si/meeting-ef456469-e7e838ba-e568e062-583e2f64",
    })
    void aMeetingIsKnownAndKeptInStepUnderTheLinkThatGuestsHave(String number, String service, String link) {
        String unid = ENTRY + number;

        Response read = meetings.read(SamplePerson.JANE, unid);
        server.type(SamplePerson.JANE.mailFile(), unid, Map.of("Subject", "Moved to the new version"));
        Response updated = meetings.update(SamplePerson.JANE, unid);
        Response again = meetings.create(SamplePerson.JANE, unid, service);

        assertThat(read.text("state")).as(read.body()).isEqualTo("LIVE");
        assertThat(read.text("service")).isEqualTo(service);
        assertThat(read.text("joinUrl")).isEqualTo(link);
        assertThat(updated.status()).as(updated.body()).isEqualTo(200);
        assertThat(updated.text("joinUrl")).isEqualTo(link);
        assertThat(again.json().get("replayed").getAsBoolean()).isTrue();
        assertThat(again.text("joinUrl")).isEqualTo(link);
    }

    @Test
    void aCreateWhoseAnswerWasLostIsFoundAtItsService() {
        Response found = meetings.create(SamplePerson.JANE, ENTRY + "0E", "zoom");

        assertThat(found.text("state")).as(found.body()).isEqualTo("LIVE");
        JsonObject zoom = server.simulator("zoom", "GET", "", null);
        assertThat(zoom.getAsJsonArray("meetings").asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .filter(meeting -> meeting.get("topic").getAsString().equals("Never answered")
                                && meeting.get("id").getAsString().equals(found.text("meetingId"))))
                .hasSize(1);
        assertThat(zoom.getAsJsonObject("counts").keySet())
                .as("it was looked for and not made again")
                .noneMatch(route -> route.startsWith("POST") && route.endsWith("meetings"));
    }

    @Test
    void aMeetingThatWasDeletedIsStillGone() {
        assertThat(meetings.read(SamplePerson.JANE, ENTRY + "0B").text("state")).isEqualTo("NONE");
    }

    @Test
    void everyAccountCanStillBeUsed() {
        List<String> states = new CheckedHttpClient()
                        .send("GET", server.url() + "/meetings/v1/accounts", SamplePerson.JANE, null)
                        .json()
                        .getAsJsonArray("accounts")
                        .asList()
                        .stream()
                        .map(account -> account.getAsJsonObject().get("state").getAsString())
                        .toList();

        assertThat(states).hasSize(6).containsOnly("ACTIVE");
    }
}
