package org.dominomeetings.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dominomeetings.contract.fixture.OperationTrace;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests of how each operation maps a service's error responses. */
interface ErrorResponseContract extends ContractContext {
    @ParameterizedTest
    @ArgumentsSource(EachStatus.class)
    default void everyStatusHasItsMeaning(ProviderOperation operation, int status) {
        OperationTrace asked = lab().asked(operation);

        ProviderException failure = lab().failure(operation, Map.of("fault", "status", "status", status));

        assertThat(failure.kind()).isIn(meanings(operation, asked.namesMeeting(), status));
        assertThat(failure.providerCode()).isPresent();
    }

    private Set<Kind> meanings(ProviderOperation operation, boolean namesMeeting, int status) {
        switch (status) {
            case 409:
            case 422:
                return EnumSet.of(Kind.INVALID);
            case 401:
                // Where there is no token, it is the administrator's key.
                return EnumSet.of(knowsAccounts() ? Kind.TOKEN_REFUSED : Kind.CLIENT_REFUSED);
            case 403:
                if (!knowsAccounts()) {
                    return EnumSet.of(Kind.CLIENT_REFUSED, Kind.FORBIDDEN);
                }
                return operation == ProviderOperation.READ && answersForbiddenForMissing()
                        ? EnumSet.of(Kind.GONE)
                        : EnumSet.of(Kind.FORBIDDEN);
            case 404:
            case 410:
                // Where no meeting is named, none can be gone; some services then mean the account.
                return namesMeeting ? EnumSet.of(Kind.GONE) : EnumSet.of(Kind.INVALID, Kind.FORBIDDEN);
            case 408:
                return EnumSet.of(Kind.UNAVAILABLE);
            case 423:
            case 429:
                return EnumSet.of(Kind.BUSY);
            default:
                return EnumSet.of(lab().silence(operation));
        }
    }

    @ParameterizedTest
    @EnumSource
    default void anExpiredTokenIsRefusedAndTheNextOneWorks(ProviderOperation operation) {
        assumeAccounts();
        OperationTrace asked = lab().asked(operation);
        Meeting there = lab().create();
        lab().service().order(asked.routes().get(0), Map.of("fault", "expire-token"));

        ProviderException failure = ContractFixture.failureOf(() -> lab().run(operation, there));
        lab().service().forgetFaults();

        assertThat(failure.kind()).isEqualTo(Kind.TOKEN_REFUSED);
        assertThat(lab().service().meetings()).as("as before").hasSize(1);
        lab().renew();
        lab().run(operation, there);
    }

    @Test
    default void anExpiredTokenFailsTheCheckAndTheNextOneDoesNot() {
        assumeAccounts();
        int before = lab().service().paths().size();
        lab().provider().check(lab().account());
        assertThat(lab().service().paths()).hasSize(before + 1);
        lab().service().expireAll();

        ProviderException failure =
                ContractFixture.failureOf(() -> lab().provider().check(lab().account()));

        assertThat(failure.kind()).isEqualTo(Kind.TOKEN_REFUSED);
        lab().renew();
        lab().provider().check(lab().account());
    }

    @Test
    default void aGrantThatWasTakenBackNeedsThePerson() {
        assumeAccounts();
        lab().service().revokeAll();

        assertThat(refusedRenewal()).isEqualTo(Kind.RECONNECT);
    }

    @Test
    default void aClientThatTheServiceDoesNotKnowIsTheAdministratorsToMend() {
        assumeTrue(lab().provider().connection().oauth().isPresent(), "no client is known by a secret");
        lab().service().changeClientSecret("another");

        assertThat(refusedRenewal()).isEqualTo(Kind.CLIENT_REFUSED);
        lab().service().changeClientSecret(lab().key());
        lab().renew();
    }

    @ParameterizedTest
    @CsvSource({
        "30,                            PT30S",
        "'Tue, 01 Dec 2026 08:02:00 GMT', PT2M",
        "2026-12-01T10:00:00Z,          PT2H",
        "99999999,                      PT24H",
        "soon,                          ",
        "-5,                            ",
        "'Tue, 01 Dec 2026 07:00:00 GMT', "
    })
    default void whenToComeBackIsUnderstoodInEveryForm(String value, Duration wait) {
        assertWait(ProviderOperation.CREATE, 429, value, wait, Kind.BUSY);
        assertWait(ProviderOperation.READ, 503, value, wait, Kind.UNAVAILABLE);
    }

    private void assertWait(ProviderOperation operation, int status, String value, Duration wait, Kind kind) {
        ProviderException failure =
                lab().failure(operation, Map.of("fault", "status", "status", status, "retryAfter", value));

        assertThat(failure.kind()).isEqualTo(kind);
        assertThat(failure.retryAfter().orElse(null)).as(operation.name()).isEqualTo(wait);
        lab().service().reset();
    }

    private Kind refusedRenewal() {
        return ContractFixture.failureOf(() -> lab().renew()).kind();
    }

    private boolean knowsAccounts() {
        return lab().provider().connection().needsAccount();
    }

    private void assumeAccounts() {
        assumeTrue(knowsAccounts(), lab().provider().label() + " knows no accounts");
    }

    /**
     * Arguments: each operation with each status that has a meaning of its own; 500 is tested with the broken
     * responses.
     */
    final class EachStatus implements ArgumentsProvider {
        @Override
        public Stream<Arguments> provideArguments(ExtensionContext context) {
            return Stream.of(ProviderOperation.values())
                    .flatMap(operation -> IntStream.of(401, 403, 404, 408, 409, 410, 422, 423, 429, 503)
                            .mapToObj(status -> Arguments.of(operation, status)));
        }
    }
}
