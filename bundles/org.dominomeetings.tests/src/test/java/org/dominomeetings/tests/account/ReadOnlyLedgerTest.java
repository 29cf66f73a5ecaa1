package org.dominomeetings.tests.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.Await;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.ConnectedAccounts;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ledger's folder can be read and not be written for a while. Zoom's refresh tokens are good once. */
@ExtendWith(InstalledPlugin.class)
class ReadOnlyLedgerTest {
    private static final String DATABASE = "meetings.nsf";

    private final Server server;
    private final MeetingsApiClient meetings;
    private final ConnectedAccounts janes;
    private final String entry = UUID.randomUUID().toString().replace("-", "").toUpperCase();

    ReadOnlyLedgerTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
        this.janes = new ConnectedAccounts(server, SamplePerson.JANE);
    }

    @BeforeEach
    void anEntryAndAnAccountWhoseTokenIsOver() {
        server.simulator("zoom", "POST", "/reset", "{}");
        server.type(
                SamplePerson.JANE.mailFile(),
                entry,
                "{'Form':'Appointment','AppointmentType':'0','Subject':'Read-only',"
                        + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");
        for (JsonElement grant : server.simulator("zoom", "GET", "", null).getAsJsonArray("grants")) {
            JsonObject one = grant.getAsJsonObject();
            if (one.get("state").getAsString().equals("live")) {
                server.simulator("zoom", "PATCH", "/grants/" + one.get("id").getAsString(), "{\"expired\":true}");
            }
        }
        server.type(DATABASE, account(), "{'AccessExpires':'2026-01-01T00:00:00Z'}");
    }

    @AfterEach
    void tidy() {
        meetings.delete(SamplePerson.JANE, entry);
    }

    @Test
    void itCostsNobodyAnAccountAndHealthTellsIt() throws IOException {
        Await.that(() -> health().status() == 200);
        Response meanwhile;
        try (ReadOnly readOnly = new ReadOnly()) {
            meanwhile = meetings.create(SamplePerson.JANE, entry, "zoom");
            Await.that(() -> health().status() == 503);
            assertThat(refreshes()).isZero();
        }
        assertThat(meanwhile.status()).as(meanwhile.body()).isEqualTo(503);
        assertThat(meanwhile.text("code")).isEqualTo("ledger-unavailable");
        Await.that(() -> health().status() == 200);

        Response after = meetings.create(SamplePerson.JANE, entry, "zoom");

        assertThat(after.status()).as(after.body()).isEqualTo(201);
        assertThat(janes.validate("zoom").text("code")).isEqualTo("valid");
        assertThat(refreshes()).isEqualTo(1);
    }

    private String account() {
        return server.unids(DATABASE, "MeetingAccount").stream()
                .filter(unid -> server.items(DATABASE, unid).get("Person").contains(SamplePerson.JANE.name())
                        && server.items(DATABASE, unid).get("Service").contains("zoom"))
                .findFirst()
                .orElseThrow();
    }

    /** As it was at a look a few seconds ago: who asks has it looked for anew. */
    private Response health() {
        return new CheckedHttpClient().send("GET", server.url() + "/meetings/v1/health", null, null);
    }

    private long refreshes() {
        long count = 0;
        for (JsonElement each : server.simulator("zoom", "GET", "", null).getAsJsonArray("requests")) {
            count += each.getAsJsonObject().get("path").getAsString().endsWith("/oauth/token") ? 1 : 0;
        }
        return count;
    }

    /**
     * No document of the ledger can be written, whoever runs the test: where the stand-in writes a file before it moves it
     * into its place, there is a folder.
     */
    private final class ReadOnly implements AutoCloseable {
        private final Path[] obstacles;

        ReadOnly() throws IOException {
            Path folder;
            try (Stream<Path> all = Files.walk(server.data())) {
                folder = all.filter(path -> path.endsWith(DATABASE) && Files.isDirectory(path))
                        .findFirst()
                        .orElseThrow();
            }
            try (Stream<Path> documents = Files.list(folder)) {
                obstacles = documents
                        .filter(file -> file.toString().endsWith(".dxl"))
                        .map(file -> file.resolveSibling(file.getFileName() + ".tmp"))
                        .toArray(Path[]::new);
            }
            for (Path obstacle : obstacles) {
                Files.createDirectory(obstacle);
            }
        }

        @Override
        public void close() throws IOException {
            for (Path obstacle : obstacles) {
                Files.delete(obstacle);
            }
        }
    }
}
