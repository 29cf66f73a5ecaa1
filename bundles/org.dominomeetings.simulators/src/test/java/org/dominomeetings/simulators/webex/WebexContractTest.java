package org.dominomeetings.simulators.webex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.dominomeetings.simulators.ContractComparison;
import org.dominomeetings.simulators.ReferenceData;
import org.dominomeetings.simulators.ReviewedDifferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds our contract to Cisco's description of the service. */
class WebexContractTest {
    /**
     * Each place where the two differ: operation, place, what ours says (not, what theirs says), source. A star stands
     * for anything. Leaving out what is optional is no difference. "Text of x" is prose in Cisco's description.
     */
    private static final String REVIEWED = """
            * | 200*.title | maxLength 128 | text of CreateMeetingObject.title
            * | request.title | maxLength 128 | text of CreateMeetingObject.title
            * | 200*.agenda | maxLength 1300 | text of CreateMeetingObject.agenda
            * | request.agenda | maxLength 1300 | text of CreateMeetingObject.agenda
            * | *.integrationTags | maxItems 3 | text of CreateMeetingObject.integrationTags
            * | *.integrationTags[] | maxLength 64 | text of CreateMeetingObject.integrationTags
            * | *.joinBeforeHostMinutes | enum [0, 5, 10, 15] | text of CreateMeetingObject.joinBeforeHostMinutes
            * | 200*.phoneAndVideoSystemPassword | pattern ^[0-9]{8}$ | text of the member
            * | 200*.start | format date-time | text of MeetingSeriesObject.start and all example answers
            * | 200*.end | format date-time | text of MeetingSeriesObject.end and all example answers
            * /meetings* | request | required true, not false | a body says what to create or change: text of the calls
            GET /meetings | 200.items | required | text of the call: an array is returned
            GET /meetings | query.max | maximum 100 | text of the parameter
            GET /meetings | query.max | minimum 1 | text of the parameter: a number of meetings in the answer
            GET /meetings | query.offset | not described | part of our Link header; developer.webex.com/docs/basics
            PATCH /meetings/{meetingId} | request | media type application/json not described | jeokrohn/wxc_sdk rest.py
            PATCH /meetings/{meetingId} | request.agenda | nullable true | text of "patch a meeting"
            P* /meetings/{meetingId} | request.integrationTags | nullable true | text of the member: null deletes all
            PUT /meetings/{meetingId} | request.* | required | WebexSamples/rest-api-samples update_meeting.js
            POST /meetings | 400.message | required | example answer of status 400
            POST /meetings | 400.trackingId | required | example answer of status 400
            * | 4* | body true, not false | example answer of status 400 of "create"; RFC 6749, 5.2 for access_token
            GET /people/me | operation | not described | developer.webex.com/docs/api/v1/people/get-my-own-details
            GET /authorize | operation | not described | developer.webex.com/docs/integrations; RFC 6749, 4.1
            """;

    private static String ours() {
        return ReviewedDifferences.contract(WebexService.class, "webex.yaml");
    }

    @Test
    void ourContractDiffersFromTheirsOnlyWhereReviewed() throws IOException {
        String theirs = Files.readString(ReferenceData.file("specs/webex.json"));
        ReviewedDifferences.of(REVIEWED).areAllOf(ContractComparison.compare(ours(), theirs));
    }

    /** The comparison must see what it is there for: each change makes our contract looser, or other, than it was. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'required: [title, start, end]'; 'required: [title]'; POST /meetings | request.end | looser",
                "'hostKey: { type: string }'; 'hostKey: { type: number }'; 200.hostKey | type number, not string",
                "'title: { type: string, maxLength: 128 }'; 'title: { type: string }'; 'maxLength null, not 128'",
                "'enum: [toll, tollFree]'; 'enum: [toll, free]'; tollType | enum",
                "'dialInIpAddress:'; 'dialInAddress:'; 200.dialInAddress | not described",
                "'name: integrationTag,'; 'name: tag,'; query.tag | not described",
                "'\"204\":'; '\"200\":'; 200 | status not described",
                "'additionalProperties: false\n      required: [title, start, end]'; 'required: [title, start, end]'; closed",
                "'application/json-patch+json:'; 'application/merge-patch+json:'; media type application/merge-patch+json"
            })
    void theComparisonSeesAChange(String before, String after, String seen) {
        String changed = ours().replace(before, after);
        assertThat(changed).isNotEqualTo(ours());

        Set<String> differences = ContractComparison.compare(changed, ours());

        assertThat(differences).anyMatch(difference -> difference.contains(seen));
    }

    @Test
    void theComparisonSeesNothingWhereThereIsNothing() {
        assertThat(ContractComparison.compare(ours(), ours())).isEmpty();
    }
}
