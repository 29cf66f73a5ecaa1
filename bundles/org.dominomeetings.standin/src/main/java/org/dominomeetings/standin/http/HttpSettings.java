package org.dominomeetings.standin.http;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dominomeetings.standin.DominoServer;

/** The values of the HTTP task's settings: what a test set, else notes.ini, else Domino's default. For many threads. */
public final class HttpSettings {
    private final DominoServer server;
    private final Map<HttpSetting, String> set = new EnumMap<>(HttpSetting.class);

    public HttpSettings(DominoServer server) {
        this.server = server;
    }

    public synchronized String get(HttpSetting setting) {
        String value = set.get(setting);
        return value != null
                ? value
                : server.data().iniVariable(setting.variable()).orElse(setting.byDefault());
    }

    /** @param value null to go back to notes.ini and the default */
    public synchronized void set(HttpSetting setting, String value) {
        if (value == null) {
            set.remove(setting);
        } else {
            set.put(setting, value);
        }
    }

    boolean isOn(HttpSetting setting) {
        return get(setting).equals("1");
    }

    /** @throws IllegalArgumentException where it is no number */
    int number(HttpSetting setting) {
        return Integer.parseInt(get(setting));
    }

    List<String> list(HttpSetting setting) {
        return Stream.of(get(setting).split(","))
                .map(String::trim)
                .filter(element -> !element.isEmpty())
                .toList();
    }

    /** @throws IllegalArgumentException for a word that the setting does not have */
    SessionMode sessionMode() {
        return SessionMode.valueOf(get(HttpSetting.SESSION_AUTHENTICATION).toUpperCase(Locale.ROOT));
    }

    /** The kinds of session authentication. */
    enum SessionMode {
        NONE,
        SINGLE,
        MULTI
    }
}
