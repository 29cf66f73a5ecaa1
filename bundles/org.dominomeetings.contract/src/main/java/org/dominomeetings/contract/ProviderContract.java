package org.dominomeetings.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.dominomeetings.contract.fixture.ProviderSetup;
import org.dominomeetings.contract.fixture.Samples;
import org.dominomeetings.contract.fixture.ServiceFacts;
import org.dominomeetings.contract.fixture.SimulatedService;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.http.HttpTransport;
import org.dominomeetings.core.spi.oauth.TokenEndpoint;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * The contract test that every provider has to pass, against the simulator of its service. A subclass says which
 * simulator that is, how the provider is made, and the few facts of the service that the provider cannot be asked for;
 * what the service can do and what it takes is asked of the provider.
 *
 * <p>One simulator serves all tests of a service; each test finds it empty, has a provider of its own, and an account
 * that has just been connected.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class ProviderContract
        implements MeetingContract,
                IdempotencyContract,
                MeetingNumberContract,
                LimitContract,
                ErrorResponseContract,
                BrokenResponseContract,
                SlowResponseContract,
                SecretContract {
    /** What is shipped waits as long where the administrator has set nothing. */
    private static final Duration USUAL = Duration.ofSeconds(30);

    /** A simulator on loopback answers in a few milliseconds; a test that waits for the end of this time waits in vain. */
    private static final Duration HURRY = Duration.ofMillis(150);

    private final ServiceFacts facts = new ServiceFacts();
    private SimulatedService service;
    private ProviderSetup setup;
    private ContractFixture lab;

    /** Starts the service's simulator; null for a service that is asked nothing, which has none. */
    protected abstract SimulatedService simulator();

    /**
     * The provider as an administrator sets it up, with the client that every simulator knows.
     *
     * @param baseUrl of the simulator, without a slash at its end; null where there is none
     */
    protected abstract MeetingProvider provider(String baseUrl, Clock clock);

    /**
     * What sends the provider's requests; the one that is shipped.
     *
     * @param deadline how long a call may take in all
     */
    protected abstract HttpTransport transport(Duration deadline);

    /** Where access tokens are renewed, the one that is shipped; asked for where accounts are connected by OAuth. */
    protected TokenEndpoint tokenEndpoint(HttpTransport transport, Clock clock) {
        throw new UnsupportedOperationException("no account is connected by OAuth");
    }

    /**
     * What the administrator keeps in a file for this service, the client's secret or a key; where people connect their
     * accounts by passwords, that of {@link Samples#ACCOUNT}.
     */
    protected abstract String key();

    @Override
    public boolean answersForbiddenForMissing() {
        return false;
    }

    @Override
    public String storedSubject(String subject) {
        return subject;
    }

    @BeforeAll
    final void start() {
        service = simulator();
        // Their connections stay open, so that what is sent later meets one that is.
        setup = new ProviderSetup(this::provider, transport(USUAL), transport(HURRY), this::tokenEndpoint, key());
    }

    @BeforeEach
    final void connect() {
        if (service != null) {
            service.reset();
        }
        lab = new ContractFixture(setup, service, facts);
        lab.connect();
    }

    /** The simulator holds every request to the service's description; it must have found nothing. */
    @AfterEach
    final void nothingWasWrongInForm() {
        if (service != null) {
            assertThat(service.shown().get("contractViolations")).isEmpty();
        }
    }

    @AfterAll
    final void stop() {
        if (service != null) {
            service.close();
        }
    }

    @Override
    public final ContractFixture lab() {
        return lab;
    }
}
