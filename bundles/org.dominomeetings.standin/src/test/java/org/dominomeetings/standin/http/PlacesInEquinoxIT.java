package org.dominomeetings.standin.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dominomeetings.standin.SampleServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The controls of other servers, of replication and of views. */
class PlacesInEquinoxIT {
    private static final String OTHER = "CN=acme02/O=Acme";
    private static final String ENTRY = "documents/names.nsf/" + "E".repeat(32);
    private static final String DIRECTORY = "0000000000000001";

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
        tester.control("POST", "places", "{\"name\":\"acme02/Acme\"}");
        replicate(SampleServer.SERVER, OTHER, ",\"create\":true");
    }

    @AfterAll
    static void stop() throws Exception {
        framework.close();
    }

    @Test
    void anotherServerHasReplicasOfItsOwn() throws Exception {
        JsonArray places = tester.control("GET", "places", "").getAsJsonArray();
        assertThat(places).hasSize(2);
        JsonObject other = places.get(1).getAsJsonObject();
        assertThat(other.get("name").getAsString()).isEqualTo(OTHER);
        assertThat(other.get("client").getAsBoolean()).isFalse();
        assertThat(other.get("databases").toString()).contains("names.nsf", DIRECTORY);
        tester.control("PUT", ENTRY, "{\"items\":{\"Form\":\"Memo\",\"Subject\":\"here\"}}");
        assertThat(tester.get("/standin/" + ENTRY + atOther()).statusCode()).isEqualTo(404);
        assertThat(replicate(SampleServer.SERVER, OTHER, "").get("added").getAsInt())
                .isEqualTo(1);
        assertThat(tester.control("GET", ENTRY + atOther(), "").toString()).contains("here");
    }

    @Test
    void aReplicationThatWaitsRunsWhenTheClockIsThere() throws Exception {
        String later = "documents/names.nsf/" + "F".repeat(32);
        tester.control("PUT", later, "{\"items\":{\"Form\":\"Memo\"}}");
        tester.control("POST", "replicate", body(SampleServer.SERVER, OTHER, ",\"afterSeconds\":3600"));
        assertThat(tester.control("GET", "replicate", "").getAsJsonArray()).hasSize(1);
        assertThat(tester.get("/standin/" + later + atOther()).statusCode()).isEqualTo(404);
        tester.control("POST", "clock", "{\"offsetSeconds\":3601}");
        assertThat(tester.get("/standin/" + later + atOther()).statusCode()).isEqualTo(200);
        assertThat(tester.control("GET", "replicate", "").getAsJsonArray()).isEmpty();
        tester.control("POST", "clock", "{\"offsetSeconds\":0}");
    }

    @Test
    void withoutNetworkThereIsNoReplication() throws Exception {
        tester.control("POST", "places", "{\"name\":\"" + OTHER + "\",\"reachable\":false}");
        assertThat(tester.send("POST", "/standin/replicate", body(SampleServer.SERVER, OTHER, ""))
                        .statusCode())
                .isEqualTo(409);
        tester.control("POST", "places", "{\"name\":\"" + OTHER + "\",\"reachable\":true}");
        assertThat(replicate(SampleServer.SERVER, OTHER, "").get("refused").getAsInt())
                .isZero();
    }

    @Test
    void stubsThatAreOldEnoughArePurged() throws Exception {
        String gone = "documents/names.nsf/" + "D".repeat(32);
        tester.control("PUT", gone, "{\"items\":{\"Form\":\"Memo\"}}");
        tester.control("DELETE", gone, "");
        tester.control("POST", "clock", "{\"offsetSeconds\":" + 31L * 24 * 3600 + "}");
        assertThat(tester.control("POST", "purge/names.nsf", "").toString()).isEqualTo("{\"purged\":0}");
        assertThat(tester.control("POST", "purge/names.nsf", "{\"olderThanDays\":30}")
                        .toString())
                .isEqualTo("{\"purged\":1}");
        tester.control("POST", "clock", "{\"offsetSeconds\":0}");
    }

    @Test
    void viewsAreListedWithTheirRows() throws Exception {
        Path design = Files.createDirectories(data.resolve("names.nsf/design"));
        Files.writeString(design.resolve("people.dxl"), """
                <view name='($People)' alias='People'><code event='selection'><formula>SELECT Form = "Person"</formula>
                </code><column sort='ascending' itemname='InternetAddress'/></view>""");
        assertThat(tester.control("GET", "views/names.nsf", "").toString())
                .contains("($People)", "\"itemName\":\"InternetAddress\"");
        JsonArray rows =
                tester.control("GET", "views/names.nsf?view=people", "").getAsJsonArray();
        assertThat(rows).hasSize(6);
        assertThat(rows.get(0).getAsJsonObject().get("columns").toString()).isEqualTo("[[\"anne@acme.example\"]]");
    }

    private static JsonObject replicate(String from, String to, String more) throws Exception {
        return tester.control("POST", "replicate", body(from, to, more)).getAsJsonObject();
    }

    private static String body(String from, String to, String more) {
        return "{\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"replicaId\":\"" + DIRECTORY + "\"" + more + "}";
    }

    private static String atOther() {
        return "?server=" + Browser.encode(OTHER);
    }
}
