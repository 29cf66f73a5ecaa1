package org.dominomeetings.simulators.teams;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.dominomeetings.simulators.ContractComparison;
import org.dominomeetings.simulators.ReferenceData;
import org.dominomeetings.simulators.ReviewedDifferences;
import org.junit.jupiter.api.Test;

/** Holds our contract to a description made of Microsoft's metadata (v1.0-Prod.csdl) and of its pages. */
class TeamsContractTest {
    /**
     * Each place where the two differ: operation, place, what ours says (not, what theirs says), source. A star stands
     * for anything. Leaving out what is optional is no difference.
     */
    private static final String REVIEWED = """
            * | 20*.* | nullable null, not true | this simulator always has a value there
            * | 20*.* | required | example answer of "createOrGet"
            * | 20*.* | enum*, not *unknownFutureValue* | no value, but a place kept free: OData, evolvable enumerations
            * | 20*.@odata.context | not described | OData JSON format 4.01, 4.6.1
            * | 20*.audioConferencing | nullable true | the organizer has no licence for telephone numbers
            * | 20*.audioConferencing.ConferenceId | not described | example answer of "Create onlineMeeting"
            * | 20*.participants.attendees | maxItems 0 | we send none
            * | request.* | nullable null, not true | we send no null
            * | request.subject | maxLength 255 | not documented; that of an event's subject in Exchange
            * | default.error.innerError.* | not described | Graph's page "error responses and resource types"
            * | default.error.innerError.* | required | the same page
            * | request.externalId | minLength 1 | a key of nothing names no meeting
            POST /{tenant}/oauth2/v2.0/token | 400.* | required | example answer of that status
            POST /{tenant}/oauth2/v2.0/token | 401 | status not described | RFC 6749, 5.2
            POST /{tenant}/oauth2/v2.0/token | request.client_secret | required | Entra's page "authorization code flow"
            GET /me | operation | not described | Graph's page "Get user"
            GET /{tenant}/oauth2/v2.0/authorize | operation | not described | the same page
            """;

    @Test
    void ourContractDiffersFromTheirsOnlyWhereReviewed() throws IOException {
        // Theirs has the hosts and the version among its servers.
        String ours = ReviewedDifferences.contract(TeamsService.class, "teams.yaml")
                .replace("/graph.microsoft.com/v1.0", "")
                .replace("/login.microsoftonline.com/", "/");
        String theirs = Files.readString(ReferenceData.file("specs/msgraph-onlinemeetings.json"));

        Set<String> differences = ContractComparison.compare(ours, theirs);

        ReviewedDifferences.of(REVIEWED).areAllOf(differences);
    }
}
