package org.dominomeetings.lotusscript.client;

import java.time.Clock;
import java.time.LocalDateTime;
import org.dominomeetings.lotusscript.builtin.Host;
import org.dominomeetings.lotusscript.ui.Desktop;
import org.jspecify.annotations.Nullable;

/** What the language itself needs of the client. */
final class ClientHost implements Host {

    private final Desktop desktop;
    private final Clock clock;

    ClientHost(Desktop desktop, Clock clock) {
        this.desktop = desktop;
        this.clock = clock;
    }

    @Override
    public int messageBox(String message, int flags, String title) {
        return desktop.ask(message, flags, title);
    }

    @Override
    public @Nullable String inputBox(String prompt, String title, String initial) {
        return desktop.enter(prompt, title, initial);
    }

    /** The status line, which nobody looks at here. */
    @Override
    public void print(String text) {}

    @Override
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    @Override
    public void sleep(double seconds) {
        try {
            Thread.sleep(Math.round(seconds * 1000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
