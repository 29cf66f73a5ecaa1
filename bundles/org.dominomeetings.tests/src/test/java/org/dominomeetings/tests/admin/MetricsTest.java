package org.dominomeetings.tests.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.sandbox.sample.calendar.CalendarEntries;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a monitoring system is told. */
@ExtendWith(InstalledPlugin.class)
class MetricsTest {
    private static final String FORMAT = "(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{([a-z]+=\"[^\"\\\\]*\",?)+})? [0-9]+)";

    private final Server server;
    private final MeetingsApiClient meetings;
    private final CheckedHttpClient http = new CheckedHttpClient();
    private final String url;

    MetricsTest(Server server) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
        this.url = server.url() + "/meetings/v1/metrics";
    }

    @Test
    void whatIsDoneIsCountedByOperationAndByCallOfTheService() {
        String create =
                "dominomeetings_requests_total{operation=\"POST /v1/entries/{unid}/meeting\",outcome=\"created\"}";
        String refusal =
                "dominomeetings_requests_total{operation=\"GET /v1/entries/{unid}/meeting\",outcome=\"entry-not-found\"}";
        String call = "dominomeetings_provider_calls_total{service=\"webex\",call=\"create\",outcome=\"done\"}";
        String deleted = call.replace("create", "delete");
        long creates = value(create);
        long refusals = value(refusal);
        long calls = value(call);
        long deletes = value(deleted);

        meetings.create(SamplePerson.JANE, CalendarEntries.SUPPLIER);
        meetings.delete(SamplePerson.JANE, CalendarEntries.SUPPLIER);
        meetings.read(SamplePerson.JANE, "none");

        assertThat(value(create)).isEqualTo(creates + 1);
        assertThat(value(refusal)).isEqualTo(refusals + 1);
        assertThat(value(call)).isEqualTo(calls + 1);
        assertThat(value(deleted)).isEqualTo(deletes + 1);
        assertThat(value("dominomeetings_up")).isEqualTo(1);
    }

    @Test
    void everyLineIsOfTheFormatAndNoneNamesAnybodyOrAnything() {
        meetings.read(SamplePerson.JANE, CalendarEntries.SUPPLIER);
        http.send("GET", server.url() + "/meetings/v1/elsewhere/secret-subject", SamplePerson.JANE, null);

        Response reply = metrics(SamplePerson.SAM);

        assertThat(reply.type()).isEqualTo("text/plain; version=0.0.4; charset=utf-8");
        assertThat(reply.body()).endsWith("\n");
        assertThat(reply.body().lines()).allMatch(line -> line.matches(FORMAT));
        assertThat(reply.body())
                .doesNotContainIgnoringCase(CalendarEntries.SUPPLIER, "jane", "acme", "secret-subject", "mail/");
    }

    @Test
    void nobodyButAdministratorsAndTheScraperSeesThem() throws IOException {
        Path file = server.data().resolve("secrets/metrics.bearer");
        assertThat(scrape("s3cret").status()).isEqualTo(401);
        Files.writeString(file, "s3cret-of-the-scraper\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        try {
            assertThat(scrape("s3cret-of-the-scraper").status()).isEqualTo(200);
            assertThat(scrape("s3cret-of-the-scrape").status()).isEqualTo(401);
            assertThat(scrape("").status()).isEqualTo(401);
        } finally {
            Files.delete(file);
        }
        assertThat(metrics(null).text("code")).isEqualTo("login-required");
        assertThat(metrics(SamplePerson.JANE).text("code")).isEqualTo("administrators-only");
        assertThat(metrics(SamplePerson.SAM).status()).isEqualTo(200);
    }

    private Response scrape(String bearer) {
        return http.send("GET", url, null, null, "Authorization", "Bearer " + bearer);
    }

    private Response metrics(SamplePerson person) {
        return http.send("GET", url, person, null);
    }

    private long value(String series) {
        return metrics(SamplePerson.SAM)
                .body()
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToLong(line -> Long.parseLong(line.substring(series.length() + 1)))
                .sum();
    }
}
