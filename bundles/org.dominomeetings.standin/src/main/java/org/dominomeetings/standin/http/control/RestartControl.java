package org.dominomeetings.standin.http.control;

import java.util.Map;
import org.dominomeetings.standin.http.HttpTask;
import org.dominomeetings.standin.http.control.resource.ControlRequest;
import org.dominomeetings.standin.http.control.resource.ControlResource;

/** {@code POST /standin/restart}: what a place has in memory is forgotten, and its folders are read again. */
final class RestartControl implements ControlResource {
    private final HttpTask front;

    RestartControl(HttpTask front) {
        this.front = front;
    }

    @Override
    public Object answer(ControlRequest call) {
        if (!call.isPost()) {
            throw new IllegalArgumentException("POST");
        }
        call.place().restart();
        if (call.place() == front.server()) {
            front.sessions().forget();
        }
        return Map.of("restarted", call.place().name());
    }
}
