package org.dominomeetings.tests.openapi;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dominomeetings.tests.support.ApiContract;

/** Makes request bodies out of the document's schemas, and spoils them. What it makes depends on the seed alone. */
final class BodyGenerator {
    /** Texts that mean something to the server, by the member that they stand in. */
    private static final Map<String, List<String>> MEANINGFUL = Map.of(
            "service", List.of("webex", "webex", "webex", "WEBEX", "telepathy"),
            "start", List.of("2031-05-06T08:00:00Z", "2031-05-06T10:00:00+02:00", "2001-01-01T00:00:00Z", ""),
            "end", List.of("2031-05-06T09:00:00Z", "2031-05-06T08:01:00Z", "2031-06-06T09:00:00Z", ""),
            "parent", List.of("", "", "0123456789abcdef0123456789ABCDEF", "the parent"),
            "timeZone", List.of("Europe/Berlin", "", "Z=5$DO=1$DL=3 2 1 11 1 1$ZX=68$ZN=Eastern", "Mars/Olympus"),
            "subject", List.of("Budget", "Budget", "", "😀 \"quoted\" \\ \u0000", "x".repeat(300)));

    private static final List<String> TEXTS =
            List.of("", "Room 4", "\n\t\u0007", "ÄÖÜ 漢字 😀", "${jndi:x}", "<script>", "x".repeat(2000), "null");

    private final ApiContract contract;
    private final Random random;

    BodyGenerator(ApiContract contract, Random random) {
        this.contract = contract;
        this.random = random;
    }

    /** One that fits the schema. */
    JsonElement fitting(JsonObject schema, String member) {
        JsonObject plain = contract.resolved(schema);
        if (plain.has("oneOf")) {
            return fitting(one(plain.getAsJsonArray("oneOf").asList()).getAsJsonObject(), member);
        }
        if (plain.has("enum")) {
            return one(plain.getAsJsonArray("enum").asList());
        }
        switch (plain.get("type").getAsString()) {
            case "object":
                return object(plain);
            case "array":
                JsonArray array = new JsonArray();
                for (int i = random.nextInt(3); i > 0; i--) {
                    array.add(fitting(plain.getAsJsonObject("items"), member));
                }
                return array;
            case "integer":
                int least = plain.get("minimum").getAsInt();
                return new JsonPrimitive(
                        least + random.nextInt(plain.get("maximum").getAsInt() - least + 1));
            case "boolean":
                return new JsonPrimitive(random.nextBoolean());
            default:
                return new JsonPrimitive(one(MEANINGFUL.getOrDefault(member, TEXTS)));
        }
    }

    private JsonObject object(JsonObject schema) {
        // OpenAPI 3.0 has no empty list of required members.
        List<JsonElement> required =
                schema.has("required") ? schema.getAsJsonArray("required").asList() : List.of();
        JsonObject object = new JsonObject();
        schema.getAsJsonObject("properties").entrySet().forEach(property -> {
            // Left out one time in four where it may be.
            if (required.contains(new JsonPrimitive(property.getKey())) || random.nextInt(4) > 0) {
                object.add(property.getKey(), fitting(property.getValue().getAsJsonObject(), property.getKey()));
            }
        });
        return object;
    }

    /** One with a member taken out, put in, or given a value of another type; anywhere in it. */
    JsonElement spoilt(JsonElement good) {
        JsonObject object = good.deepCopy().getAsJsonObject();
        JsonObject place = object.has("entry") && object.get("entry").isJsonObject() && random.nextBoolean()
                ? object.getAsJsonObject("entry")
                : object;
        List<String> names = new ArrayList<>(place.keySet());
        switch (names.isEmpty() ? 1 : random.nextInt(3)) {
            case 0:
                place.remove(one(names));
                break;
            case 1:
                place.add(one(List.of("meetingId", "Apply", "", "x".repeat(100), "__proto__")), wrong());
                break;
            default:
                place.add(one(names), wrong());
        }
        return random.nextInt(10) == 0 ? one(List.of(new JsonArray(), JsonNull.INSTANCE, wrong())) : object;
    }

    /** No JSON, or none that can be taken for one thing. */
    String garbled(JsonElement good) {
        String text = good.toString();
        return one(List.of(
                "",
                text.substring(0, text.length() - 1),
                text + text,
                text.replace('"', '\''),
                "{\"apply\":\"server\",\"apply\":\"server\"}",
                "[".repeat(5000),
                "\uFEFF" + text,
                text.replaceFirst("\\{", "{\"n\":1e999,")));
    }

    private JsonElement wrong() {
        JsonObject object = new JsonObject();
        object.addProperty("a", 1);
        JsonArray array = new JsonArray();
        array.add(1);
        return one(List.of(
                new JsonPrimitive(1),
                new JsonPrimitive(-1.5e300),
                new JsonPrimitive(true),
                JsonNull.INSTANCE,
                object,
                array,
                new JsonPrimitive("elsewhere")));
    }

    private <T> T one(List<T> many) {
        return many.get(random.nextInt(many.size()));
    }
}
