package org.dominomeetings.standin.http.control;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dominomeetings.standin.MovableClock;
import org.dominomeetings.standin.http.control.resource.ControlRequest;
import org.dominomeetings.standin.http.control.resource.ControlResource;

/** {@code /standin/clock}: a place's clock. Without {@code server} in the URL, the clocks of all places move. */
final class ClockControl implements ControlResource {
    @Override
    public Object answer(ControlRequest call) {
        if (call.isPost()) {
            Consumer<MovableClock> move = move(call);
            boolean one = call.named();
            (one ? List.of(call.place()) : call.place().domain().places()).forEach(place -> move.accept(place.clock()));
        }
        MovableClock clock = call.place().clock();
        return Map.of(
                "now",
                clock.instant().toString(),
                "offsetSeconds",
                clock.offset().getSeconds());
    }

    private static Consumer<MovableClock> move(ControlRequest call) {
        if (call.number("offsetSeconds").isPresent()) {
            Duration offset = Duration.ofSeconds(call.number("offsetSeconds").get());
            return clock -> clock.setOffset(offset);
        }
        Instant at = Instant.parse(call.needed("at"));
        return clock -> clock.setTo(at);
    }
}
