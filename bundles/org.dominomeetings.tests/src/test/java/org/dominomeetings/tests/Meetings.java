package org.dominomeetings.tests;

import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.tests.Http.Reply;

/** The plugin's API as a button calls it: with its header, its content type and the person's login. */
public final class Meetings {
    static final String CREATE = "{\"service\":\"webex\",\"apply\":\"server\"}";
    static final String APPLY = "{\"apply\":\"server\"}";

    private final Http http = new Http();
    private final String url;

    public Meetings(Controls server) {
        this.url = server.url();
    }

    public Reply create(Person person, String unid) {
        return call("POST", person, unid, CREATE);
    }

    public Reply create(Person person, String unid, String service) {
        return call("POST", person, unid, CREATE.replace("webex", service));
    }

    public Reply update(Person person, String unid) {
        return call("PUT", person, unid, APPLY);
    }

    public Reply delete(Person person, String unid) {
        return call("DELETE", person, unid, APPLY);
    }

    /** Takes over what another feature made. */
    public Reply adopt(Person person, String unid, String service) {
        return call("POST", person, unid, "{\"service\":\"" + service + "\",\"apply\":\"server\",\"adopt\":true}");
    }

    public Reply read(Person person, String unid) {
        return http.send("GET", meeting(unid), person, null);
    }

    private Reply call(String method, Person person, String unid, String body) {
        return http.send(
                method, meeting(unid), person, body, "Content-Type", "application/json", "X-Domino-Meetings", "1");
    }

    /** Of an entry in Jane's mail file. */
    public String meeting(String unid) {
        return url + "/" + Person.JANE.mailFile() + "/meetings/v1/entries/" + unid + "/meeting";
    }

    /** The same at the server's root, where the mail file is named in the query. */
    public String meetingAtRoot(String unid, String mailFile) {
        return url + "/meetings/v1/entries/" + unid + "/meeting?mailfile=" + mailFile;
    }
}
