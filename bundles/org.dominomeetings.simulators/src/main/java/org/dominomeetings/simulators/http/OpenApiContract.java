package org.dominomeetings.simulators.http;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Validates one service's requests and responses against its OpenAPI description. Safe for use by many threads. */
public final class OpenApiContract {
    private final OpenApiInteractionValidator validator;

    private OpenApiContract(OpenApiInteractionValidator validator) {
        this.validator = validator;
    }

    /**
     * @param beside the class in whose package the description lies
     * @param resource its file name
     */
    public static OpenApiContract load(Class<?> beside, String resource) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(resource), resource)) {
            String description = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // A resolver without levels makes each message an error. The library's default lets query parameters
            // pass that the description does not know.
            return new OpenApiContract(OpenApiInteractionValidator.createForInlineApiSpecification(description)
                    .withLevelResolver(LevelResolver.create().build())
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with a request.
     *
     * @param mediaType whether the media type is wrong, which has a status of its own (RFC 9110, section 15.5.16)
     * @param details one sentence each; empty for a good request
     */
    public record ValidationResult(boolean mediaType, List<String> details) {}

    public ValidationResult judge(Request request) {
        if (!request.body().isEmpty() && request.header("Content-Type", "").isBlank()) {
            // The library takes a missing media type for any, and stumbles over an empty one.
            return new ValidationResult(true, List.of("The header Content-Type is missing."));
        }
        SimpleRequest.Builder simple = new SimpleRequest.Builder(request.method(), request.path());
        request.headers()
                .names()
                .forEach(name -> simple.withHeader(name, request.headers().values(name)));
        request.url()
                .queryParameterNames()
                .forEach(name -> simple.withQueryParam(name, request.url().queryParameterValues(name)));
        if (!request.body().isEmpty()) {
            simple.withBody(request.body());
        }
        List<ValidationReport.Message> messages =
                validator.validateRequest(simple.build()).getMessages();
        boolean mediaType =
                messages.stream().anyMatch(message -> message.getKey().startsWith("validation.request.contentType"));
        return new ValidationResult(
                mediaType,
                messages.stream().map(ValidationReport.Message::getMessage).toList());
    }

    /** @return what is wrong with a response of ours; empty for a valid one */
    public List<String> violations(Request request, Response answer) {
        SimpleResponse.Builder simple = SimpleResponse.Builder.status(answer.status());
        answer.headers().forEach((name, value) -> simple.withHeader(name, value));
        // The library can hold no text to anything, and calls one that a description leaves out unexpected.
        boolean text = answer.headers().getOrDefault("Content-Type", "").startsWith("text/");
        if (answer.body() != null && !text) {
            simple.withBody(answer.body());
        }
        var method = com.atlassian.oai.validator.model.Request.Method.valueOf(
                request.method().toUpperCase(Locale.ROOT));
        return validator.validateResponse(request.path(), method, simple.build()).getMessages().stream()
                .map(message ->
                        request.method() + " " + request.path() + " " + answer.status() + ": " + message.getMessage())
                .toList();
    }
}
