package org.dominomeetings.core;

import java.time.Duration;
import java.time.Instant;

/**
 * Time and chance, from one place, so that a test can stop the one and repeat the other. All methods may be called from
 * any thread.
 */
public interface Surroundings {
    /** The present instant, by a clock that somebody may set anew at any moment. */
    Instant now();

    /** How long this process has been running, from a moment of its own; never jumps and never goes back. */
    Duration running();

    /**
     * Fills the array from a cryptographically strong source.
     *
     * @param bytes what to fill, wholly
     */
    void random(byte[] bytes);

    /**
     * Lets some time pass. Rarely the right thing: it holds the thread.
     *
     * @return false if the thread was interrupted (and still is)
     */
    boolean pause(Duration length);

    /** A new random id, 32 lower-case hexadecimal digits (128 bits). */
    default String newId() {
        byte[] bytes = new byte[16];
        random(bytes);
        return Hashes.hex(bytes);
    }
}
