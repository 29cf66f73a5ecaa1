package org.dominomeetings.simulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dominomeetings.simulators.http.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatorsTest {
    private static final String MEETING =
            "{'title':'T','start':'2026-12-02T10:00:00Z','end':'2026-12-02T11:00:00Z','integrationTags':['t']}";

    @TempDir
    private Path folder;

    @Test
    void fiveThousandRequestsLeaveNothingBehindButTheirCount() {
        try (SimulatorFixture lab = SimulatorFixture.withJane()) {
            for (int i = 0; i < 5_000; i++) {
                assertThat(lab.webex("GET", "/v1/meetings/unknown", null).statusCode())
                        .isEqualTo(404);
            }

            assertThat(lab.simulators.drain()).isZero();
            JsonNode shown = lab.shown();
            assertThat(shown.get("requests")).hasSize(1_000);
            assertThat(shown.at("/counts/GET ~1v1~1meetings~1{meetingId} 404").intValue())
                    .isEqualTo(5_000);
        }
    }

    @Test
    void callersAtOnceEachGetTheirMeeting() {
        try (SimulatorFixture lab = SimulatorFixture.withJane()) {
            List<CompletableFuture<String>> calls = IntStream.range(0, 50)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> SimulatorFixture.json(lab.webex("POST", "/v1/meetings", MEETING))
                                    .get("id")
                                    .textValue()))
                    .toList();

            assertThat(calls.stream().map(CompletableFuture::join)).doesNotHaveDuplicates();
            assertThat(lab.shown().get("meetings")).hasSize(50);
        }
    }

    @Test
    void aRestartFindsMeetingsGrantsQuotasAndSettings() throws IOException {
        JsonNode grant;
        JsonNode before;
        try (SimulatorFixture first = new SimulatorFixture(folder)) {
            first.control("PATCH", "/webex/settings", "{'createsPerDay':2}");
            grant = first.grant("{'account':'jane.doe@example.com'}");
            first.actAs(grant);
            first.webex("POST", "/v1/meetings", MEETING);
            before = first.shown();
        }
        assertThat(Files.readString(folder.resolve("webex.json")))
                .doesNotContain(grant.get("accessToken").textValue())
                .doesNotContain(grant.get("refreshToken").textValue());

        try (SimulatorFixture second = new SimulatorFixture(folder)) {
            second.actAs(grant);
            for (String same : new String[] {"meetings", "grants", "mails", "settings"}) {
                assertThat(second.shown().get(same)).as(same).isEqualTo(before.get(same));
            }
            assertThat(second.webex("POST", "/v1/meetings", MEETING).statusCode())
                    .isEqualTo(200);
            assertThat(second.webex("POST", "/v1/meetings", MEETING).statusCode())
                    .isEqualTo(429);
        }
    }

    @Test
    void aFileThatIsOlderThanASettingGetsItsDefault() throws IOException {
        JsonNode before;
        try (SimulatorFixture first = new SimulatorFixture(folder)) {
            first.control("PATCH", "/webex/settings", "{'createsPerDay':2}");
            before = first.shown();
        }
        ObjectNode state = Json.parse(Files.readString(folder.resolve("webex.json")));
        ((ObjectNode) state.get("settings")).remove("patchTypes");
        Files.writeString(folder.resolve("webex.json"), state.toString());

        try (SimulatorFixture second = new SimulatorFixture(folder)) {
            assertThat(second.shown().get("settings")).isEqualTo(before.get("settings"));
        }
    }

    @Test
    void whatTheControlApiChangedSurvivesARestartByItself() {
        try (SimulatorFixture first = new SimulatorFixture(folder)) {
            first.grant("{'account':'jane.doe@example.com'}");
        }
        try (SimulatorFixture second = new SimulatorFixture(folder)) {
            assertThat(second.shown().get("grants")).hasSize(1);
        }
    }

    @Test
    void aBodyIsReadToItsFirstMebibyteAlone() {
        try (SimulatorFixture lab = SimulatorFixture.withJane()) {
            assertThat(lab.webex("POST", "/v1/meetings", " ".repeat(1 << 19) + MEETING)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(lab.webex("POST", "/v1/meetings", " ".repeat(1 << 20) + MEETING)
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void anythingElseIsNotFound() {
        try (SimulatorFixture lab = SimulatorFixture.withJane()) {
            assertThat(lab.webex("GET", "/../elsewhere/v2/users", null).statusCode())
                    .isEqualTo(404);
            assertThat(lab.webex("GET", "", null).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aStateFileThatIsBrokenIsNamed() throws IOException {
        Files.writeString(folder.resolve("webex.json"), "{\"meetings\":");

        assertThatThrownBy(() -> new SimulatorFixture(folder)).hasMessageContaining("webex.json");
    }

    @Test
    void aBusyPortIsAnException() {
        try (SimulatorFixture lab = new SimulatorFixture(null)) {
            int port = lab.simulators.port();
            assertThatThrownBy(() -> Simulators.start(port, null, lab.clock)).isInstanceOf(BindException.class);
        }
    }

    @Test
    void aPortIsFreeAgainAfterTheEnd() throws IOException {
        SimulatorFixture lab = new SimulatorFixture(null);
        int port = lab.simulators.port();
        lab.close();

        Simulators.start(port, null, lab.clock).close();
    }

    @Test
    void aServiceThatIsNotSimulatedHasNoUrl() {
        try (SimulatorFixture lab = new SimulatorFixture(null)) {
            assertThatThrownBy(() -> lab.simulators.baseUrl("elsewhere")).hasMessageContaining("elsewhere");
        }
    }
}
