package org.dominomeetings.core.spi;

import java.util.Objects;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.http.HttpTransport;

/**
 * What a provider may use for one call: a transport that already carries the account's access token, the account, time and
 * randomness. Good for that call alone and not to be kept: the next call may be another person's. A final class with a
 * factory method, so that what providers are given later breaks none of them. Immutable and safe for any thread;
 * {@link #toString()} shows no secret.
 */
public final class ProviderSession {
    private final HttpTransport transport;
    private final String accountId;
    private final Clock clock;
    private final RandomSource random;

    private ProviderSession(HttpTransport transport, String accountId, Clock clock, RandomSource random) {
        this.transport = Objects.requireNonNull(transport);
        this.accountId = Objects.requireNonNull(accountId);
        this.clock = Objects.requireNonNull(clock);
        this.random = Objects.requireNonNull(random);
    }

    /**
     * @param transport sends each request as it has to leave, with the access token where there is one
     * @param accountId as {@link #accountId()} returns it
     */
    public static ProviderSession of(HttpTransport transport, String accountId, Clock clock, RandomSource random) {
        return new ProviderSession(transport, accountId, clock, random);
    }

    /**
     * Sends a request, as {@link HttpTransport#send} does, with the account's access token.
     *
     * @throws ProviderException as {@link HttpTransport#send} does
     */
    public HttpResponse send(HttpRequest request) {
        return transport.send(request);
    }

    /**
     * An opaque id that is the same in all of one person's calls, for services that count by person. Empty where the call is
     * nobody's: at a service without accounts, while an account is being connected, and where its grant is revoked.
     */
    public String accountId() {
        return accountId;
    }

    public Clock clock() {
        return clock;
    }

    public RandomSource random() {
        return random;
    }

    @Override
    public String toString() {
        return accountId.isEmpty() ? "session of nobody" : "session of account " + accountId;
    }
}
