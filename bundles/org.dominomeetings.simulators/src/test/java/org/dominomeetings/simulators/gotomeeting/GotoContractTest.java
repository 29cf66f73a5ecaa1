package org.dominomeetings.simulators.gotomeeting;

import java.io.IOException;
import java.nio.file.Files;
import org.dominomeetings.simulators.ContractComparison;
import org.dominomeetings.simulators.ReferenceData;
import org.dominomeetings.simulators.ReviewedDifferences;
import org.junit.jupiter.api.Test;

/** Holds our contract to GoTo's description of the service. */
class GotoContractTest {
    private static final String REVIEWED = """
            * | request.subject | maxLength 100 | text of the member
            * | request.conferencecallinfo | maxLength 255 | text of the member
            * | request.timezonekey | enum [] | text of the member: the empty text
            * | 200[].startTime | format null, not date-time | example answers: 2012-12-01T09:00:00.+0000
            * | 200[].endTime | format null, not date-time | example answers: 2012-12-01T10:00:00.+0000
            GET /meetings/{meetingId} | 200[].createTime | format null, not date-time | text of the member: ''
            * | 403 | status not described | n8n-io/n8n 14077
            * | 4* | body true, not false | n8n-io/n8n 14077
            * | 415 | status not described | RFC 9110, 15.5.16; GoTo's own answer is not known
            * | 500 | status not described | HCL domino-online-meeting-integration, docs/troubleshooting.md
            GET /meetings/{meetingId} | 400 | status not described | as for the other calls with an id
            * | 20* | type object | the members of each schema
            * | request | type object | the members of each schema
            POST /oauth/token | request.code_verifier | not described | RFC 7636, 4.5; RFC 6749, 3.2
            POST /oauth/token | 4* | status not described | RFC 6749, 5.2
            GET /oauth/authorize | operation | not described | developer.goto.com, guides; RFC 6749, 4.1
            """;

    @Test
    void ourContractDiffersFromTheirsOnlyWhereReviewed() throws IOException {
        String ours = ReviewedDifferences.contract(GotoService.class, "gotomeeting.yaml");
        String theirs = Files.readString(ReferenceData.file("specs/goto.yaml"));
        ReviewedDifferences.of(REVIEWED).areAllOf(ContractComparison.compare(ours, "/G2M/rest", theirs));
    }
}
