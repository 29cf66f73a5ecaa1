package org.dominomeetings.providers.support;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Connection;
import org.dominomeetings.core.spi.Limits;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.http.HttpRequest;

/**
 * Base class of the providers for services that are called over HTTP and answer in JSON. Safe for any thread, as its
 * heirs are.
 */
public abstract class HttpProvider implements MeetingProvider {
    private final ProviderProfile profile;
    private final Connection connection;
    private final ErrorMapping errors;

    protected HttpProvider(ProviderProfile profile, Connection connection, ErrorMapping errors) {
        this.profile = profile;
        this.connection = Objects.requireNonNull(connection);
        this.errors = Objects.requireNonNull(errors);
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

    /** The reader of this service's responses in a call. */
    protected final ResponseReader responses(ProviderSession session) {
        return new ResponseReader(profile.label, errors, session.clock());
    }

    /**
     * Sends a request whose response has no content to read.
     *
     * @throws ProviderException unless the service did it
     */
    protected final void send(ProviderSession session, RequestKind call, HttpRequest request) {
        responses(session).requireSuccess(call, session.send(request));
    }

    /**
     * Sends a request and reads the response.
     *
     * @param reader empty where it finds too little
     * @throws ProviderException unless the service did it and the answer says so
     */
    protected final <T> T send(
            ProviderSession session, RequestKind call, HttpRequest request, Function<JsonBody, Optional<T>> reader) {
        return responses(session).read(call, session.send(request), reader);
    }
}
