package org.dominomeetings.simulators.meet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dominomeetings.simulators.http.Json;

/**
 * A space, which is Google's word for the place that a link leads to.
 *
 * @param id case-sensitive
 * @param code three words of letters, the end of the link
 * @param owner the account it belongs to
 * @param clientId the client that made it; no other sees it
 * @param accessType who may join without knocking
 * @param entryPointAccess who may let people in
 * @param phonePin digits, for telephones
 * @param sipPin 13 digits, for video systems
 */
record MeetSpace(
        String id,
        String code,
        String owner,
        String clientId,
        String accessType,
        String entryPointAccess,
        String phonePin,
        String sipPin) {

    /**
     * Members and their shapes: Google's description, schema Space.
     *
     * @param dialIn whether telephones and video systems can take part
     */
    ObjectNode shown(boolean dialIn) {
        ObjectNode shown = Json.object()
                .put("name", "spaces/" + id)
                .put("meetingUri", "https://meet.google.com/" + code)
                .put("meetingCode", code);
        shown.putObject("config").put("accessType", accessType).put("entryPointAccess", entryPointAccess);
        if (!dialIn) {
            return shown;
        }
        shown.putArray("phoneAccess")
                .addObject()
                .put("phoneNumber", "+12025550100")
                .put("pin", phonePin)
                .put("regionCode", "US")
                .put("languageCode", "en-US");
        shown.putArray("gatewaySipAccess")
                .addObject()
                .put("uri", "sip:" + sipPin + "@gateway.example.com")
                .put("sipAccessCode", sipPin);
        return shown;
    }
}
