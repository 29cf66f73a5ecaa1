package org.dominomeetings.standin.http.control;

import com.google.gson.JsonElement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.dominomeetings.standin.http.HttpSetting;
import org.dominomeetings.standin.http.HttpTask;
import org.dominomeetings.standin.http.control.resource.ControlRequest;
import org.dominomeetings.standin.http.control.resource.ControlResource;

/** {@code /standin/http}: the settings of the HTTP task, and how busy it is. */
final class HttpControl implements ControlResource {
    private final HttpTask front;

    HttpControl(HttpTask front) {
        this.front = front;
    }

    @Override
    public Object answer(ControlRequest call) {
        if (call.isPost()) {
            call.body().entrySet().forEach(entry -> set(entry.getKey(), entry.getValue()));
            front.threads().changed();
        }
        Map<String, Object> settings = new LinkedHashMap<>();
        for (HttpSetting setting : HttpSetting.values()) {
            settings.put(setting.variable(), front.settings().get(setting));
        }
        return Map.of(
                "settings",
                settings,
                "busy",
                front.threads().busy(),
                "waiting",
                front.threads().waiting());
    }

    private void set(String variable, JsonElement value) {
        HttpSetting setting = Stream.of(HttpSetting.values())
                .filter(known -> known.variable().equalsIgnoreCase(variable))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such setting: " + variable));
        front.settings().set(setting, value.isJsonNull() ? null : value.getAsString());
    }
}
