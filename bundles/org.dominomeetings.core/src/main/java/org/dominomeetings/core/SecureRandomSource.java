package org.dominomeetings.core;

import java.security.SecureRandom;
import org.dominomeetings.core.spi.RandomSource;

/** The platform's cryptographically strong random number generator. */
public final class SecureRandomSource implements RandomSource {
    private final SecureRandom random = new SecureRandom();

    @Override
    public void fill(byte[] bytes) {
        random.nextBytes(bytes);
    }
}
