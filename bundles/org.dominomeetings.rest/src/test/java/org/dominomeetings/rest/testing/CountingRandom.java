package org.dominomeetings.rest.testing;

import java.util.Arrays;
import org.dominomeetings.core.spi.RandomSource;

/** Bytes that are another number each time, so that a test sees whether two were drawn. */
public final class CountingRandom implements RandomSource {
    private byte next;

    @Override
    public synchronized void fill(byte[] bytes) {
        Arrays.fill(bytes, ++next);
    }
}
