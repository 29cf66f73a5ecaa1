package org.dominomeetings.simulators.meet;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.dominomeetings.simulators.ContractComparison;
import org.dominomeetings.simulators.ReferenceData;
import org.dominomeetings.simulators.ReviewedDifferences;
import org.junit.jupiter.api.Test;

/** Holds our contract to Google's description of the service. */
class MeetContractTest {
    /**
     * Each place where the two differ: operation, place, what ours says (not, what theirs says), source. A star stands
     * for anything. Leaving out what is optional is no difference.
     */
    private static final String REVIEWED = """
            * | 200.name | pattern* | text of Space.name
            * | 200.meetingUri | pattern* | text of Space.meetingUri
            * | 200.meetingCode | pattern* | text of Space.meetingCode
            * /v2/spaces* | 200.* | required | texts of the members, which name none that can be missing
            * | default.error | required | cloud.google.com/apis/design/errors
            * | default.error.* | required | the same page
            POST /token | 200.* | required | developers.google.com/identity/protocols/oauth2/web-server
            POST /token | 40* | status not described | RFC 6749, 5.2
            POST /token | request.client_* | required | developers.google.com/identity/protocols/oauth2/web-server
            POST /token | request.grant_type | enum* | the two that we use
            POST /revoke | operation | not described | developers.google.com/identity/protocols/oauth2/web-server
            GET /o/oauth2/v2/auth | operation | not described | the same page
            """;

    @Test
    void ourContractDiffersFromTheirsOnlyWhereReviewed() throws IOException {
        // Theirs has the hosts among its servers.
        String ours = ReviewedDifferences.contract(MeetService.class, "meet.yaml")
                .replace("/meet.googleapis.com/", "/")
                .replace("/oauth2.googleapis.com/", "/")
                .replace("/accounts.google.com/", "/");
        String theirs = Files.readString(ReferenceData.file("specs/google-meet.json"));

        Set<String> differences = ContractComparison.compare(ours, theirs);

        ReviewedDifferences.of(REVIEWED).areAllOf(differences);
    }
}
