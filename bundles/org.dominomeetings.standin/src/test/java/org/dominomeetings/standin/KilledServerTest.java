package org.dominomeetings.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lotus.domino.Document;
import org.dominomeetings.standin.SaveMonitor.Death;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NsfFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was saved is there when the process ends at once, and a save is all or nothing. */
class KilledServerTest {
    private static final String UNID = "C".repeat(32);
    private static final int DEATH = 7;
    private static final int KILLS = 3;
    private static final int MOST_SAVES_BEFORE_A_KILL = 200;

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({"true, 6", "false, 7"})
    void theOrderedDeathLeavesTheSaveUndoneOrDone(boolean before, String kept) throws Exception {
        Process server = start(Boolean.toString(before));
        try (BufferedReader output = output(server)) {
            assertThat(output.lines()).containsExactly("1", "2", "3", "4", "5", "6");
        }
        assertThat(server.waitFor()).isEqualTo(SaveMonitor.KILLED);
        assertThat(stored().text("First")).isEqualTo(kept);
    }

    @Test
    void aKillAtAnyMomentLeavesAWholeDocumentWithAllThatWasAcknowledged() throws Exception {
        // Always the same numbers of saves; when the kill comes in a save differs by itself.
        Random chance = new Random(1);
        for (int kill = 0; kill < KILLS; kill++) {
            Process server = start();
            int saves = 1 + chance.nextInt(MOST_SAVES_BEFORE_A_KILL);
            String last = "0";
            try (BufferedReader output = output(server)) {
                while (Integer.parseInt(last) < saves) {
                    last = output.readLine();
                }
                // Not the process's own method, which closes the stream that has still to be read.
                server.toHandle().destroyForcibly();
                for (String more = output.readLine(); more != null; more = output.readLine()) {
                    last = more;
                }
            }
            Note note = stored();
            assertThat(Integer.parseInt(note.text("First"))).isGreaterThanOrEqualTo(Integer.parseInt(last));
            assertThat(note.text("Last")).isEqualTo(note.text("First"));
        }
    }

    private Note stored() {
        return NsfFolder.open(data, SampleServer.MAIL).find(UNID);
    }

    private Process start(String... beforeTheSave) throws IOException {
        if (!NsfFolder.isDatabase(data.resolve(SampleServer.MAIL))) {
            SampleServer.write(data);
            NsfFolder.open(data, SampleServer.MAIL)
                    .put(SampleServer.entry(UNID, "Plan").build());
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        // Surefire starts tests with one jar that refers to all others, and keeps the real class path here.
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(KilledServerTest.class.getName());
        command.add(data.toString());
        command.addAll(List.of(beforeTheSave));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static BufferedReader output(Process server) {
        return new BufferedReader(new InputStreamReader(server.getInputStream(), UTF_8));
    }

    /**
     * The server that is killed: saves one document again and again, the same number in its first and its last item with
     * enough between to take a while, and prints the number when Domino says that it is saved.
     *
     * @param arguments the data folder, and whether to die before the seventh save or after it; without that it goes on
     */
    public static void main(String[] arguments) throws Exception {
        DominoServer server = SampleServer.start(Path.of(arguments[0]));
        if (arguments.length == 2) {
            boolean before = Boolean.parseBoolean(arguments[1]);
            server.saves().order(new Death(SampleServer.MAIL, "Appointment", Map.of(), DEATH, before));
        }
        HttpContext.enter(SampleServer.JANE, SampleServer.MAIL);
        Document document = HttpContext.current().database().getDocumentByUNID(UNID);
        for (int number = 1; ; number++) {
            document.replaceItemValue("First", Integer.toString(number)).recycle();
            document.replaceItemValue("Between", "x".repeat(10_000)).recycle();
            document.replaceItemValue("Last", Integer.toString(number)).recycle();
            if (!document.save(false, false)) {
                throw new IllegalStateException("nobody else saves here");
            }
            System.out.println(number);
        }
    }
}
