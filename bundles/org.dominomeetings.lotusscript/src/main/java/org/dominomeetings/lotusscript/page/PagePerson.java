package org.dominomeetings.lotusscript.page;

import java.util.List;
import org.dominomeetings.lotusscript.ui.Person;
import org.jspecify.annotations.Nullable;

/** The person in front of the page, who is asked there what a script asks. */
final class PagePerson implements Person {
    /** The labels by the buttons' part of the flags, and the number of each as a script gets it (LSAZ_MESSAGEBOX_FUNCTION_AND_STATEMENT). */
    private static final List<List<String>> BUTTONS = List.of(
            List.of("OK"),
            List.of("OK", "Cancel"),
            List.of("Abort", "Retry", "Ignore"),
            List.of("Yes", "No", "Cancel"),
            List.of("Yes", "No"),
            List.of("Retry", "Cancel"));

    private static final List<String> NUMBERS = List.of("OK", "Cancel", "Abort", "Retry", "Ignore", "Yes", "No");

    private static final List<String> OK_CANCEL = List.of("OK", "Cancel");

    private final ClientSession session;

    PagePerson(ClientSession session) {
        this.session = session;
    }

    @Override
    public int answer(String message, int flags, String title) {
        List<String> buttons = BUTTONS.get(flags % 16);
        String chosen = session.ask(new Dialog("message", title, message, "", List.of(), buttons))
                .button();
        return NUMBERS.indexOf(buttons.contains(chosen) ? chosen : buttons.get(0)) + 1;
    }

    @Override
    public @Nullable String enter(String message, String title, String initial) {
        Dialog.Answer answer = session.ask(new Dialog("text", title, message, initial, List.of(), OK_CANCEL));
        return answer.button().equals("Cancel") ? null : answer.value();
    }

    @Override
    public @Nullable String choose(String message, String title, String initial, List<String> choices) {
        Dialog.Answer answer = session.ask(new Dialog("list", title, message, initial, choices, OK_CANCEL));
        return answer.button().equals("Cancel") ? null : answer.value();
    }
}
