package org.dominomeetings.sandbox.tour;

import org.dominomeetings.sandbox.person.SamplePerson;

/** Formats the tour's requests as curl commands for a shell. */
final class CurlCommand {
    private static final String HEADERS = " -H 'X-Domino-Meetings: 1' -H 'Content-Type: application/json'";

    private CurlCommand() {}

    /**
     * @param body without a quotation mark of the shell's
     */
    static String line(String method, String url, SamplePerson person, String body) {
        return "curl" + request(method, url, person, body);
    }

    /** Two requests in one line; what the first one answers is not shown. */
    static String silently(String method, String url, String body, String second) {
        return "curl -s -o /dev/null" + request(method, url, null, body) + " --next"
                + second.substring("curl".length());
    }

    private static String request(String method, String url, SamplePerson person, String body) {
        String login = person == null ? "" : " -u " + person.shortName() + ":" + person.password();
        return " -X " + method + login + HEADERS + " -d '" + body + "' " + url;
    }
}
