package org.dominomeetings.rest.http;

import java.util.HashMap;
import java.util.Map;

/**
 * The values or the format that a member of a request may have, as the sentence of a 400 shows them: written as JSON
 * writes them, so that they are the same in every language.
 */
public final class AllowedValues {
    static final String FLAG = "true, false";
    static final String OBJECT = "object";
    static final String TEXT = "\"\u2026\"";
    static final String TEXTS = "\"\u2026\", [\"\u2026\", \"\u2026\"]";

    /** A time with an offset (RFC 3339, 5.6). */
    public static final String TIME = "\"2031-05-06T10:00:00+02:00\", \"2031-05-06T08:00:00Z\"";

    /** A time zone: an IANA id, or a value of the item StartTimeZone. */
    static final String ZONE = "\"Europe/Berlin\", \"Z=-1$DO=1$DL=3 -1 1 10 -1 1$ZX=224$ZN=W. Europe\"";

    /** A UNID: 32 hexadecimal digits. */
    public static final String UNID = "\"5A3C1E0000000000C125880000000031\"";

    private static final Map<String, String> OF = new HashMap<>();

    static {
        OF.put("apply", "\"server\", \"client\"");
        OF.put("start", TIME);
        OF.put("end", TIME);
        OF.put("timeZone", ZONE);
        OF.put("parent", UNID);
        OF.put("mailfile", "\"mail/jdoe.nsf\", \"C12588A100123456\"");
        OF.put("user", "\"CN=Jane Doe/O=Acme\"");
        OF.put("code", "\"BCDF-GHJK\"");
    }

    private AllowedValues() {}

    /**
     * The values of a member that is a text.
     *
     * @param name of the member
     */
    public static String of(String name) {
        return OF.getOrDefault(name, TEXT);
    }
}
