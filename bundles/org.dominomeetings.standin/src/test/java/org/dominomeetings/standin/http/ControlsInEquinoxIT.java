package org.dominomeetings.standin.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.dominomeetings.standin.SampleServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The controls that move a server's clock, restart it and register people. */
class ControlsInEquinoxIT {
    private static final String ENTRY = "documents/mail/jdoe.nsf/" + "C".repeat(32);

    @TempDir
    static Path folder;

    private static Path data;
    private static EquinoxFramework framework;
    private static Browser tester;

    @BeforeAll
    static void boot() throws Exception {
        data = folder.resolve("data");
        SampleServer.write(data);
        framework = EquinoxFramework.start(folder.resolve("storage"), data);
        tester = new Browser(framework.url());
    }

    @AfterAll
    static void stop() throws Exception {
        framework.close();
    }

    @Test
    void aMovedClockDatesWhatIsSaved() throws Exception {
        tester.control("POST", "clock", "{\"at\":\"2031-05-01T08:00:00Z\"}");
        try {
            tester.control("PUT", ENTRY, "{\"items\":{\"Subject\":\"Later\"}}");
            JsonObject saved = tester.control("GET", ENTRY, "").getAsJsonObject();
            assertThat(Instant.parse(saved.get("modified").getAsString()))
                    .isBetween(Instant.parse("2031-05-01T08:00:00Z"), Instant.parse("2031-05-01T09:00:00Z"));
        } finally {
            tester.control("POST", "clock", "{\"offsetSeconds\":0}");
        }
        JsonObject clock = tester.control("GET", "clock", "").getAsJsonObject();
        assertThat(clock.get("offsetSeconds").getAsInt()).isZero();
        assertThat(Instant.parse(clock.get("now").getAsString())).isBefore(Instant.parse("2031-05-01T08:00:00Z"));
    }

    @Test
    void aRestartReadsWhatWasDroppedInAndKeepsWhatWasSaved() throws Exception {
        tester.control("PUT", ENTRY, "{\"items\":{\"Subject\":\"Saved\"}}");
        String unid = "D".repeat(32);
        Files.writeString(
                data.resolve("mail/jdoe.nsf/" + unid + ".dxl"),
                "<document form='Memo'><noteinfo unid='" + unid + "'/></document>");
        String dropped = "/standin/documents/mail/jdoe.nsf/" + unid;
        assertThat(tester.get(dropped).statusCode()).isEqualTo(404);
        tester.control("POST", "restart", "");
        assertThat(tester.get(dropped).statusCode()).isEqualTo(200);
        assertThat(tester.control("GET", ENTRY, "").toString()).contains("Saved");
    }

    @Test
    void aNotesClientIsGivenWhatItsPersonMayReadAndNothingOfWhoIsDenied() throws Exception {
        tester.control("PUT", ENTRY, "{\"items\":{\"Subject\":\"Seen\"}}");
        String janes = "/standin/" + ENTRY + "?as=CN%3DJane%20Doe%2FO%3DAcme";

        assertThat(tester.get(janes).statusCode()).isEqualTo(200);
        assertThat(tester.get(janes.replace("Jane%20Doe", "Sam%20Stranger")).statusCode())
                .isEqualTo(404);
        tester.control("POST", "users/Jane%20Doe/Acme", "{\"denied\":true}");
        assertThat(tester.get(janes).statusCode()).isEqualTo(404);
        tester.control("POST", "users/Jane%20Doe/Acme", "{\"denied\":false}");
        assertThat(tester.get(janes).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTypedIsReadAsUtf8() throws Exception {
        tester.control("PUT", ENTRY, "{\"items\":{\"Subject\":\"Fête – 🎉\"}}");
        assertThat(tester.control("GET", ENTRY, "").toString()).contains("Fête – 🎉");
    }

    @Test
    void savesAreCountedAndADeathMustSayWhere() throws Exception {
        tester.control("PUT", ENTRY, "{\"items\":{\"Subject\":\"Typed\"}}");
        assertThat(tester.control("GET", "saves", "").toString()).isEqualTo("{\"counts\":{}}");
        for (String wrong : new String[] {
            "{}",
            "{\"database\":\"mail/jdoe.nsf\",\"form\":\"Memo\"}",
            "{\"database\":\"mail/jdoe.nsf\",\"form\":\"Memo\",\"when\":\"soon\"}",
            "{\"database\":\"mail/jdoe.nsf\",\"form\":\"Memo\",\"when\":\"after\",\"nth\":0}",
            "{\"database\":\"mail/jdoe.nsf\",\"form\":\"Memo\",\"when\":\"after\",\"items\":1}"
        }) {
            assertThat(tester.send("POST", "/standin/saves", wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(400);
        }
    }

    @Test
    void aPersonWhoIsRegisteredLogsInAndOwnsTheMailFile() throws Exception {
        tester.control(
                "POST", "users", "{\"name\":\"Nora New/Acme\",\"password\":\"first\",\"mailFile\":\"mail/nnew.nsf\"}");
        assertThat(tester.control("GET", "users", "").toString()).contains("CN=Nora New/O=Acme");
        assertThat(database("Nora New:first")).isEqualTo("database=mail/nnew.nsf");
        tester.control("POST", "users/Nora%20New/Acme", "{\"password\":\"second\"}");
        assertThat(database("Nora New:first")).isEqualTo("401");
        assertThat(database("Nora New:second")).isEqualTo("database=mail/nnew.nsf");
        tester.control("POST", "users/Nora%20New/Acme", "{\"newName\":\"Nora Newer/Acme\"}");
        assertThat(database("Nora Newer:second")).isEqualTo("database=mail/nnew.nsf");
        assertThat(database("CN=Nora New/O=Acme:second"))
                .as("the old name still logs in")
                .isEqualTo("database=mail/nnew.nsf");
    }

    @Test
    void aSecondPersonOfTheSameNameAndAnUnknownOneAreRefused() throws Exception {
        assertThat(tester.send("POST", "/standin/users", "{\"name\":\"Jane Doe/Acme\",\"password\":\"x\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(tester.get("/standin/users/Nobody").statusCode()).isEqualTo(404);
        assertThat(tester.send("POST", "/standin/clock", "{}").statusCode()).isEqualTo(400);
        assertThat(tester.get("/standin/clock?server=Nowhere/Acme").statusCode())
                .isEqualTo(404);
    }

    private static String database(String login) throws Exception {
        var answer = tester.get("/mail/nnew.nsf/meetings/v1", "Authorization", Browser.basic(login));
        return answer.statusCode() != 200
                ? Integer.toString(answer.statusCode())
                : answer.body()
                        .lines()
                        .filter(line -> line.startsWith("database="))
                        .findFirst()
                        .orElseThrow();
    }
}
