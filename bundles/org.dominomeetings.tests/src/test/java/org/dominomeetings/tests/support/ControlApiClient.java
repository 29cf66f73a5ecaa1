package org.dominomeetings.tests.support;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;

/** A running server as the two control APIs show and change it: the stand-in's and the simulators'. */
public class ControlApiClient {
    private final CheckedHttpClient http = new CheckedHttpClient();
    private final String url;
    private final String simulatorsUrl;

    /**
     * @param url where the stand-in answers, without a slash at the end
     * @param simulatorsUrl the same of the simulators
     */
    public ControlApiClient(String url, String simulatorsUrl) {
        this.url = url;
        this.simulatorsUrl = simulatorsUrl;
    }

    public String url() {
        return url;
    }

    public String simulatorsUrl() {
        return simulatorsUrl;
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

    /** What a person's Notes client is given of a document, over NRPC; null if he may not read it, or it is not there. */
    public JsonObject atClient(SamplePerson person, String database, String unid) {
        String as = URLEncoder.encode(person.name(), StandardCharsets.UTF_8);
        Response reply =
                http.send("GET", url + "/standin/documents/" + database + "/" + unid + "?as=" + as, null, null);
        return reply.status() == 200 ? reply.json() : null;
    }

    /** Sets what an administrator sets of the HTTP task; null for Domino's default. */
    public void httpSetting(String name, String value) {
        JsonObject settings = new JsonObject();
        settings.addProperty(name, value);
        standin("POST", "/http", settings.toString());
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

    /** The first value of every item of every document of a form; an item without any is an empty text. */
    public List<Map<String, String>> documents(String database, String form) {
        List<Map<String, String>> documents = new ArrayList<>();
        for (String unid : unids(database, form)) {
            Map<String, String> items = new TreeMap<>();
            items(database, unid).forEach((name, list) -> {
                JsonArray values = JsonParser.parseString(list).getAsJsonArray();
                items.put(name, values.isEmpty() ? "" : values.get(0).getAsString());
            });
            documents.add(items);
        }
        return documents;
    }

    public List<String> unids(String database, String form) {
        List<String> unids = new ArrayList<>();
        String all = http.send("GET", url + "/standin/documents/" + database, null, null)
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

    /** How many saves of the plugin have become durable since the start, by database and form with a space between. */
    public Map<String, Integer> saves() {
        Map<String, Integer> saves = new TreeMap<>();
        standin("GET", "/saves", null)
                .getAsJsonObject("counts")
                .entrySet()
                .forEach(count -> saves.put(count.getKey(), count.getValue().getAsInt()));
        return saves;
    }

    /**
     * The server does not survive a save.
     *
     * @param death as the stand-in's control API takes it; single quotes stand for double ones
     */
    public void dieAt(String death) {
        standin("POST", "/saves", death.replace('\'', '"'));
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
        return http.send(method, simulatorsUrl + "/simulators/" + service + path, null, body)
                .json();
    }

    /** Asks the stand-in's control API what answers with an object. */
    public JsonObject standin(String method, String path, String body) {
        return http.send(method, url + "/standin" + path, null, body).json();
    }
}
