package org.dominomeetings.providers.gotomeeting;

import org.dominomeetings.core.meeting.SyncedDetails;

/** Encodes a subject for GoTo: angle brackets as entities, and at most a hundred characters with them. */
final class GotoSubject {
    private static final String ELLIPSIS = "…";

    private GotoSubject() {}

    static String encode(String subject) {
        String whole = encoded(subject);
        if (whole.length() <= GotoConstants.LONGEST_SUBJECT) {
            return whole;
        }
        int end = subject.length();
        while (encoded(subject.substring(0, end)).length() > GotoConstants.LONGEST_SUBJECT - ELLIPSIS.length()) {
            // By characters as people see them in UTF-16, never between the two halves of one.
            end = subject.offsetByCodePoints(end, -1);
        }
        return encoded(subject.substring(0, end)) + ELLIPSIS;
    }

    private static String encoded(String text) {
        return text.replace("<", "&lt;").replace(">", "&gt;");
    }

    /**
     * Whether a listed subject is the one that was sent. Which of the two forms GoTo returns is not documented; one
     * that was cut for its entities cannot be compared with what was kept, and is recognised by its end.
     */
    static boolean matches(String listed, SyncedDetails sent) {
        String plain = listed.replace("&lt;", "<").replace("&gt;", ">");
        boolean cut = !plain.equals(encoded(plain)) && plain.endsWith(ELLIPSIS);
        return cut || sent.isSubject(plain) || sent.isSubject(listed);
    }
}
