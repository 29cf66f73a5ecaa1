package org.dominomeetings.lotusscript.client;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.dominomeetings.lotusscript.ui.Person;
import org.jspecify.annotations.Nullable;

/** Says what a test has laid down; OK to messages, and Cancel to the rest. */
final class ScriptedPerson implements Person {

    final Deque<Integer> buttons = new ArrayDeque<>();
    final Deque<String> texts = new ArrayDeque<>();
    List<String> choices = List.of();

    @Override
    public int answer(String message, int flags, String title) {
        return buttons.isEmpty() ? 1 : buttons.pop();
    }

    @Override
    public @Nullable String enter(String message, String title, String initial) {
        return texts.poll();
    }

    @Override
    public @Nullable String choose(String message, String title, String initial, List<String> offered) {
        choices = offered;
        return texts.poll();
    }
}
