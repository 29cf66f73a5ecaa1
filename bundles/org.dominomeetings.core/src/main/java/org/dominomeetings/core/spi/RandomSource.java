package org.dominomeetings.core.spi;

import org.dominomeetings.core.digest.Hashes;

/** Random bytes and ids, from one place that a test can replace. Safe for any thread. */
public interface RandomSource {
    /**
     * Fills the array from a cryptographically strong source.
     *
     * @param bytes what to fill, wholly
     */
    void fill(byte[] bytes);

    /** A new random id, 32 lower-case hexadecimal digits (128 bits). */
    default String newId() {
        byte[] bytes = new byte[16];
        fill(bytes);
        return Hashes.hex(bytes);
    }
}
