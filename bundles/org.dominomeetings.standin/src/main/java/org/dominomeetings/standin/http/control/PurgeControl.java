package org.dominomeetings.standin.http.control;

import java.time.Duration;
import java.util.Map;
import org.dominomeetings.standin.replica.Purge;

/** {@code POST /standin/purge/PATH}: takes old deletion stubs away. */
final class PurgeControl implements Control {
    @Override
    public Object answer(Call call) {
        if (!call.isPost()) {
            throw new IllegalArgumentException("POST");
        }
        Duration interval = call.number("olderThanDays").map(Duration::ofDays).orElse(Purge.DEFAULT);
        return Map.of("purged", Purge.run(call.place(), call.database(call.path()), interval));
    }
}
