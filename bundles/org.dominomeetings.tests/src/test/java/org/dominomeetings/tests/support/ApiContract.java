package org.dominomeetings.tests.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;

/** The OpenAPI document that the server gives out, and what of it has been seen to hold. For one thread. */
public final class ApiContract {
    private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");
    private static final String DEFAULT = "default";

    /** Of members, up to which an answer needs no example. */
    private static final int FEW = 7;

    /** The status of each code, which the document's default does not say beside it. */
    private static final Map<String, Integer> STATUSES =
            Stream.of(ProblemCode.values()).collect(Collectors.toMap(ProblemCode::code, ProblemCode::status));

    private static final List<String> METHODS = List.of("get", "put", "post", "delete");

    private final JsonObject document;
    private final OpenApiInteractionValidator validator;
    private final Set<String> reached = new TreeSet<>();

    public ApiContract(String text) {
        this.document = JsonParser.parseString(text).getAsJsonObject();
        // A resolver without levels makes each message an error.
        this.validator = OpenApiInteractionValidator.createForInlineApiSpecification(text)
                .withBasePathOverride("/meetings")
                .withLevelResolver(LevelResolver.create().build())
                .build();
    }

    /**
     * One operation.
     *
     * @param id its name in the document
     * @param template its path, with a name in braces where a UNID or a service's id stands
     */
    public record Operation(String id, String method, String template, JsonObject spoken) {
        public boolean hasBody() {
            return spoken.has("requestBody");
        }

