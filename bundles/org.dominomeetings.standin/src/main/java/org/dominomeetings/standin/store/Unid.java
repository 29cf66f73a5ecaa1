package org.dominomeetings.standin.store;

import java.security.SecureRandom;
import java.util.Locale;

/** Universal ids: 32 hexadecimal digits, upper case. */
public final class Unid {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Unid() {}

    /** A new one; only its being unique counts. */
    public static String create() {
        return random(32);
    }

    /** A new replica id: 16 hexadecimal digits. */
    public static String createReplicaId() {
        return random(16);
    }

    public static boolean isValid(String text) {
        return text != null && text.matches("[0-9A-Fa-f]{32}");
    }

    static String normal(String unid) {
        return unid.toUpperCase(Locale.ROOT);
    }

    private static String random(int digits) {
        StringBuilder id = new StringBuilder(digits);
        for (int i = 0; i < digits; i++) {
            id.append(Character.toUpperCase(Character.forDigit(RANDOM.nextInt(16), 16)));
        }
        return id.toString();
    }
}
