package org.dominomeetings.contract;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;

/** Each operation with each status that has a meaning of its own; 500 is among the answers that are none. */
final class StatusArguments implements ArgumentsProvider {
    @Override
    public Stream<Arguments> provideArguments(ExtensionContext context) {
        return Stream.of(ProviderOperation.values())
                .flatMap(operation -> IntStream.of(401, 403, 404, 408, 409, 410, 422, 423, 429, 503)
                        .mapToObj(status -> Arguments.of(operation, status)));
    }
}