        /** As it is asked for, below {@code /meetings}. */
        public String path(String argument) {
            return template.replaceAll("\\{[a-z]+}", Matcher.quoteReplacement(argument));
        }
    }

    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonElement> path :
                document.getAsJsonObject("paths").entrySet()) {
            JsonObject members = path.getValue().getAsJsonObject();
            for (String method : METHODS) {
                if (members.has(method)) {
                    JsonObject spoken = members.getAsJsonObject(method);
                    String id = spoken.get("operationId").getAsString();
                    operations.add(new Operation(id, method.toUpperCase(Locale.ROOT), path.getKey(), spoken));
                }
            }
        }
        return operations;
    }

    public Operation operation(String id) {
        return operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The schema of an operation's body; to be asked for those that have one. */
    public JsonObject bodySchema(Operation operation) {
        return resolved(operation.spoken().getAsJsonObject("requestBody"))
                .getAsJsonObject("content")
                .getAsJsonObject("application/json")
                .getAsJsonObject("schema");
    }

    /** What a reference inside the document points to; anything else as it is. */
    public JsonObject resolved(JsonObject member) {
        JsonObject found = member;
        if (member.has("$ref")) {
            found = document;
            for (String step : member.get("$ref").getAsString().substring(2).split("/")) {
                found = found.getAsJsonObject(step);
            }
        }
        return found;
    }

    /** Asserts that an answer has a status, a shape and a code that the document has for the operation. */
    public void hold(Operation operation, Response reply, String about) {
        assertThat(wrong(operation, reply.status(), reply.type(), reply.body()))
                .as("%s %s%n%s", about, reply.status(), reply.body())
                .isEmpty();
        if (reply.type().startsWith("application/problem+json")) {
            assertThat(codes(operation, reply.status()))
                    .as(about + " " + reply.body())
                    .contains(reply.text("code"));
            assertThat(reply.json().get("status").getAsInt()).isEqualTo(reply.status());
        }
        assertThat(reply.body()).as(about).isNotEmpty();
        if (reply.type().contains("json")) {
            assertThat(reply.body()).as(about).doesNotContain("\n", "\r");
            assertThat(emptyTexts(JsonParser.parseString(reply.body()), ""))
                    .as("%s %s", about, reply.body())
                    .isEmpty();
        }
        assertThat(reply.type())
                .as("%s is answered by the plugin itself", about)
                .doesNotContain("html");
        boolean named = operation.spoken().getAsJsonObject("responses").has(String.valueOf(reply.status()));
        reached.add((named ? operation.id() : DEFAULT) + " " + reply.status());
    }

    /** The members of objects that are an empty text, on which clients in LotusScript fail. */
    private static Set<String> emptyTexts(JsonElement element, String path) {
        Set<String> found = new TreeSet<>();
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(one -> found.addAll(emptyTexts(one, path + "/*")));
        } else if (element.isJsonObject()) {
            element.getAsJsonObject().entrySet().forEach(member -> {
                found.addAll(emptyTexts(member.getValue(), path + "/" + member.getKey()));
                if (member.getValue().equals(new JsonPrimitive(""))) {
                    found.add(path + "/" + member.getKey());
                }
            });
        }
        return found;
    }

    /** What of an answer is not as the document has it. */
    private List<String> wrong(Operation operation, int status, String type, String body) {
        SimpleResponse response = SimpleResponse.Builder.status(status)
                .withContentType(type)
                .withBody(body)
                .build();
        return validator
                .validateResponse(
                        "/meetings" + operation.path("X"), Request.Method.valueOf(operation.method()), response)
                .getMessages()
                .stream()
                .map(ValidationReport.Message::getMessage)
                .toList();
    }

    /** Asserts that the bodies of an operation's requests and answers have examples, which are as the document has them. */
    public void holdExamples(Operation operation) {
        if (operation.hasBody()) {
            for (JsonObject schema : alternatives(bodySchema(operation))) {
                assertThat(schema.has("example"))
                        .as(operation.id() + " " + schema)
                        .isTrue();
                String body = schema.get("example").toString();
                assertThat(takes(operation, "application/json", true, body))
                        .as(operation.id() + " " + body)
                        .isTrue();
            }
        }
        operation.spoken().getAsJsonObject("responses").entrySet().forEach(answer -> {
            int status = answer.getKey().equals(DEFAULT) ? 401 : Integer.parseInt(answer.getKey());
            resolved(answer.getValue().getAsJsonObject())
                    .getAsJsonObject("content")
                    .entrySet()
                    .forEach(content -> {
                        JsonObject schema =
                                resolved(content.getValue().getAsJsonObject().getAsJsonObject("schema"));
                        // An answer of a few plain members is its own example, and the document is too large for more.
                        boolean plain = !schema.has("properties")
                                || schema.getAsJsonObject("properties").size() <= FEW;
                        assertThat(schema.has("example") || plain)
                                .as(operation.id() + " " + status)
                                .isTrue();
                        if (schema.has("example")) {
                            String body = schema.get("example").toString();
                            assertThat(wrong(operation, status, content.getKey(), body))
                                    .as(body)
                                    .isEmpty();
                        }
                    });
        });
    }

    private List<JsonObject> alternatives(JsonObject reference) {
        JsonObject schema = resolved(reference);
        return schema.has("oneOf")
                ? schema.getAsJsonArray("oneOf").asList().stream()
                        .map(one -> resolved(one.getAsJsonObject()))
                        .toList()
                : List.of(schema);
    }

    /** Whether it is for who is logged in alone. */
    public boolean asksForALogin(Operation operation) {
        // An empty list of an operation's own takes the document's requirement away (OpenAPI 3.0.3, Operation Object).
        return !operation.spoken().has("security");
    }

    /** Whether the document lets a request through, as far as header and body go. */
    public boolean takes(Operation operation, String contentType, boolean header, String body) {
        SimpleRequest.Builder request = new SimpleRequest.Builder(operation.method(), "/meetings" + operation.path("X"))
                .withBody(body)
                .withAuthorization("Basic eDp5");
        if (contentType != null) {
            request.withContentType(contentType);
        }
        if (header) {
            request.withHeader("X-Domino-Meetings", "1");
        }
        return !validator.validateRequest(request.build()).hasErrors();
    }

    /** Operations and the statuses of their answers, {@code create 201} for example. */
    public Set<String> documented() {
        Set<String> documented = new TreeSet<>();
        operations()
                .forEach(operation -> operation
                        .spoken()
                        .getAsJsonObject("responses")
                        .keySet()
                        .forEach(status -> documented.addAll(
                                status.equals(DEFAULT) ? common() : Set.of(operation.id() + " " + status))));
        return documented;
    }

    /** What of {@link #documented()} has been answered. */
    public Set<String> reached() {
        return reached;
    }

    private Set<String> codes(Operation operation, int status) {
        JsonObject answers = operation.spoken().getAsJsonObject("responses");
        Set<String> codes = codes(answers.getAsJsonObject(DEFAULT));
        codes.removeIf(code -> STATUSES.get(code) != status);
        if (answers.has(String.valueOf(status))) {
            codes.addAll(codes(answers.getAsJsonObject(String.valueOf(status))));
        }
        return codes;
    }

    /** What each operation's default says is answered by any, each status once. */
    private Set<String> common() {
        Set<String> common = new TreeSet<>();
        operations()
                .forEach(operation -> codes(
                                operation.spoken().getAsJsonObject("responses").getAsJsonObject(DEFAULT))
                        .forEach(code -> common.add(DEFAULT + " " + STATUSES.get(code))));
        return common;
    }

    private Set<String> codes(JsonObject reference) {
        JsonObject answer = resolved(reference);
        Set<String> codes = new TreeSet<>();
        String text = answer.get("description").getAsString();
        Matcher match = CODE.matcher(text.substring(text.indexOf("Codes:")));
        while (match.find()) {
            codes.add(match.group(1));
        }
        return codes;
    }
}
