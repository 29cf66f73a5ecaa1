package org.dominomeetings.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dominomeetings.contract.fixture.FixedClock;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.core.spi.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each service's factory, whatever the service. */
class FactoriesTest {
    /** What is enough for every service, and makes each of them read all that it knows. */
    private static final Map<String, String> ENOUGH =
            Map.of("CLIENT_ID", "c", "URL", "https://service.example", "APP_ID", "a");

    private static final List<ProviderFactory> ALL = ConfiguredProviders.factories(List.of());

    private static final FixedClock SURROUNDINGS = new FixedClock(ProviderFixture.NOW);

    static Stream<ProviderFactory> withAClient() {
        return ALL.stream().filter(factory -> declares(factory, "CLIENT_ID"));
    }

    static Stream<Arguments> addresses() {
        return ALL.stream()
                .flatMap(factory -> factory.settings().stream()
                        .filter(setting -> setting.unit().equals("an `https` URL"))
                        .map(setting -> Arguments.of(factory, setting.name())));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void noServiceIsOfferedWhereNothingIsSet(ProviderFactory factory) {
        assertThat(TestProviders.make(factory, Map.of(), Map.of(), SURROUNDINGS))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("withAClient")
    void aServiceIsOfferedWithBothHalvesOfItsClientOnly(ProviderFactory factory) {
        Map<String, String> id = Map.of(Setting.nameFor(factory.id(), "CLIENT_ID"), "c");
        Map<String, String> secret = Map.of(factory.id() + ".client-secret", "s");

        assertThat(TestProviders.make(factory, id, Map.of(), SURROUNDINGS)).isEmpty();
        assertThat(TestProviders.make(factory, Map.of(), secret, SURROUNDINGS)).isEmpty();
        assertThat(TestProviders.make(factory, id, secret, SURROUNDINGS))
                .hasValueSatisfying(provider -> assertThat(provider.id()).isEqualTo(factory.id()));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void aServiceReadsWhatItDeclaresAndNothingElse(ProviderFactory factory) {
        Map<String, String> enough = enough(factory);
        TreeSet<String> read = new TreeSet<>();
        Settings noted = new Settings() {
            @Override
            public Optional<String> text(String name) {
                read.add(name);
                return Optional.ofNullable(enough.get(name));
            }

            @Override
            public Optional<String> secret(String name) {
                return Optional.of("s");
            }
        };

        assertThat(factory.make(new ProviderSettings(factory.id(), noted, SURROUNDINGS)))
                .isPresent();

        assertThat(factory.settings()).extracting(Setting::name).containsExactlyInAnyOrderElementsOf(read);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void noSettingLeadsToAnAddressThatTokensCanBeReadOnTheWayTo(ProviderFactory factory, String address) {
        Map<String, String> texts = enough(factory);
        texts.put(address, "http://elsewhere.example");

        assertThatThrownBy(() -> make(factory, texts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(address + " is an https URL such as https://\\S+, not http://elsewhere.example")
                .hasMessageContaining("http://elsewhere.example");
    }

    @ParameterizedTest
    @CsvSource({
        "webex, ACCOUNT_NAMES, perhaps, MEETINGS_WEBEX_ACCOUNT_NAMES is yes or no",
        "webex, PATCH_TYPE, text/plain, MEETINGS_WEBEX_PATCH_TYPE is application/json or application/json-patch+json",
        "zoom, SCOPES, both, MEETINGS_ZOOM_SCOPES is granular or classic",
        "teams, TENANT, common, MEETINGS_TEAMS_TENANT",
        "teams, TENANT, Consumers, MEETINGS_TEAMS_TENANT",
        "sametime, GUESTS, ture, MEETINGS_SAMETIME_GUESTS is true or false",
        "sametime, AUTH_PATH, meeting-auth, MEETINGS_SAMETIME_AUTH_PATH",
        "sametime, AUTH_PATH, /a/../b, MEETINGS_SAMETIME_AUTH_PATH",
        "sametime, AUTH_PATH, /a?b=c, MEETINGS_SAMETIME_AUTH_PATH",
        "meet, ACCESS_TYPE, EVERYBODY, MEETINGS_MEET_ACCESS_TYPE is OPEN or TRUSTED or RESTRICTED"
    })
    void anImpossibleSettingIsNamedWithItsValue(String service, String setting, String value, String named) {
        ProviderFactory factory =
                ALL.stream().filter(one -> one.id().equals(service)).findFirst().orElseThrow();
        Map<String, String> texts = enough(factory);
        texts.put(Setting.nameFor(service, setting), value);

        assertThatThrownBy(() -> make(factory, texts))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named)
                .hasMessageContaining(value);
    }

    private static void make(ProviderFactory factory, Map<String, String> texts) {
        Map<String, String> secrets = Map.of(factory.id() + ".client-secret", "s", factory.id() + ".app-secret", "s");
        TestProviders.make(factory, texts, secrets, SURROUNDINGS);
    }

    private static Map<String, String> enough(ProviderFactory factory) {
        Map<String, String> texts = new HashMap<>();
        ENOUGH.forEach((name, value) -> {
            if (declares(factory, name)) {
                texts.put(Setting.nameFor(factory.id(), name), value);
            }
        });
        return texts;
    }

    private static boolean declares(ProviderFactory factory, String name) {
        return factory.settings().stream()
                .anyMatch(setting -> setting.name().equals(Setting.nameFor(factory.id(), name)));
    }
}
