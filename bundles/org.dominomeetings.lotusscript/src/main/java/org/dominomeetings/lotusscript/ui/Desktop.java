package org.dominomeetings.lotusscript.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lotus.domino.Base;
import lotus.domino.Document;
import org.dominomeetings.lotusscript.backend.Backend;
import org.jspecify.annotations.Nullable;

/** The windows of a client, the last opened in front, and the person before them. */
public final class Desktop {

    private final Backend backend;
    private final Person person;
    private final String user;
    private final Function<String, List<FormField>> forms;
    private final WindowFormulas formulas;
    private final Screen screen = new Screen();
    private final Deque<UiDocument> windows = new ArrayDeque<>();

    /**
     * @param user canonical
     * @param forms the fields of a form by its name, with those of its subforms; none of a form that is not known
     */
    public Desktop(
            Backend backend,
            Person person,
            String user,
            Function<String, List<FormField>> forms,
            WindowFormulas formulas) {
        this.backend = backend;
        this.person = person;
        this.user = user;
        this.forms = forms;
        this.formulas = formulas;
    }

    Backend backend() {
        return backend;
    }

    WindowFormulas formulas() {
        return formulas;
    }

    String user() {
        return user;
    }

    Person person() {
        return person;
    }

    public Screen screen() {
        return screen;
    }

    /** Shows a message box, and gives the button. */
    public int ask(String message, int flags, String title) {
        screen.showed(message);
        return person.answer(message, flags, title);
    }

    /** Lets a text be entered; null for Cancel. */
    public @Nullable String enter(String message, String title, String initial) {
        screen.asked(message);
        return person.enter(message, title, initial);
    }

    /** Opens a document in a window in front of the others. */
    public UiDocument open(Document document, String form, boolean edit) {
        UiDocument window = new UiDocument(this, document, form, forms.apply(form), edit);
        windows.push(window);
        return window;
    }

    void closed(UiDocument window) {
        windows.remove(window);
    }

    /** The window in front; null if there is none. */
    public @Nullable UiDocument front() {
        return windows.peek();
    }

    /** The documents of all windows, which stay while they are open. */
    public Set<Base> documents() {
        return windows.stream().map(UiDocument::document).collect(Collectors.toSet());
    }
}
