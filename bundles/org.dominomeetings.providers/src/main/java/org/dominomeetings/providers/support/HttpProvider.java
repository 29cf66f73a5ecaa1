package org.dominomeetings.providers.support;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.Connection;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpTransport;

/** What the services have alike that are asked over HTTP and answer in JSON. Safe for any thread, as its heirs are. */
public abstract class HttpProvider implements MeetingProvider {
    private final ProviderProfile profile;
    private final Connection connection;
    private final ResponseReader answers;

    protected HttpProvider(ProviderProfile profile, Connection connection, ErrorMapping dialect, Clock clock) {
        this.profile = profile;
        this.connection = Objects.requireNonNull(connection);
        this.answers = new ResponseReader(profile.label, dialect, clock);
    }

    @Override
    public final String id() {
        return profile.id;
    }

    @Override
    public final String label() {
        return profile.label;
    }

    @Override
    public final Limits limits() {
        return profile.limits;
    }

    @Override
    public final Capabilities capabilities() {
        return profile.capabilities;
    }

    @Override
    public final Connection connection() {
        return connection;
    }

    /** What this service's answers mean. */
    protected final ResponseReader answers() {
        return answers;
    }

    /**
     * Asks for something of which nothing has to be read.
     *
     * @throws ProviderException unless the service did it
     */
    protected final void send(RequestKind call, HttpTransport account, HttpRequest request) {
        answers.requireSuccess(call, account.send(request));
    }

    /**
     * Asks for something and reads the answer.
     *
     * @param reader empty where it finds too little
     * @throws ProviderException unless the service did it and the answer says so
     */
    protected final <T> T send(
            RequestKind call, HttpTransport account, HttpRequest request, Function<JsonBody, Optional<T>> reader) {
        return answers.read(call, account.send(request), reader);
    }
}
