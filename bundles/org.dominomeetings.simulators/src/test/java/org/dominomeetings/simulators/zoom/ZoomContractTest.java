package org.dominomeetings.simulators.zoom;

import java.io.IOException;
import java.nio.file.Files;
import org.dominomeetings.simulators.ContractComparison;
import org.dominomeetings.simulators.ReferenceData;
import org.dominomeetings.simulators.ReviewedDifferences;
import org.junit.jupiter.api.Test;

/** Holds our contract to a description made of Zoom's own types. */
class ZoomContractTest {
    private static final String REVIEWED = """
            * | 20*.* | required | example answers of the calls
            * | 4*.code | required | example answers of each error
            * | 4*.message | required | example answers of each error
            POST /oauth/token | 4*.* | required | zoom/skills, oauth: the error answers
            POST /oauth/revoke | 4* | status not described | as at the token endpoint: RFC 7009, 2.2.1
            * /users/{userId}/meetings | 415 | status not described | RFC 9110, 15.5.16; Zoom's own answer is not known
            PATCH /meetings/{meetingId} | 415 | status not described | RFC 9110, 15.5.16; Zoom's own answer is not known
            * | 20*.type | enum [2], not * | no other meetings are made
            POST /users/{userId}/meetings | 201.status | enum [waiting, started] | type of "get"
            GET /oauth/authorize | operation | not described | zoom/skills, oauth; RFC 6749, 4.1
            GET /users/{userId}/meetings | operation | not described | @zoom/rivet meetings.d.ts, MeetingsListMeetings
            """;

    @Test
    void ourContractDiffersFromTheirsOnlyWhereReviewed() throws IOException {
        String ours = ReviewedDifferences.contract(ZoomService.class, "zoom.yaml");
        String theirs = Files.readString(ReferenceData.file("specs/zoom.json"));
        ReviewedDifferences.of(REVIEWED).areAllOf(ContractComparison.compare(ours, "/v2", theirs));
    }
}
