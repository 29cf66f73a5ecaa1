package org.dominomeetings.providers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dominomeetings.contract.fixture.FixedClock;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.RequestCount;
import org.dominomeetings.core.spi.Settings;
import org.junit.jupiter.api.Test;

/**
 * The README's table of services is what each of them says of itself. Run with {@code -Dservices.write=true} to print it
 * anew between its two marks in {@code README.md}.
 */
class ServicesTableTest {
    private static final String BEGIN = "<!-- printed by ServicesTableTest -->\n";
    private static final String END = "<!-- end of what is printed -->\n";

    private final List<MeetingProvider> services =
            new ConfiguredProviders(new AllIsSet(), List.of(), new FixedClock(Instant.EPOCH)).all();

    @Test
    void theReadmeSaysWhatTheServicesSayOfThemselves() throws IOException {
        Path readme = root().resolve("README.md");
        if (Boolean.getBoolean("services.write")) {
            Files.writeString(readme, withTable(Files.readString(readme)));
        }

        assertThat(readme).content().isEqualTo(withTable(Files.readString(readme)));
    }

    @Test
    void noServiceIsLeftOut() {
        assertThat(services)
                .extracting(MeetingProvider::id)
                .containsExactlyElementsOf(ConfiguredProviders.factories(List.of()).stream()
                        .map(ProviderFactory::id)
                        .toList());
    }

    /** The text with the table between its marks, whatever stood there. */
    private String withTable(String readme) {
        assertThat(readme).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
        return readme.substring(0, readme.indexOf(BEGIN)) + BEGIN + table() + readme.substring(readme.indexOf(END));
    }

    private String table() {
        StringBuilder table = new StringBuilder(row("", MeetingProvider::label));
        table.append(row("---", service -> ":-:").replace(" ", ""));
        for (Capability capability : Capability.values()) {
            table.append(row(
                    "`" + capability.member() + "`",
                    service -> service.capabilities().has(capability) ? "yes" : "–"));
        }
        table.append(calls("calls of a create", Capabilities::create));
        table.append(calls("of an update with changes", Capabilities::change));
        // No service has a say in that: an update that finds nothing to tell ends before it.
        table.append(calls("of an update without", service -> RequestCount.NONE));
        table.append(calls("of a delete", Capabilities::delete));
        return table.toString();
    }

    private String calls(String head, Function<Capabilities, RequestCount> operation) {
        return row(head, service -> operation.apply(service.capabilities()).toString());
    }

    private String row(String head, Function<MeetingProvider, String> cell) {
        return services.stream().map(cell).collect(Collectors.joining(" | ", "| " + head + " | ", " |\n"));
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    /** The least that offers every service: its client, or its address where that is its own company's. */
    private static final class AllIsSet implements Settings {
        @Override
        public Optional<String> text(String name) {
            if (name.matches("MEETINGS_(SAMETIME|JITSI)_URL")) {
                return Optional.of("https://meetings.example");
            }
            return name.endsWith("_CLIENT_ID") ? Optional.of("client") : Optional.empty();
        }

        @Override
        public Optional<String> secret(String name) {
            return name.endsWith(".client-secret") ? Optional.of("secret") : Optional.empty();
        }
    }
}
