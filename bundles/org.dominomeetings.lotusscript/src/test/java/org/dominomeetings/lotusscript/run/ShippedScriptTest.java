package org.dominomeetings.lotusscript.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dominomeetings.lotusscript.builtin.Host;
import org.dominomeetings.lotusscript.parser.Parser;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The script of the buttons runs to its end, with objects of Notes that have just the members it needs. */
class ShippedScriptTest {

    private static final Path SCRIPT = Path.of(
            "../org.dominomeetings.notes/src/main/resources/org/dominomeetings/notes/template/elements/dmMeetings.lss");

    private final List<String> said = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private final List<Map<String, Object>> answers = new ArrayList<>();
    private final Thing items = document("U1");

    /** An object whose members are values or functions of their arguments. */
    private static final class Thing implements ScriptObject {
        private final String type;
        private final Map<String, Object> members = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        Thing(String type) {
            this.type = type;
        }

        Thing with(String name, Object value) {
            members.put(name, value);
            return this;
        }

        Thing does(String name, Function<List<Object>, Object> body) {
            members.put(name, body);
            return this;
        }

        @Override
        public String typeName() {
            return type;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Object get(String member, List<Object> arguments) {
            Object found = members.get(member);
            if (found == null) {
                throw Fault.NO_MEMBER.error(type + "." + member);
            }
            return found instanceof Function ? ((Function<List<Object>, Object>) found).apply(arguments) : found;
        }

        @Override
        public void set(String member, List<Object> arguments, Object value) {
            members.put(member, value);
        }

        @Override
        public void delete() {}

        @Override
        public boolean isDeleted() {
            return false;
        }
    }

    private static ScriptArray texts(String... values) {
        return ScriptArray.of(Arrays.asList(values));
    }

    private static Thing document(String unid) {
        Thing document = new Thing("NotesDocument").with("UniversalID", unid).with("IsResponse", false);
        Thing dates = new Thing("NotesDateTime").with("DateOnly", "11/30/2026").with("TimeOnly", "10:00:00 AM");
        return document.does("GetItemValue", a -> document.members.getOrDefault("=" + a.get(0), texts("")))
                .does("GetItemValueDateTimeArray", a -> ScriptArray.of(List.of(dates)))
                .does("GetFirstItem", a -> new Thing("NotesItem").with("Text", "Agenda \"1\"\n"))
                .does("ReplaceItemValue", a -> {
                    document.members.put(
                            "=" + a.get(0), a.get(1) instanceof ScriptArray ? a.get(1) : texts((String) a.get(1)));
                    return Special.NOTHING;
                })
                .does("RemoveItem", a -> {
                    document.members.remove("=" + a.get(0));
                    return Special.EMPTY;
                });
    }

    private static Object json(Object value) {
        if (value instanceof List<?> list) {
            return new Thing("NotesJSONArray")
                    .with("Size", (short) list.size())
                    .does("GetNthElement", a -> element(list.get((Short) a.get(0) - 1)));
        }
        if (value instanceof Map<?, ?> map) {
            return new Thing(map.containsKey("name") ? "NotesJSONObject" : "NotesJSONNavigator")
                    .does("GetElementByName", a -> {
                        if (!map.containsKey(a.get(0))) {
                            throw new ScriptError(4843, "Missing");
                        }
                        return element(map.get(a.get(0)));
                    });
        }
        return value;
    }

    private static Object element(Object value) {
        return new Thing("NotesJSONElement").with("Value", json(value));
    }

    private void run(String sub, Object... arguments) throws IOException {
        Thing door = document("D").with("=Url", texts("https://s/meetings")).with("=Secret", texts("s3cret"));
        Thing database = new Thing("NotesDatabase")
                .with("Server", "")
                .with("ReplicaID", "852")
                .with("IsOpen", true)
                .does("GetDocumentByUNID", a -> door);
        items.with("ParentDatabase", database);
        Thing http = new Thing("NotesHTTPRequest")
                .does("SetHeaderField", a -> {
                    sent.add(a.get(0) + "=" + a.get(1));
                    return Special.EMPTY;
                })
                .does("Post", a -> {
                    sent.add(a.get(0) + " " + a.get(1));
                    return "{}";
                });
        Thing session = new Thing("NotesSession")
                .with("UserName", "CN=Ada/O=Org")
                .with("CurrentDatabase", database)
                .does("GetEnvironmentString", a -> "CN=S/O=Org")
                .does("GetDatabase", a -> database)
                .does("CreateHTTPRequest", a -> http)
                .does("CreateJSONNavigator", a -> json(answers.remove(0)));
        Thing window = new Thing("NotesUIDocument")
                .with("EditMode", false)
                .with("Document", items)
                .does("FieldGetText", a -> "Windows")
                .does("Refresh", a -> Special.EMPTY)
                .does("Reload", a -> Special.EMPTY)
                .does("RefreshHideFormulas", a -> Special.EMPTY)
                .does("Save", a -> Special.EMPTY);
        Thing workspace = new Thing("NotesUIWorkspace")
                .with("CurrentDocument", window)
                .does(
                        "Prompt",
                        a -> a.size() > 4 ? ((ScriptArray) a.get(4)).values().get(1) : "CODE")
                .does("ViewRefresh", a -> Special.EMPTY)
                .does("URLOpen", a -> {
                    said.add("opens " + a.get(0));
                    return Special.EMPTY;
                });
        Map<String, Thing> classes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Thing each : List.of(session, workspace, window, database, http, items)) {
            classes.put(each.type, each);
        }
        classes.put(
                "NotesDateTime", new Thing("NotesDateTime").with("LSGMTTime", LocalDateTime.of(2026, 11, 30, 9, 0)));
        new Interpreter(List.of(), new Types(classes), new Screen(), new Limits(100_000, Duration.ofSeconds(20), 100))
                .load(Parser.parse("dmMeetings", Files.readString(SCRIPT)))
                .call(sub, arguments);
    }

