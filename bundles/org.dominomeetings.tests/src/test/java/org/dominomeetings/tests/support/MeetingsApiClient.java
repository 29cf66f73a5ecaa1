package org.dominomeetings.tests.support;

import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;

/** The plugin's API as a button calls it: with its header, its content type and the person's login. */
public final class MeetingsApiClient {
    public static final String CREATE = "{\"service\":\"webex\",\"apply\":\"server\"}";
    public static final String APPLY = "{\"apply\":\"server\"}";

    private final CheckedHttpClient http = new CheckedHttpClient();
    private final String url;

    public MeetingsApiClient(ControlApiClient server) {
        this.url = server.url();
    }

    public Response create(SamplePerson person, String unid) {
        return call("POST", person, unid, CREATE);
    }

    public Response create(SamplePerson person, String unid, String service) {
        return call("POST", person, unid, CREATE.replace("webex", service));
    }

    public Response update(SamplePerson person, String unid) {
        return call("PUT", person, unid, APPLY);
    }

    public Response delete(SamplePerson person, String unid) {
        return call("DELETE", person, unid, APPLY);
    }

    /** Takes over what another feature made. */
    public Response adopt(SamplePerson person, String unid, String service) {
        return call("POST", person, unid, "{\"service\":\"" + service + "\",\"apply\":\"server\",\"adopt\":true}");
    }

    public Response read(SamplePerson person, String unid) {
        return http.send("GET", meeting(unid), person, null);
    }

    private Response call(String method, SamplePerson person, String unid, String body) {
        return http.send(
                method, meeting(unid), person, body, "Content-Type", "application/json", "X-Domino-Meetings", "1");
    }

    /** Of an entry in Jane's mail file. */
    public String meeting(String unid) {
        return url + "/" + SamplePerson.JANE.mailFile() + "/meetings/v1/entries/" + unid + "/meeting";
    }

    /** The same at the server's root, where the mail file is named in the query. */
    public String meetingAtRoot(String unid, String mailFile) {
        return url + "/meetings/v1/entries/" + unid + "/meeting?mailfile=" + mailFile;
    }
}
