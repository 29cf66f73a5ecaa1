package org.dominomeetings.standin.http.control.document;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import org.dominomeetings.standin.SaveMonitor;
import org.dominomeetings.standin.http.control.resource.ControlRequest;
import org.dominomeetings.standin.http.control.resource.ControlResource;

/** {@code /standin/saves}: what callers have saved, and the save that the process does not survive. */
public final class SavesControl implements ControlResource {
    @Override
    public Object answer(ControlRequest call) {
        SaveMonitor saves = call.place().saves();
        switch (call.method()) {
            case "GET":
                break;
            case "POST":
                saves.order(death(call));
                break;
            case "DELETE":
                saves.forgetOrders();
                break;
            default:
                throw new IllegalArgumentException("GET, POST or DELETE");
        }
        return Map.of("counts", saves.counts());
    }

    private static SaveMonitor.Death death(ControlRequest call) {
        String when = call.needed("when");
        if (!when.equals("before") && !when.equals("after")) {
            throw new IllegalArgumentException("\"when\" is \"before\" or \"after\"");
        }
        Map<String, String> items = new TreeMap<>();
        JsonElement told = call.body().get("items");
        if (told != null) {
            for (Map.Entry<String, JsonElement> item : object(told).entrySet()) {
                items.put(item.getKey(), item.getValue().getAsString());
            }
        }
        int nth = call.number("nth").map(Math::toIntExact).orElse(1);
        return new SaveMonitor.Death(call.needed("database"), call.needed("form"), items, nth, when.equals("before"));
    }

    private static JsonObject object(JsonElement told) {
        if (!told.isJsonObject()) {
            throw new IllegalArgumentException("\"items\" is an object");
        }
        return told.getAsJsonObject();
    }
}
