package org.dominomeetings.providers.jitsi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.fge.jsonschema.core.report.ProcessingReport;
import com.github.fge.jsonschema.main.JsonSchema;
import com.github.fge.jsonschema.main.JsonSchemaFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.dominomeetings.contract.fixture.FixedClock;
import org.dominomeetings.contract.fixture.FixedSettings;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.meeting.SyncedDetails;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.providers.ProviderFixture;
import org.dominomeetings.providers.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JitsiProviderTest {
    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    private static final String TAG = "0123456789abcdef0123456789abcdeffedcba98765432100123456789abcdef";
    private static final String ROOM = "meeting-01234567-89abcdef-01234567-89abcdef";
    private static final String SECRET = "app-secret-of-32-characters-0123";
    private static final Map<String, String> OWN_SERVER = Map.of("URL", "https://Meet.Example.com", "APP_ID", "domino");

    /** Nothing is ever sent. */
    private static final ProviderSession NOBODY = ProviderFixture.session(
            request -> {
                throw new AssertionError("Jitsi was sent " + request);
            },
            "");

    private final MeetingProvider meetJitSi = provider(Map.of("URL", "https://meet.jit.si"));
    private final MeetingProvider own = provider(OWN_SERVER);

    @Test
    void aMeetingIsALinkToARoomThatNobodyCanGuessAndNothingIsSent() {
        Meeting meeting = meetJitSi.create(NOBODY, details(), TAG);

        assertThat(meeting.id()).isEqualTo(ROOM);
        assertThat(meeting.joinUrl()).isEqualTo("https://meet.jit.si/" + ROOM);
        meetJitSi.check(NOBODY);
    }

    @Test
    void theRoomIsTheSameAfterACrash() {
        Meeting meeting = meetJitSi.create(NOBODY, details(), TAG);

        assertThat(meetJitSi.find(NOBODY, TAG, SyncedDetails.of(details())))
                .map(Meeting::joinUrl)
                .contains(meeting.joinUrl());
        assertThat(meetJitSi.read(NOBODY, meeting.id()).joinUrl()).isEqualTo(meeting.joinUrl());
        assertThat(meetJitSi.create(NOBODY, details(), TAG.replace('0', 'f')).id())
                .isNotEqualTo(meeting.id());
    }

    @Test
    void aTenantStaysInTheLink() {
        assertThat(provider(Map.of("URL", "https://meet.example.com/acme"))
                        .create(NOBODY, details(), TAG)
                        .joinUrl())
                .isEqualTo("https://meet.example.com/acme/" + ROOM);
    }

    @Test
    void jitsiIsOfferedWhereItsAddressIsSetAndNeedsNoAccount() {
        assertThat(new JitsiFactory().make(settings(Map.of(), Map.of()))).isEmpty();
        assertThat(meetJitSi.connection().needsAccount()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"http://meet.example.com, , https", "https://meet.example.com, domino, app-secret"})
    void anImpossibleSettingIsNamed(String url, String appId, String named) {
        Map<String, String> texts = new HashMap<>(Map.of("URL", url));
        if (appId != null) {
            texts.put("APP_ID", appId);
        }
        assertThatThrownBy(() -> new JitsiFactory().make(settings(texts, Map.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named);
    }

    @Test
    void withoutTokensTheHostComesInByTheGuestsLink() {
        assertThat(meetJitSi.hostLink(meetJitSi.create(NOBODY, details(), TAG), "Jane Doe", NOW))
                .isEmpty();
    }

    @Test
    void aHostsTokenIsForOneRoomAndTenMinutes() throws Exception {
        JsonNode claims = claims(own);

        assertThat(claims)
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"aud\":\"domino\",\"iss\":\"domino\",\"sub\":\"meet.example.com\",\"room\":\""
                                + ROOM
                                + "\",\"exp\":1796112600,\"context\":{\"user\":{\"name\":\"J\u00e4ne <Doe>\"}}}"));
        assertThat(Instant.ofEpochSecond(claims.path("exp").longValue())).isEqualTo(NOW.plusSeconds(600));
    }

    @ParameterizedTest
    @CsvSource({
        "https://meet.example.com/Acme, , acme",
        "https://meet.example.com/, , meet.example.com",
        "https://meet.example.com/Acme, meet.jitsi, meet.jitsi"
    })
    void theSubjectIsTheTenantOrTheHostUnlessItIsSet(String url, String set, String subject) throws Exception {
        Map<String, String> texts = new HashMap<>(Map.of("URL", url, "APP_ID", "domino", "AUDIENCE", "jitsi"));
        if (set != null) {
            texts.put("SUBJECT", set);
        }
        JsonNode claims = claims(provider(texts));

        assertThat(claims.path("sub").textValue()).isEqualTo(subject);
        assertThat(claims.path("aud").textValue()).isEqualTo("jitsi");
    }

    @Test
    void itsClaimsAreThoseThatJitsiReads() throws Exception {
        JsonSchema schema = JsonSchemaFactory.byDefault()
                .getJsonSchema(new ObjectMapper()
                        .readTree(ReferenceData.file("specs/jitsi-jwt.schema.json")
                                .toFile()));

        ProcessingReport report = schema.validate(claims(own));
        assertThat(report.isSuccess()).as(report.toString()).isTrue();
        assertThat(schema.validate(new ObjectMapper()
                                .readTree("{\"aud\":\"a\",\"iss\":\"i\",\"sub\":\"s\",\"room\":\"r\"}"))
                        .isSuccess())
                .as("a token without an end")
                .isFalse();
    }

    @Test
    void theSecretIsShownNowhere() {
        String link = own.hostLink(own.create(NOBODY, details(), TAG), "Jane Doe", NOW)
                .orElseThrow();
        String signed = new String(
                Base64.getUrlDecoder().decode(link.split("\\.")[link.split("\\.").length - 2]), StandardCharsets.UTF_8);
        assertThat(own + link + signed).doesNotContain(SECRET);
    }

    private static JsonNode claims(MeetingProvider provider) throws IOException {
        Meeting meeting = provider.create(NOBODY, details(), TAG);
        String link = provider.hostLink(meeting, "J\u00e4ne <Doe>", NOW).orElseThrow();
        assertThat(link).startsWith(meeting.joinUrl() + "?jwt=");
        String token = URI.create(link).getQuery().substring("jwt=".length());
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static MeetingProvider provider(Map<String, String> texts) {
        return new JitsiFactory()
                .make(settings(texts, Map.of("jitsi.app-secret", SECRET)))
                .orElseThrow();
    }

    private static ProviderSettings settings(Map<String, String> texts, Map<String, String> secrets) {
        Map<String, String> named = new HashMap<>();
        texts.forEach((name, value) -> named.put("MEETINGS_JITSI_" + name, value));
        return new ProviderSettings("jitsi", new FixedSettings(named, secrets), new FixedClock(NOW));
    }

    private static MeetingDetails details() {
        return new MeetingDetails("Sprint review", NOW, NOW.plusSeconds(3600), ZoneOffset.UTC, "");
    }
}
