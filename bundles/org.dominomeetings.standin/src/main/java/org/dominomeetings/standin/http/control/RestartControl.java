package org.dominomeetings.standin.http.control;

import java.util.Map;
import org.dominomeetings.standin.http.HttpFront;

/** {@code POST /standin/restart}: what a place has in memory is forgotten, and its folders are read again. */
final class RestartControl implements Control {
    private final HttpFront front;

    RestartControl(HttpFront front) {
        this.front = front;
    }

    @Override
    public Object answer(Call call) {
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
