package org.dominomeetings.tests;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dominomeetings.sandbox.Sandbox;
import org.dominomeetings.sandbox.SandboxOptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The plugin as it is installed, started once for all tests of a run, which reach it by HTTP alone: its own API, and the
 * control APIs of the stand-in and of the simulators.
 */
public final class Installed implements BeforeAllCallback, ParameterResolver {
    private Server server;

    @Override
    public void beforeAll(ExtensionContext context) {
        server = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Server.class, any -> new Server(), Server.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Server.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return server;
    }

    /** A running server, and what the two control APIs say and do. */
    public static final class Server implements ExtensionContext.Store.CloseableResource {
        private final Path data;
        private final Sandbox sandbox;
        private final Http http = new Http();

        private Server() {
            try {
                data = Files.createTempDirectory("installed");
                sandbox = Sandbox.start(new SandboxOptions(freePort(), data, SandboxOptions.DEFAULT_EQUINOX));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        public String url() {
            return sandbox.url();
        }

        /** Everything that the server keeps on disk: databases, logs, settings. */
        public Path data() {
            return data;
        }

        /** The items of a document as a person would see them in its properties, by name. */
        public Map<String, String> items(String mailFile, String unid) {
            JsonObject document = standin("GET", "/documents/" + mailFile + "/" + unid, null);
            Map<String, String> items = new TreeMap<>();
            for (JsonElement item : document.getAsJsonArray("items")) {
                items.put(
                        item.getAsJsonObject().get("name").getAsString(),
                        item.getAsJsonObject().get("values").toString());
            }
            return items;
        }

        /** The type of an item as it is stored, {@code RICHTEXT} or {@code MIME_PART} for example. */
        public String itemType(String mailFile, String unid, String name) {
            JsonObject document = standin("GET", "/documents/" + mailFile + "/" + unid, null);
            for (JsonElement item : document.getAsJsonArray("items")) {
                if (item.getAsJsonObject().get("name").getAsString().equalsIgnoreCase(name)) {
                    return item.getAsJsonObject().get("type").getAsString();
                }
            }
            throw new AssertionError("no item " + name);
        }

        /** The first value of every item of every document of a form. */
        public List<Map<String, String>> documents(String database, String form) {
            List<Map<String, String>> documents = new ArrayList<>();
            for (String unid : unids(database, form)) {
                Map<String, String> items = new TreeMap<>();
                items(database, unid)
                        .forEach((name, values) -> items.put(
                                name,
                                JsonParser.parseString(values)
                                        .getAsJsonArray()
                                        .get(0)
                                        .getAsString()));
                documents.add(items);
            }
            return documents;
        }

        public List<String> unids(String database, String form) {
            List<String> unids = new ArrayList<>();
            String all = http.send("GET", sandbox.url() + "/standin/documents/" + database, null, null)
                    .body();
            for (JsonElement listed : JsonParser.parseString(all).getAsJsonArray()) {
                JsonObject document = listed.getAsJsonObject();
                if (form.equals(document.get("form").getAsString())) {
                    unids.add(document.get("unid").getAsString());
                }
            }
            return unids;
        }

        /** What somebody types into an entry and saves; null takes an item off, a missing document is made. */
        public void type(String mailFile, String unid, Map<String, String> items) {
            JsonObject typed = new JsonObject();
            items.forEach((name, value) -> typed.addProperty(name, value));
            JsonObject body = new JsonObject();
            body.add("items", typed);
            standin("PUT", "/documents/" + mailFile + "/" + unid, body.toString());
        }

        /**
         * As {@link #type(String, String, Map)}, with values that are no text.
         *
         * @param items as the stand-in's control API takes them; single quotes stand for double ones
         */
        public void type(String mailFile, String unid, String items) {
            standin("PUT", "/documents/" + mailFile + "/" + unid, "{\"items\":" + items.replace('\'', '"') + "}");
        }

        /** Somebody deletes the document; a stub stays. */
        public void remove(String mailFile, String unid) {
            standin("DELETE", "/documents/" + mailFile + "/" + unid, null);
        }

        public JsonObject handles() {
            return standin("GET", "/handles", null);
        }

        public JsonObject webex() {
            return simulator("GET", "", null);
        }

        /** How many requests of its API the service has had since the last reset, whatever it answered. */
        public int webexCalls() {
            return webex().getAsJsonObject("counts").entrySet().stream()
                    .mapToInt(count -> count.getValue().getAsInt())
                    .sum();
        }

        public JsonArray webexMeetings() {
            return webex().getAsJsonArray("meetings");
        }

        public JsonObject simulator(String method, String path, String body) {
            return simulator("webex", method, path, body);
        }

        /** The control API of a service's simulator. */
        public JsonObject simulator(String service, String method, String path, String body) {
            return http.send(method, sandbox.simulatorsUrl() + "/simulators/" + service + path, null, body)
                    .json();
        }

        /** Asks the stand-in's control API what answers with an object. */
        public JsonObject standin(String method, String path, String body) {
            return http.send(method, sandbox.url() + "/standin" + path, null, body)
                    .json();
        }

        @Override
        public void close() {
            sandbox.close();
        }

        /** One that is free together with the one after it, as far as anybody can know. */
        private static int freePort() throws IOException {
            InetAddress loopback = InetAddress.getLoopbackAddress();
            for (int attempt = 0; attempt < 100; attempt++) {
                try (ServerSocket first = new ServerSocket(0, 1, loopback);
                        ServerSocket second = new ServerSocket(first.getLocalPort() + 1, 1, loopback)) {
                    return first.getLocalPort();
                } catch (IOException | IllegalArgumentException theNextIsTaken) {
                    // Another one.
                }
            }
            throw new IOException("no two free ports in a row");
        }
    }
}
