package org.dominomeetings.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.account.TokenEndpoint;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.MeetingProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What every provider has to pass, against the simulator of its service. A subclass says which simulator that is, how the
 * provider is made, and the few facts of the service that the provider cannot be asked for; what the service can do and what
 * it takes is asked of the provider.
 *
 * <p>One simulator serves all tests of a service; each test finds it empty, has a provider of its own, and an account that
 * has just been connected.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class ProviderContract
        implements MeetingContract, TagContract, RefusalContract, BrokenAnswerContract, LimitContract, SecretContract {
    private final Map<Operation, Asked> known = new EnumMap<>(Operation.class);
    private SimulatedService service;
    private Lab lab;

    /** Name of the service's simulator; null for a service that is asked nothing, which has none. */
    protected abstract String simulator();

    /**
     * The provider as an administrator sets it up, with the client that every simulator knows.
     *
     * @param baseUrl of the simulator, without a slash at its end; null where there is none
     */
    protected abstract MeetingProvider provider(String baseUrl, Surroundings surroundings);

    /** What sends the provider's requests; the one that is shipped. */
    protected abstract HttpTransport transport();

    /** Where access tokens are renewed; the one that is shipped, over {@link #transport()}. */
    protected abstract TokenEndpoint tokenEndpoint(Surroundings surroundings);

    /** With which {@link Samples#ACCOUNT} logs in, where the service is connected by a password. */
    protected String password() {
        throw new UnsupportedOperationException("no account is connected by a password");
    }

    @Override
    public boolean hidesWhatIsNotThere() {
        return false;
    }

    @Override
    public String asKept(String subject) {
        return subject;
    }

    @BeforeAll
    final void start() {
        service = simulator() == null ? null : new SimulatedService(simulator());
    }

    @BeforeEach
    final void connect() {
        if (service != null) {
            service.reset();
        }
        Surroundings surroundings = new StoppedSurroundings(SimulatedService.NOW);
        lab = new Lab(
                service,
                provider(service == null ? null : service.baseUrl(), surroundings),
                transport(),
                tokenEndpoint(surroundings),
                this::password,
                known);
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
    public final Lab lab() {
        return lab;
    }
}
