package org.dominomeetings.rest.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.core.spi.Setting;
import org.junit.jupiter.api.Test;

/**
 * The guide's page of settings is what the code declares, and the code reads what it declares. Run with
 * {@code -Dsettings.write=true} to print it anew into {@code updatesite/docs/settings.md}.
 */
class SettingsGuideTest {
    private static final String HEAD = "# Settings\n\n"
            + "A setting that all servers share stands in the configuration document of the ledger's database: the document\n"
            + "of the form `MeetingsConfiguration`, with an item for each setting under the setting's name. A server's own\n"
            + "`notes.ini` (`set config MEETINGS_…=…`) wins over the document, and an environment variable of the same name\n"
            + "over both. Nothing has to be restarted: the first request that comes five seconds or more after the last look\n"
            + "has the settings read again. A wrong setting of a service takes that service off the list and no other; where\n"
            + "a setting that all services share becomes wrong, the old ones stay in force until it is right.\n\n"
            + "The document has the universal id `CC2A78559341041469647354B3B8D8AD` in every installation. The\n"
            + "database has no forms and no views: a script with an administrator's ID makes the document, or changes it,\n"
            + "by that id.\n\n"
            + "No secret is a setting. Client secrets and the key ring are files in the folder that `MEETINGS_SECRETS` names;\n"
            + "a setting whose name ends in `SECRET`, `TOKEN`, `PASSWORD`, `PASSPHRASE` or `PRIVATE_KEY` is not used, wherever\n"
            + "it stands. What is set and not used is told by the server's log and by `/meetings/v1/health`, there to those\n"
            + "who manage the ledger's database.\n\n"
            + "This page is printed from the code that reads the settings.\n\n"
            + "| name | says | is | without it | where |\n"
            + "|---|---|---|---|---|\n";

    private static final Pattern WHOLE_NAME = Pattern.compile("\"(MEETINGS_[A-Z][A-Z_]*)\"");

    private final Path root = root();
    private final Collection<Setting> declared = CompositionRoot.declaredSettings(Collections.emptyList());

    @Test
    void theGuideSaysWhatTheCodeDeclares() throws IOException {
        Path guide = root.resolve("updatesite/docs/settings.md");
        if (Boolean.getBoolean("settings.write")) {
            Files.writeString(guide, page());
        }

        assertThat(guide).content().isEqualTo(page());
    }

    @Test
    void eachSettingIsDeclaredOnceAndNoneIsASecret() {
        assertThat(declared).extracting(Setting::name).doesNotHaveDuplicates().noneMatch(Setting::saysSecret);
        assertThat(declared).extracting(Setting::name).allMatch(name -> name.matches("MEETINGS_[A-Z0-9_]+"));
        assertThat(declared).extracting(Setting::meaning).noneMatch(meaning -> meaning.endsWith("."));
    }

    @Test
    void noNameStandsInTheCodeThatIsNotDeclared() {
        Set<String> names = new TreeSet<>();
        for (String bundle : List.of("core", "providers", "notes", "rest")) {
            names.addAll(found(WHOLE_NAME, sources("org.dominomeetings." + bundle)));
        }

        // Not all: a provider's name is also made of its id, by Setting.nameFor.
        assertThat(names).isNotEmpty().isSubsetOf(names(declared));
    }

    @Test
    void eachSharedSettingIsReadSomewhere() {
        String code = Stream.of("core", "providers", "notes", "rest")
                .flatMap(bundle -> sources("org.dominomeetings." + bundle).stream())
                .map(SettingsGuideTest::read)
                .collect(Collectors.joining());

        assertThat(Arrays.stream(SharedSettings.class.getFields())
                        .filter(field -> field.getType() == Setting.class)
                        .map(field -> "SharedSettings." + field.getName())
                        .filter(field -> !code.contains(field)))
                .isEmpty();
        assertThat(SharedSettings.ALL).hasSize(SharedSettings.class.getFields().length - 1);
    }

    private String page() {
        StringBuilder page = new StringBuilder(HEAD);
        for (Setting setting : declared) {
            page.append(String.format(
                    "| `%s` | %s | %s | %s | %s |\n",
                    setting.name(),
                    setting.meaning(),
                    setting.unit(),
                    setting.without(),
                    setting.isOnEachServer() ? "each server" : "document or server"));
        }
        return page.toString();
    }

    private static Set<String> names(Collection<Setting> settings) {
        return settings.stream().map(Setting::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern, List<Path> files) {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            Matcher matcher = pattern.matcher(read(file));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
        }
        return found;
    }

    private List<Path> sources(String bundle) {
        try (Stream<Path> files =
                Files.walk(root.resolve("bundles").resolve(bundle).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
