package org.dominomeetings.sandbox.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.sandbox.zip.BuiltZip.Content;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The zip says nothing of where, when and by whom it was built, so that two builds of one commit are equal. */
class BuildMachineTest {
    /** project.build.outputTimestamp in the parent pom. */
    private static final LocalDateTime BUILT = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** A shorter host name may be a word that code uses. */
    private static final int SHORT = 6;

    private static List<Content> contents;
    private static List<String> names;

    @BeforeAll
    static void takeApart() throws IOException {
        contents = BuiltZip.contents();
        names = namesOfThisMachine();
    }

    @Test
    void noFileHoldsAFolderOrANameOfTheMachine() {
        // Ours and those of OkHttp, Okio, Kotlin and Gson.
        assertThat(contents).hasSizeGreaterThan(2000);
        assertThat(contents)
                .allSatisfy(file -> assertThat(namesIn(file.path() + "\n" + file.text()))
                        .as(file.path())
                        .isEmpty());
    }

    @Test
    void suchThingsWouldBeFound() {
        String home = System.getProperty("user.home");
        String user = System.getProperty("user.name");

        assertThat(List.of(
                        "Built-By: " + user,
                        "lib=" + home + "/lib/x.jar",
                        "file:" + BuiltZip.path(),
                        "/srv/.m2/repository/x",
                        "/home/" + user + "/x"))
                .allSatisfy(text -> assertThat(namesIn(text)).isNotEmpty());
    }

    @Test
    void everyFileOfOursHasTheTimeThatIsTheSameForEveryBuild() {
        assertThat(contents)
                .filteredOn(file -> !file.path().contains("!/lib/"))
                .allSatisfy(file ->
                        assertThat(file.entry().getTimeLocal()).as(file.path()).isEqualTo(BUILT));
    }

    private static List<String> namesIn(String text) {
        return names.stream().filter(text::contains).toList();
    }

    private static List<String> namesOfThisMachine() throws IOException {
        String home = System.getProperty("user.home");
        String user = System.getProperty("user.name");
        String host = InetAddress.getLocalHost().getHostName();
        // The working copy, three folders above the zip.
        Path root = BuiltZip.path().getParent().getParent().getParent();
        List<String> names = new ArrayList<>(List.of(root.toString(), home + "/", home + "\\"));
        names.addAll(List.of(".m2/repository", ".m2\\repository"));
        // The user in a folder, a header or an address: the bare name may be what classes speak of, such as root.
        names.addAll(List.of("/home/" + user + "/", "/Users/" + user + "/", "\\Users\\" + user + "\\"));
        names.addAll(List.of("Built-By:", "Last-Modified-By:", user + "@" + host));
        if (host.length() > SHORT && !host.startsWith("localhost")) {
            names.add(host);
        }
        return names;
    }
}
