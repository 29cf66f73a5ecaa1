package org.dominomeetings.sandbox.zip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dominomeetings.sandbox.zip.BuiltZip.Content;
import org.junit.jupiter.api.Test;

/** The zip says nothing of where, when and by whom it was built, so that two builds of one commit are equal. */
class BuildMachineTest {
    /** project.build.outputTimestamp in the parent pom. */
    private static final LocalDateTime BUILT = LocalDateTime.of(2026, 1, 1, 0, 0);

    private static final int SHORT = 6;

    private final List<Content> contents = BuiltZip.contents();

    @Test
    void noFileHoldsAFolderOrANameOfTheMachine() throws IOException {
        Pattern machine = Pattern.compile(String.join("|", namesOfThisMachine()));

        assertThat(contents).hasSizeGreaterThan(2000);
        assertThat(contents)
                .allSatisfy(file -> assertThat(machine.matcher(file.path() + "\n" + file.text())
                                .results()
                                .map(found -> found.group()))
                        .as(file.path())
                        .isEmpty());
    }

    private static List<String> namesOfThisMachine() throws IOException {
        Path zip = BuiltZip.path();
        String home = System.getProperty("user.home");
        String user = System.getProperty("user.name");
        List<String> names = new ArrayList<>();
        // The working copy: updatesite/target/*.zip is three folders down.
        names.add(Pattern.quote(zip.getParent().getParent().getParent().toString()));
        names.add(Pattern.quote(home + "/"));
        names.add(Pattern.quote(home + "\\"));
        names.add("[/\\\\]\\.m2[/\\\\]repository");
        // As a word of a header, an address or a folder: a user may be called what classes speak of, such as root.
        names.add("(Built-By|Last-Modified-By|Originated)[:-]");
        names.add("\\b" + Pattern.quote(user) + "@");
        names.add("[/\\\\](home|Users)[/\\\\]" + Pattern.quote(user) + "\\b");
        String host = InetAddress.getLocalHost().getHostName();
        // A short one, or localhost, may be a word that code uses.
        if (host.length() > SHORT && !host.startsWith("localhost")) {
            names.add("(?i)\\b" + Pattern.quote(host) + "\\b");
        }
        return names;
    }

    @Test
    void everyFileOfOursHasTheTimeThatIsTheSameForEveryBuild() {
        assertThat(contents)
                .filteredOn(file -> !file.path().contains("!/lib/"))
                .allSatisfy(file ->
                        assertThat(file.entry().getTimeLocal()).as(file.path()).isEqualTo(BUILT));
    }
}
