package org.dominomeetings.rest.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dominomeetings.core.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.openapi4j.parser.OpenApi3Parser;
import org.openapi4j.parser.model.v3.OpenApi3;
import org.openapi4j.parser.validation.v3.OpenApi3Validator;

/** The OpenAPI document says what the code says; that the server does so, the tests of what is installed see to. */
class OpenApiDocumentTest {
    private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    /** What concerns no operation in particular stands in the text at the top. */
    private static final Set<String> OF_NO_OPERATION =
            Set.of("no-such-path", "method-not-allowed", "connect-denied", "entry-deleted");

    private final JsonObject document = read();

    @Test
    void itsOperationsAreTheRoutes() {
        Set<String> routes = new TreeSet<>();
        new ApiRoutes(() -> {
                    throw new IllegalStateException("no request is made");
                })
                .all()
                .forEach(route -> routes.add(route.method() + " " + route.template()));

        assertThat(operations().keySet()).isEqualTo(routes);
    }

    @Test
    void itsCodesAreTheClosedListAndStandBesideTheirStatus() {
        Map<String, Integer> statuses = new TreeMap<>();
        Arrays.stream(ProblemCode.values()).forEach(code -> statuses.put(code.code(), code.status()));
        Set<String> named = new TreeSet<>(OF_NO_OPERATION);

        operations()
                .forEach((operation, spoken) -> spoken.getAsJsonObject("responses")
                        .entrySet()
                        .forEach(answer -> {
                            for (String code : codes(resolved(answer.getValue().getAsJsonObject()))) {
                                named.add(code);
                                if (!answer.getKey().equals("default")) {
                                    assertThat(statuses)
                                            .as(operation)
                                            .containsEntry(code, Integer.valueOf(answer.getKey()));
                                }
                            }
                        }));

        assertThat(named).isEqualTo(statuses.keySet());
        assertThat(document.getAsJsonObject("info").get("description").getAsString())
                .contains(OF_NO_OPERATION.stream().map(code -> "`" + code + "`").toList());
    }

    @Test
    void everyObjectThatARequestOrAnAnswerConsistsOfIsClosed() {
        assertThat(openObjects(document.getAsJsonObject("components"), "")).isEmpty();
    }

    @Test
    void itIsValidByTheRulesOfOpenApi() throws Exception {
        OpenApi3 parsed = new OpenApi3Parser().parse(OpenApiDocument.class.getResource("openapi.json"), false);

        // Throws with all that is wrong; warnings come back, and there are none either.
        assertThat(OpenApi3Validator.instance().validate(parsed).items()).isEmpty();
    }

    @Test
    void everyOperationSaysWhatAnyCallMayBeAnsweredAndWhatDominoAnswersItself() {
        operations().forEach((operation, spoken) -> {
            JsonObject common = resolved(spoken.getAsJsonObject("responses").getAsJsonObject("default"));
            assertThat(common.get("description").getAsString())
                    .as(operation)
                    .contains("401", "403", "404", "405", "413", "`login-required`");
            assertThat(common.getAsJsonObject("content").keySet())
                    .containsExactlyInAnyOrder("application/problem+json", "text/html");
        });
    }

    @Test
    void itIsSmallEnoughForEveryClient() {
        assertThat(document.toString().length()).isLessThan(32 * 1024);
    }

    private static Set<String> openObjects(JsonObject object, String path) {
        Set<String> open = new TreeSet<>();
        JsonElement type = object.get("type");
        if (type != null && type.isJsonPrimitive() && type.getAsString().equals("object")) {
            JsonElement additional = object.get("additionalProperties");
            if (additional == null || !additional.isJsonPrimitive() || additional.getAsBoolean()) {
                open.add(path);
            }
        }
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            if (member.getValue().isJsonObject()) {
                open.addAll(openObjects(member.getValue().getAsJsonObject(), path + "/" + member.getKey()));
            }
        }
        return open;
    }

    private Map<String, JsonObject> operations() {
        Map<String, JsonObject> operations = new TreeMap<>();
        for (Map.Entry<String, JsonElement> path :
                document.getAsJsonObject("paths").entrySet()) {
            for (Map.Entry<String, JsonElement> member :
                    path.getValue().getAsJsonObject().entrySet()) {
                if (METHODS.contains(member.getKey())) {
                    operations.put(
                            member.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                            member.getValue().getAsJsonObject());
                }
            }
        }
        return operations;
    }

    private JsonObject resolved(JsonObject answer) {
        if (!answer.has("$ref")) {
            return answer;
        }
        String name = answer.get("$ref").getAsString().replace("#/components/responses/", "");
        return document.getAsJsonObject("components")
                .getAsJsonObject("responses")
                .getAsJsonObject(name);
    }

    private static Set<String> codes(JsonObject answer) {
        Set<String> codes = new TreeSet<>();
        JsonObject content = answer.getAsJsonObject("content");
        if (content.has("application/problem+json")) {
            String text = answer.get("description").getAsString();
            Matcher match = CODE.matcher(text.substring(text.indexOf("Codes:")));
            while (match.find()) {
                codes.add(match.group(1));
            }
            assertThat(codes).as(text).isNotEmpty();
        }
        return codes;
    }

    private static JsonObject read() {
        try (Reader text = new InputStreamReader(
                OpenApiDocument.class.getResourceAsStream("openapi.json"), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(text).getAsJsonObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
