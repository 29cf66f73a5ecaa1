package org.dominomeetings.notes.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dominomeetings.notes.testing.MeetingsServerFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpTaskCorsTest {
    @TempDir
    private Path data;

    private MeetingsServerFixture server;
    private HttpTaskCors http;

    @BeforeEach
    void start() throws IOException {
        server = new MeetingsServerFixture(data);
        http = new HttpTaskCors(server.session);
        ini("");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** As HCL's example of the file has its rules. */
    @ParameterizedTest
    @CsvSource({"/meetings, true", "\\/meetings, true", "/meetings/v1, true", "/api/data, false", "meetings, false"})
    void aRuleOfTheFilterIsFoundByItsPath(String path, boolean found) throws IOException {
        Path rules = data.resolve(HttpTaskCors.RULES);
        Files.createDirectories(rules.getParent());
        Files.writeString(
                rules,
                "{\"version\":\"1.0\",\"rules\":[{\"resource\":{\"path\":\"" + path
                        + "\"},\"allowOrigins\":[\"https://nomad.example.com\"],\"allowMethods\":[\"POST\"]}]}");

        assertThat(http.hasRuleFor("/meetings")).isEqualTo(found);
    }

    @Test
    void whereThereIsNoFilterThereIsNoRule() {
        assertThat(http.hasRuleFor("/meetings")).isFalse();
    }

    @Test
    void whatNotesIniSaysOfMethodsIsAListAndMayBeMissing() throws IOException {
        assertThat(http.enables("OPTIONS")).isEmpty();
        ini("HTTPEnableMethods=GET, POST,PUT");
        assertThat(http.enables("OPTIONS")).hasValue(false);
        assertThat(http.enables("POST")).hasValue(true);
        ini("HTTPEnableMethods=GET,OPTIONS");
        assertThat(http.enables("OPTIONS")).hasValue(true);
    }

    private void ini(String line) throws IOException {
        Files.writeString(data.resolve("notes.ini"), "[Notes]\nDirectory=" + data + "\n" + line + "\n");
    }
}
