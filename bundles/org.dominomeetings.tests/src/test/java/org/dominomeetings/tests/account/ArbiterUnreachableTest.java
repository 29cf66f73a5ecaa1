package org.dominomeetings.tests.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.Await;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another server keeps the ledger, and the network between the two goes away and comes back. */
@ExtendWith(InstalledPlugin.class)
class ArbiterUnreachableTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();
    private static final String SHOWN = "A0B1000000000000C125880000000001";
    private static final String NEW = "A0B1000000000000C125880000000002";

    private final CheckedHttpClient http = new CheckedHttpClient();
    private final Server server;
    private final MeetingsApiClient meetings;
    private final Path domino;
    private final Path ini;
    private String before;

    ArbiterUnreachableTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
        this.domino = server.data().resolve("domino");
        this.ini = domino.resolve("notes.ini");
    }

    @BeforeEach
    void theLedgerMovesToAnotherServer() throws IOException {
        server.simulator("POST", "/reset", "{}");
        places("{\"name\":\"acme02/Acme\"}");
        for (String database : List.of("names.nsf", "meetings.nsf")) {
            copy(
                    domino.resolve(database),
                    domino.resolveSibling("domino-acme02").resolve(database));
        }
        server.standin("POST", "/restart?server=acme02/Acme", "{}");
        for (String unid : List.of(SHOWN, NEW)) {
            server.type(
                    MAIL,
                    unid,
                    "{'Form':'Appointment','AppointmentType':'0','Subject':'Away','Location':'Room 4.12',"
                            + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                            + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");
        }
        before = Files.readString(ini);
        Files.writeString(ini, before + "MEETINGS_SERVER=acme02/Acme\n");
        Await.that(() -> health(SamplePerson.SAM).body().contains("second-ledger"));
    }

    @AfterEach
    void itMovesBack() throws IOException {
        places("{\"name\":\"acme02/Acme\",\"reachable\":true}");
        meetings.delete(SamplePerson.JANE, SHOWN);
        Files.writeString(ini, before);
        Await.that(() -> health(SamplePerson.SAM).body().contains("\"findings\":[]"));
    }

    @Test
    void readingWorksAndALivingTokenTheRestIsANamedErrorAndNoServiceIsAsked() {
        String joinUrl = meetings.create(SamplePerson.JANE, SHOWN).text("joinUrl");
        server.type(MAIL, SHOWN, "{'Subject':'Renamed'}");
        assertThat(server.documents("meetings.nsf", "MeetingRecord"))
                .as("the ledger of this server")
                .noneMatch(record -> SHOWN.equals(record.get("Entry")));
        Map<String, String> shown = server.items(MAIL, SHOWN);
        int calls = server.webexCalls();

        places("{\"name\":\"acme02/Acme\",\"reachable\":false}");

        Response read = meetings.read(SamplePerson.JANE, SHOWN);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text("joinUrl")).isEqualTo(joinUrl);
        assertThat(read.json().get("unconfirmed").getAsBoolean()).isTrue();
        assertUnavailable(meetings.read(SamplePerson.JANE, NEW));
        assertUnavailable(meetings.create(SamplePerson.JANE, NEW));
        assertUnavailable(meetings.create(SamplePerson.JANE, SHOWN));
        assertUnavailable(meetings.update(SamplePerson.JANE, SHOWN));
        assertUnavailable(meetings.delete(SamplePerson.JANE, SHOWN));
        // Answered from the last look, which the next one follows.
        Await.that(() -> health(SamplePerson.SAM).text("code").equals("ledger-unavailable"));
        assertUnavailable(health(SamplePerson.SAM));
        assertUnavailable(http.send("GET", server.url() + "/meetings/v1/accounts", SamplePerson.JANE, null));
        assertThat(server.webexCalls()).isEqualTo(calls);
        assertThat(server.items(MAIL, SHOWN)).isEqualTo(shown);
        assertThat(server.items(MAIL, NEW)).doesNotContainKey("meetingId");
        assertThat(validate().text("code")).isEqualTo("valid");

        places("{\"name\":\"acme02/Acme\",\"reachable\":true}");

        assertThat(meetings.update(SamplePerson.JANE, SHOWN).text("code")).isEqualTo("updated");
        assertThat(meetings.read(SamplePerson.JANE, SHOWN).json().keySet()).doesNotContain("unconfirmed");
        assertThat(server.webexMeetings()).hasSize(1);
    }

    private Response validate() {
        return http.send(
                "POST",
                server.url() + "/meetings/v1/accounts/webex/validate",
                SamplePerson.JANE,
                "{}",
                "Content-Type",
                "application/json",
                "X-Domino-Meetings",
                "1");
    }

    private static void assertUnavailable(Response reply) {
        assertThat(reply.text("code")).as(reply.body()).isEqualTo("ledger-unavailable");
        assertThat(reply.status()).isEqualTo(503);
    }

    private Response health(SamplePerson person) {
        return http.send("GET", server.url() + "/meetings/v1/health", person, null);
    }

    private void places(String order) {
        http.send("POST", server.url() + "/standin/places", null, order);
    }

    /** What an administrator does with the two servers down. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Path copied = to.resolve(from.relativize(file));
                    if (Files.isDirectory(file)) {
                        Files.createDirectories(copied);
                    } else {
                        Files.copy(file, copied);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
