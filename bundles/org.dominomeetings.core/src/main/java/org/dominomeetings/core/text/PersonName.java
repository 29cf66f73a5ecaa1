package org.dominomeetings.core.text;

/** How a Notes name is shown to people. */
public final class PersonName {
    private PersonName() {}

    /** {@code CN=Jane Doe/O=Acme} is Jane Doe to people. */
    public static String common(String canonical) {
        int slash = canonical.indexOf('/');
        String first = slash < 0 ? canonical : canonical.substring(0, slash);
        return first.regionMatches(true, 0, "CN=", 0, 3) ? first.substring(3) : first;
    }
}
