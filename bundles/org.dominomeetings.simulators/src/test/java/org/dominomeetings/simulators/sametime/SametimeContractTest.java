package org.dominomeetings.simulators.sametime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.dominomeetings.simulators.ContractComparison;
import org.dominomeetings.simulators.ReferenceData;
import org.dominomeetings.simulators.ReviewedDifferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds our contract to a description that was written from the two public clients of the service. */
class SametimeContractTest {
    /**
     * Where the two differ, as {@link ReviewedDifferences} has it. "The integration" is domino-online-meeting-integration,
     * "the widget" one of connections-sametime-8-widgets. Ours is the narrower one everywhere.
     */
    private static final String REVIEWED = """
            GET /*-auth/api/v1/refresh | 200.user* | required | the integration's form and the widget show the person's address
            GET /*-auth/api/v1/refresh | 40* | status not described | no client meets them: a forged token, another version
            POST /*-auth/api/v1/login | 4* | status not described | no client meets them: a forged token, another version
            POST /sametime-auth/api/v1/login | operation | not described | the same as of 11.6; the widgets let a browser log in
            GET /sametime-auth/api/v1/refresh | header.* | not described | the same as of 11.6
            GET /meeting-catalog/api/v1/meetings | header.* | not described | a browser sends the cookie for the widgets
            * /meeting-catalog/api/v1/meetings* | 200*.name | required | both clients make the link of it
            * | 415 | status not described | RFC 9110, 15.5.16
            * /meeting-catalog/api/v1/meetings/{meetingId} | 403 | status not described | as for a new meeting
            * | request.meeting.allowGuestUser | * | the integration sends text
            * | request.meeting.mode | enum [Open] | the integration sends no other
            * | request.meeting.moderators | minItems 1 | the integration always sends one
            * | request.meeting.moderators | required | the integration always sends one
            * | request.meeting.moderators[] | format email | the integration sends mail addresses
            * | request.meeting.name | * | the integration takes most signs out; see the contract's own description
            """;

    private static String ours() {
        return ReviewedDifferences.contract(SametimeService.class, "sametime.yaml");
    }

    @Test
    void ourContractDiffersFromTheirsOnlyWhereReviewed() throws IOException {
        String theirs = Files.readString(ReferenceData.file("specs/sametime.yaml"));
        ReviewedDifferences.of(REVIEWED).areAllOf(ContractComparison.compare(ours(), theirs));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'required: [name, moderators]'; 'required: [name]'; looser: not required",
                "'hasPassword: { type: boolean }'; 'hasPassword: { type: string }'; hasPassword | type string",
                "'maxLength: 100,'; ''; request.meeting.name | maxLength null",
                "'\"409\":'; '\"422\":'; 422 | status not described",
                "'application/x-www-form-urlencoded:'; 'application/xml:'; media type application/xml"
            })
    void theComparisonSeesAChange(String before, String after, String seen) {
        String changed = ours().replace(before, after);
        assertThat(changed).isNotEqualTo(ours());
        assertThat(ContractComparison.compare(changed, ours())).anyMatch(difference -> difference.contains(seen));
    }
}
