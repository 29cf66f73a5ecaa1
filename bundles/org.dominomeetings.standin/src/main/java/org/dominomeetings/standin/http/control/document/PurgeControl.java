package org.dominomeetings.standin.http.control.document;

import java.time.Duration;
import java.util.Map;
import org.dominomeetings.standin.http.control.resource.ControlRequest;
import org.dominomeetings.standin.http.control.resource.ControlResource;
import org.dominomeetings.standin.replica.DeletionStubPurge;

/** {@code POST /standin/purge/PATH}: takes old deletion stubs away. */
public final class PurgeControl implements ControlResource {
    @Override
    public Object answer(ControlRequest call) {
        if (!call.isPost()) {
            throw new IllegalArgumentException("POST");
        }
        Duration interval = call.number("olderThanDays").map(Duration::ofDays).orElse(DeletionStubPurge.DEFAULT);
        return Map.of("purged", DeletionStubPurge.run(call.place(), call.database(call.path()), interval));
    }
}
