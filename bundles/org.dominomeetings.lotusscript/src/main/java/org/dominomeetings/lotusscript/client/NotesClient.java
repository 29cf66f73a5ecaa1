package org.dominomeetings.lotusscript.client;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import lotus.domino.Base;
import lotus.domino.Database;
import lotus.domino.Document;
import lotus.domino.NotesException;
import lotus.domino.NotesThread;
import org.dominomeetings.lotusscript.backend.Backend;
import org.dominomeetings.lotusscript.formula.FormulaContext;
import org.dominomeetings.lotusscript.http.HttpConnection;
import org.dominomeetings.lotusscript.http.HttpRequestObject;
import org.dominomeetings.lotusscript.json.JsonNavigator;
import org.dominomeetings.lotusscript.manner.ClientEnded;
import org.dominomeetings.lotusscript.run.Interpreter;
import org.dominomeetings.lotusscript.run.Limits;
import org.dominomeetings.lotusscript.run.ScriptStopped;
import org.dominomeetings.lotusscript.ui.Desktop;
import org.dominomeetings.lotusscript.ui.Person;
import org.dominomeetings.lotusscript.ui.Screen;
import org.dominomeetings.lotusscript.ui.UiDocument;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.api.session.Sessions;
import org.jspecify.annotations.Nullable;

/**
 * The Notes client of a person of the stand-in's domain: it opens documents of servers over NRPC, or of replicas on its own disk, and
 * runs what is clicked. For the thread that has made it.
 */
public final class NotesClient implements AutoCloseable {

    /** Statements, of which a click takes some thousands; and a click may wait for the server for minutes. */
    private static final Limits LIMITS = new Limits(1_000_000, Duration.ofMinutes(10), 200);

    private final Design design;
    private final Backend backend;
    private final Desktop desktop;
    private final ClientFormulas formulas;
    private final ClientHost host;
    private final ClientClasses classes;
    private @Nullable Database current;
    private String view = "";
    private boolean closed;

    /** @param place the person's client, whose name is the person's */
    public NotesClient(DominoServer place, Design design, ClientSettings settings, Person person) {
        NotesThread.sinitThread();
        this.design = design;
        try {
            backend = new Backend(Sessions.ofClient(place), place.clock());
        } catch (NotesException e) {
            throw new IllegalStateException(e.text, e);
        }
        HttpConnection connection = new HttpConnection(settings.manners(), settings.trust());
        Supplier<@Nullable Database> database = () -> current;
        backend.in(database)
                .with("CreateHTTPRequest", arguments -> new HttpRequestObject(connection))
                .with("CreateJSONNavigator", arguments -> JsonNavigator.of(arguments.text(0), settings.manners()));
        formulas = new ClientFormulas(place.name(), settings.platform(), database, this::browse);
        desktop = new Desktop(
                backend, person, place.name(), form -> design.element(form).fields(), formulas);
        host = new ClientHost(desktop, place.clock());
        classes = new ClientClasses(backend, desktop, () -> Objects.requireNonNull(current));
    }

    private void browse(String url) {
        desktop.screen().opened(url);
    }

    /**
     * Opens a database, and shows one of its views.
     *
     * @param server empty for the client's own disk
     * @param viewName whose actions are shown while no document is open
     * @throws IllegalArgumentException where there is no such database
     */
    public void openView(String server, String path, String viewName) {
        current = call(() -> {
            Database opened = backend.session().getDatabase(server, path);
            if (!opened.isOpen()) {
                throw new IllegalArgumentException("there is no database " + path);
            }
            return opened;
        });
        view = viewName;
    }

    /** Opens a document in a window; without edit mode it is shown for reading. */
    public UiDocument open(String unid, boolean edit) {
        Document document = call(() -> database().getDocumentByUNID(unid));
        return desktop.open(document, call(() -> document.getItemValueString("Form")), edit);
    }

    /** Opens a window for a new document, with items that the form would have set, such as those of a new calendar entry. */
    public UiDocument compose(String form, Map<String, Object> items) {
        Document document = call(() -> database().createDocument());
        ScriptObject script = backend.wrap(document);
        script.invoke("ReplaceItemValue", List.of("Form", form));
        items.forEach((name, value) -> script.invoke("ReplaceItemValue", List.of(name, value)));
        return desktop.open(document, form, true);
    }

    private Database database() {
        if (current == null) {
            throw new IllegalStateException("no database is open");
        }
        return current;
    }

    /** The window in front; null if there is none. */
    public @Nullable UiDocument window() {
        return desktop.front();
    }

    /** What was shown since the last click began. */
    public Screen screen() {
        return desktop.screen();
    }

    /** The actions of the window in front, or of the view, that hide-whens leave. */
    public List<ShownAction> actions() {
        return inFront().actions().stream()
                .filter(this::isShown)
                .map(action -> new ShownAction(action.title(), action.icon()))
                .toList();
    }

    private DesignForm inFront() {
        UiDocument window = desktop.front();
        return design.element(window == null ? view : window.form());
    }

    private boolean isShown(DesignAction action) {
        return action.hideWhen() == null || !action.hideWhen().holds(context());
    }

    private FormulaContext context() {
        UiDocument window = desktop.front();
        return window == null ? formulas.of(name -> List.of()) : window.context();
    }

    /**
     * Clicks on an action that is shown, and waits until its script has ended.
     *
     * @throws IllegalArgumentException where no such action is shown
     */
    public ClickResult click(String title) {
        DesignAction action = inFront().actions().stream()
                .filter(each -> each.title().equals(title) && isShown(each))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(title + " is not among " + actions()));
        desktop.screen().clear();
        Set<ScriptObject> before = backend.made();
        ScriptError error = null;
        String ended = "";
        try {
            run(action);
        } catch (ScriptError e) {
            error = e;
        } catch (ClientEnded | ScriptStopped e) {
            ended = String.valueOf(e.getMessage());
        } finally {
            backend.recycleSince(before, kept());
        }
        Screen screen = desktop.screen();
        return new ClickResult(
                screen.messages(),
                screen.prompts(),
                screen.urls(),
                screen.clipboard(),
                screen.viewRefreshes(),
                screen.hideRefreshes(),
                error,
                ended);
    }

    /** What windows show, and the databases that it is of. */
    private Set<Base> kept() {
        Set<Base> kept = new HashSet<>(desktop.documents());
        for (Base document : desktop.documents()) {
            kept.add(call(() -> ((Document) document).getParentDatabase()));
        }
        if (current != null) {
            kept.add(current);
        }
        return kept;
    }

    private void run(DesignAction action) {
        if (action.script() == null) {
            Objects.requireNonNull(action.formula()).evaluate(context());
            return;
        }
        new Interpreter(design.libraries(), classes, host, LIMITS)
                .load(action.script())
                .call("Click", Special.NOTHING);
    }

    private interface Call<T> {
        T run() throws NotesException;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (NotesException e) {
            throw new ScriptError(e.id, String.valueOf(e.text));
        }
    }

    /** Once more does nothing. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            backend.close();
            NotesThread.stermThread();
        }
    }
}
