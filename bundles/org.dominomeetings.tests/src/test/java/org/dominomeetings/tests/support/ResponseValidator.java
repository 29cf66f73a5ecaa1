package org.dominomeetings.tests.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dominomeetings.tests.support.ApiContract.Operation;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;

/**
 * Holds every answer that any test gets from the API to the OpenAPI document that the same server gives out. Safe for any
 * thread.
 */
public final class ResponseValidator {
    private static final Pattern URL = Pattern.compile("(https?://[^/]+).*?/meetings(/v1/[^?]*)(?:\\?.*)?");
    private static final String DOCUMENT = "/v1/openapi.json";
    private static final Map<String, ApiContract> CONTRACTS = new ConcurrentHashMap<>();

    private ResponseValidator() {}

    /** Asserts it of an answer of the API's operations; what else there is, Domino's own pages among it, passes. */
    public static void hold(String method, String url, Response reply) {
        Matcher parts = URL.matcher(url);
        boolean ofTheApi = parts.matches() && !parts.group(2).equals(DOCUMENT);
        if (!ofTheApi || reply.type().startsWith("text/html")) {
            return;
        }
        ApiContract contract = CONTRACTS.computeIfAbsent(parts.group(1), ResponseValidator::contract);
        operation(contract, method, parts.group(2)).ifPresent(operation -> {
            // Contracts are for one thread, and some tests have many.
            synchronized (contract) {
                contract.hold(operation, reply, method + " " + url);
            }
        });
    }

    private static Optional<Operation> operation(ApiContract contract, String method, String path) {
        return contract.operations().stream()
                .filter(operation -> operation.method().equals(method)
                        && path.matches(operation.template().replaceAll("\\{[a-z]+}", "[^/]+")))
                .findFirst();
    }

    private static ApiContract contract(String server) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server + "/meetings" + DOCUMENT))
                    .build();
            return new ApiContract(HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
