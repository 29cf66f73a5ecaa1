package org.dominomeetings.simulators.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** JSON as the simulators read and write it: unknown members are errors, points in time are ISO 8601 in UTC. */
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    /** @return a new, empty object */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** @return {@code value} as a JSON tree */
    public static <T extends JsonNode> T tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** @return {@code value} as JSON text */
    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param text JSON text; empty text counts as an empty object
     * @throws IllegalArgumentException where it is no JSON object; the message is fit to be shown
     */
    public static ObjectNode parse(String text) {
        if (text.isBlank()) {
            return object();
        }
        try {
            if (MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("That is not JSON: " + e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("A JSON object is needed.");
    }

    /**
     * Reads a tree into a type.
     *
     * @throws IllegalArgumentException for a member that {@code type} does not have, or a value that does not fit
     */
    public static <T> T read(JsonNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonMappingException e) {
            String member = e.getPath().isEmpty()
                    ? ""
                    : e.getPath().get(e.getPath().size() - 1).getFieldName() + ": ";
            throw new IllegalArgumentException(member + e.getOriginalMessage(), e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /**
     * Changes some members of a value.
     *
     * @param value the value as it is
     * @param change the members to replace; others stay
     * @return a new value
     * @throws IllegalArgumentException for a member that the value does not have
     */
    public static <T> T change(T value, ObjectNode change, Class<T> type) {
        ObjectNode merged = tree(value);
        merged.setAll(change);
        return read(merged, type);
    }
}
