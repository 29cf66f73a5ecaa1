package org.dominomeetings.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.contract.fixture.FixedClock;
import org.dominomeetings.contract.fixture.SimulatedService;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.http.HttpTransport;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.providers.oauth.OAuthTokenEndpoint;
import org.dominomeetings.simulators.service.Service;

/**
 * A service's simulator with its clock stopped, our provider before it as an administrator sets it up, and accounts. Single
 * quotes in what the simulator is told stand for double ones.
 */
public class ProviderFixture implements AutoCloseable {
    public static final Instant NOW = SimulatedService.NOW;

    private static final FixedClock CLOCK = new FixedClock(NOW);

    private final ProviderFactory factory;
    private final SimulatedService service;
    private final HttpTransport transport = TestTransports.unset();

    /** @param simulated makes the simulator */
    public ProviderFixture(ProviderFactory factory, Service.Factory simulated) {
        this.factory = factory;
        this.service = new SimulatedService(simulated);
    }

    /**
     * The provider with its client.
     *
     * @param settings by the names that follow the service's id; a value that begins with a slash lies below the simulator
     */
    public final MeetingProvider provider(Map<String, String> settings) {
        return TestProviders.provider(factory, baseUrl(), settings, CLOCK);
    }

    /** What stands for the service's scheme and host. */
    public final String baseUrl() {
        return service.baseUrl();
    }

    /** A new grant. */
    public final Tokens grant(String order) {
        return SimulatedService.tokens(control("POST", "/grants", order));
    }

    /** In which the provider is called for one who has this grant. */
    public final ProviderSession account(MeetingProvider provider, Tokens grant) {
        return session(request -> transport.send(provider.authorized(request, grant.accessToken())), "account");
    }

    /** In which the provider is called for nobody, without any token. */
    public final ProviderSession anonymous() {
        return session(transport, "");
    }

    /** A session of that account over a transport of the test's own. */
    public static ProviderSession session(HttpTransport transport, String accountId) {
        return ProviderSession.of(transport, accountId, CLOCK, CLOCK);
    }

    /** The tokens that the service gives for a refresh token. */
    public final Tokens refresh(OAuthClient client, String refreshToken) {
        return new OAuthTokenEndpoint(transport, CLOCK).refresh(client, refreshToken);
    }

    /** What the simulator shows of itself. */
    public final JsonNode shown() {
        return service.shown();
    }

    /** How often the simulator was asked for this and answered so, {@code POST /v1/meetings 200} for example. */
    public final int count(String operationAndStatus) {
        return shown().get("counts").path(operationAndStatus).asInt();
    }

    /** The requests since the simulator began, {@code PATCH 200} for example, oldest first. */
    public final List<String> answered() {
        List<String> answered = new ArrayList<>();
        shown().get("requests")
                .forEach(request -> answered.add(request.get("method").textValue() + " "
                        + request.get("status").asText()));
        return answered;
    }

    /** How the simulator behaves from now on. */
    public final void settings(String change) {
        control("PATCH", "/settings", change);
    }

    /** What goes wrong from now on. */
    public final void fault(String order) {
        control("POST", "/faults", order);
    }

    /** Asks the control API of the service. */
    public final JsonNode control(String method, String path, String body) {
        return service.control(method, path, body.replace('\'', '"'));
    }

    /** How a call ends that the service refuses, or does not answer. */
    public static ProviderException failure(ThrowingCallable call) {
        return assertThatExceptionOfType(ProviderException.class)
                .isThrownBy(call)
                .actual();
    }

    public static Kind kindOf(ThrowingCallable call) {
        return failure(call).kind();
    }

    /** Fails where the simulator broke its own contract, or was asked for what it does not simulate. */
    @Override
    public final void close() {
        JsonNode violations = shown().get("contractViolations");
        service.close();
        assertThat(violations).isEmpty();
    }
}
