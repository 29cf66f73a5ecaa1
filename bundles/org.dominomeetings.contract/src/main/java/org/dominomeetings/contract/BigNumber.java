package org.dominomeetings.contract;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;

/** Gives a service's meeting a number of 64 bits on the line, where its simulator counts in smaller ones. */
final class BigNumber {
    private final String number;
    private final Supplier<String> there;

    /** @param there the number that the simulator knows; empty as long as there is no meeting */
    BigNumber(long number, Supplier<String> there) {
        this.number = String.valueOf(number);
        this.there = there;
    }

    void on(Line line) {
        line.changing(this::toService, this::toClient);
    }

    private HttpRequest toService(HttpRequest request) {
        String known = there.get();
        if (known.isEmpty()) {
            return request;
        }
        HttpRequest changed = HttpRequest.of(request.method(), replaced(request.url(), number, known));
        for (Map.Entry<String, String> header : request.headers().entrySet()) {
            changed = changed.header(header.getKey(), header.getValue());
        }
        return request.body().isPresent()
                ? changed.body(
                        request.headers().get("Content-Type"),
                        replaced(request.body().get(), number, known))
                : changed;
    }

    private HttpResponse toClient(HttpResponse answer) {
        String known = there.get();
        Map<String, List<String>> type = Map.of("Content-Type", answer.headers("Content-Type"));
        return known.isEmpty()
                ? answer
                : HttpResponse.of(answer.status(), type, replaced(answer.body(), known, number));
    }

    private static String replaced(String text, String from, String to) {
        return text.replaceAll("(?<!\\d)" + from + "(?!\\d)", to);
    }
}
