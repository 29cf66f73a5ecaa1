package org.dominomeetings.providers;

import java.util.Map;
import org.dominomeetings.contract.fixture.FixedSettings;
import org.dominomeetings.providers.http.OkHttpTransport;
import org.dominomeetings.providers.http.Timeouts;

/** The transport that ships, for tests. */
public final class TestTransports {
    private TestTransports() {}

    /** Where nothing is set. */
    public static OkHttpTransport unset() {
        return new OkHttpTransport(Timeouts.of(new FixedSettings(Map.of(), Map.of())));
    }
}
