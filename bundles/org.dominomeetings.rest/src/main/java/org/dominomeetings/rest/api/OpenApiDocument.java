package org.dominomeetings.rest.api;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dominomeetings.rest.http.JsonResponse;

/**
 * The resource {@code /v1/openapi.json}: the OpenAPI description of this API. Anyone may read it, since it is the same
 * on every server; Domino's own rules for the URL hold before that.
 */
final class OpenApiDocument extends JsonResponse {
    private static final JsonObject DOCUMENT = read();

    OpenApiDocument() {
        super(200, JSON, DOCUMENT);
    }

    /** Adds nothing: an OpenAPI document has no place for a member of ours. */
    @Override
    public JsonResponse correlatedBy(String id) {
        return this;
    }

    private static JsonObject read() {
        try (Reader text = new InputStreamReader(
                OpenApiDocument.class.getResourceAsStream("openapi.json"), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(text).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
