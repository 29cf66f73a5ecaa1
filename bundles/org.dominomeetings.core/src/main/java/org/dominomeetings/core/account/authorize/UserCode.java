package org.dominomeetings.core.account.authorize;

import java.util.Locale;
import org.dominomeetings.core.digest.Hashes;
import org.dominomeetings.core.spi.RandomSource;

/**
 * A code that a person carries from one window to another: eight letters without vowels, so that no two look alike and no
 * word comes out (RFC 8628, 6.1), in two groups for the eye.
 */
final class UserCode {
    private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";
    private static final int LENGTH = 8;

    /** Bytes from here on would make the first letters likelier than the rest. */
    private static final int EVEN = 256 / LETTERS.length() * LETTERS.length();

    private UserCode() {}

    static String make(RandomSource random) {
        StringBuilder code = new StringBuilder(LENGTH + 1);
        byte[] one = new byte[1];
        while (code.length() < LENGTH) {
            random.fill(one);
            int value = one[0] & 0xff;
            if (value < EVEN) {
                code.append(LETTERS.charAt(value % LETTERS.length()));
            }
        }
        return code.insert(LENGTH / 2, '-').toString();
    }

    /** Whether somebody means the code, whatever his capitals, hyphens and blanks. */
    static boolean same(String typed, String code) {
        return Hashes.constantTimeEquals(bare(typed), bare(code));
    }

    private static String bare(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }
}
