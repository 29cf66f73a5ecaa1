package org.dominomeetings.providers.webex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.dominomeetings.core.meeting.Detail;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which media type Webex takes a change with is not certain, so both are known. */
class WebexPatchTypeTest {
    private static final String JSON = "application/json";
    private static final String JSON_PATCH = "application/json-patch+json";
    private static final Instant TEN = Instant.parse("2026-12-03T10:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {JSON, JSON_PATCH})
    void whatIsSetIsSent(String set) throws Exception {
        try (WebexFixture lab = new WebexFixture(set)) {
            lab.settings("{\"patchTypes\":[\"" + set + "\"]}");

            rename(lab, create(lab), "Renamed");

            assertThat(lab.answered()).containsExactly("POST 200", "PATCH 200");
            assertThat(lab.shown().at("/meetings/0/title").textValue()).isEqualTo("Renamed");
        }
    }

    @ParameterizedTest
    @CsvSource({JSON + ", " + JSON_PATCH, JSON_PATCH + ", " + JSON})
    void whatIsRefusedIsSentOnceMoreWithTheOtherTypeAndThenNeverAgain(String set, String taken) throws Exception {
        try (WebexFixture lab = new WebexFixture(set)) {
            lab.settings("{\"patchTypes\":[\"" + taken + "\"]}");
            Meeting meeting = create(lab);

            rename(lab, meeting, "Renamed");
            rename(lab, meeting, "Renamed again");

            assertThat(lab.answered()).containsExactly("POST 200", "PATCH 415", "PATCH 200", "PATCH 200");
            assertThat(lab.shown().at("/meetings/0/title").textValue()).isEqualTo("Renamed again");
            assertThat(lab.shown().path("mails").intValue()).isZero();
        }
    }

    @Test
    void whereNeitherIsTakenTheChangeIsRefusedAndWhatIsSetStays() throws Exception {
        try (WebexFixture lab = new WebexFixture(JSON)) {
            lab.settings("{\"patchTypes\":[]}");
            Meeting meeting = create(lab);

            ProviderException failure =
                    catchThrowableOfType(ProviderException.class, () -> rename(lab, meeting, "Renamed"));

            assertThat(failure.kind()).isEqualTo(Kind.INVALID);
            assertThat(lab.answered()).containsExactly("POST 200", "PATCH 415", "PATCH 415");
            lab.settings("{\"patchTypes\":[\"" + JSON + "\"]}");
            rename(lab, meeting, "Renamed");
            assertThat(lab.answered()).endsWith("PATCH 415", "PATCH 200");
        }
    }

    private static Meeting create(WebexFixture lab) {
        return lab.provider.create(lab.account, details("Review"), "tag");
    }

    private static void rename(WebexFixture lab, Meeting meeting, String subject) {
        lab.provider.update(lab.account, meeting, details(subject), Set.of(Detail.SUBJECT));
    }

    private static MeetingDetails details(String subject) {
        return new MeetingDetails(subject, TEN, TEN.plus(Duration.ofHours(1)), ZoneOffset.UTC, "");
    }
}