    private record Types(Map<String, Thing> objects) implements TypeLibrary {
        @Override
        public boolean has(String className) {
            return className.startsWith("Notes");
        }

        @Override
        public ScriptObject create(String className, List<Object> arguments) {
            return objects.get(className);
        }
    }

    private final class Screen implements Host {
        @Override
        public int messageBox(String message, int flags, String title) {
            said.add(message);
            return 6;
        }

        @Override
        public @Nullable String inputBox(String prompt, String title, String initial) {
            return null;
        }

        @Override
        public void print(String text) {
            said.add(text);
        }

        @Override
        public LocalDateTime now() {
            return LocalDateTime.of(2026, 11, 28, 17, 5);
        }

        @Override
        public void sleep(double seconds) {}
    }

    private void logIn() {
        answers.add(Map.of("nonce", "n", "server", "S", "database", "d.nsf", "unid", "T"));
        answers.add(Map.of("bearer", "b"));
    }

    @Test
    void createAsksForAServiceAndSetsTheItems() throws IOException {
        logIn();
        answers.add(Map.of("labels", List.of("Zoom", "Teams"), "ids", List.of("zoom", "teams")));
        answers.add(Map.of("poll", "/v1/operations/7"));
        answers.add(Map.of(
                "meetingId",
                "m",
                "message",
                "Made.",
                "key",
                "k",
                "items",
                List.of(
                        Map.of("name", "dmJoin", "type", "text", "remove", false, "value", "https://join"),
                        Map.of("name", "Location", "type", "textlist", "remove", false, "value", List.of("a", "b")),
                        Map.of("name", "old", "remove", true))));
        items.with("=Subject", texts("A \"b\" ä")).with("=old", texts("x"));

        run("dmClick", "create", "");

        assertThat(said).containsExactly("Made.");
        assertThat(((ScriptArray) items.members.get("=dmJoin")).values()).containsExactly("https://join");
        assertThat(((ScriptArray) items.members.get("=Location")).values()).containsExactly("a", "b");
        assertThat(items.members).doesNotContainKey("=old");
        assertThat(sent)
                .contains("X-Domino-Meetings-Bearer=b")
                .anyMatch(request -> request.startsWith("https://s/meetings/v1/entries/U1/meeting?mailfile=852 ")
                        && request.contains("\"subject\":\"A \\u0022b\\u0022 \\u00E4\"")
                        && request.contains("\"start\":\"2026-11-30T09:00:00Z\"")
                        && request.endsWith(",\"service\":\"teams\"}"));
    }

    @Test
    void aQuestionThatIsAnsweredGoesOnAndAReconnectComesBack() throws IOException {
        logIn();
        answers.add(Map.of("provider", "zoom", "message", "Expired.", "question", "Reconnect?", "yes", "reconnect"));
        answers.add(Map.of("authorizeUrl", "https://zoom"));
        answers.add(Map.of("code", "connected", "message", "Connected."));
        answers.add(Map.of("message", "Updated."));

        run("dmClick", "update", "");

        assertThat(said).containsExactly("Expired.\n\nReconnect?", "opens https://zoom", "Connected.", "Updated.");
        assertThat(sent).anyMatch(request -> request.endsWith("/confirm?mailfile=852 {\"code\":\"CODE\"}"));
    }

    @Test
    void whatGoesWrongIsSaid() throws IOException {
        answers.add(Map.of("message", "Not you."));
        run("dmAccount", "validate");
        assertThat(said).containsExactly("Not you.");
    }
}
