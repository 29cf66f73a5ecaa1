package org.dominomeetings.contract;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.contract.fixture.FixedClock;
import org.dominomeetings.contract.fixture.OperationTrace;
import org.dominomeetings.contract.fixture.ProviderSetup;
import org.dominomeetings.contract.fixture.RecordingTransport;
import org.dominomeetings.contract.fixture.Samples;
import org.dominomeetings.contract.fixture.SecretInjector;
import org.dominomeetings.contract.fixture.ServiceFacts;
import org.dominomeetings.contract.fixture.SimulatedService;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.ProviderSession;
import org.dominomeetings.core.spi.http.HttpTransport;
import org.dominomeetings.core.spi.oauth.TokenEndpoint;
import org.dominomeetings.core.spi.oauth.Tokens;

/** A test fixture: one provider, the simulator of its service, and an account that is connected to it. */
final class ContractFixture {
    /** Where browsers are sent back; no test sends one. */
    private static final String CALLBACK = "https://mail.example/callback";

    private final ProviderSetup setup;
    private final FixedClock clock = new FixedClock(SimulatedService.NOW);
    private final SimulatedService service;
    private final MeetingProvider provider;
    private final RecordingTransport line;
    private final TokenEndpoint endpoint;
    private final ServiceFacts facts;
    private Tokens tokens;

    /**
     * @param service null for a service that is asked nothing
     * @param facts of the service, as far as they were found out; filled here
     */
    ContractFixture(ProviderSetup setup, SimulatedService service, ServiceFacts facts) {
        this.setup = setup;
        this.service = service;
        this.provider = setup.provider().apply(service == null ? null : service.baseUrl(), clock);
        this.line = new RecordingTransport(setup.patient());
        this.endpoint = provider.connection().oauth().isPresent()
                ? setup.tokenEndpoint().apply(line, clock)
                : null;
        this.facts = facts;
    }

    MeetingProvider provider() {
        return provider;
    }

    /** Skips the test where nothing is asked. */
    SimulatedService service() {
        assumeTrue(isAsked(), provider.label() + " is asked nothing");
        return service;
    }

    boolean isAsked() {
        return service != null;
    }

    RecordingTransport line() {
        return line;
    }

    /** Connects the account, in the way in which people connect theirs. */
    void connect() {
        provider.connection().oauth().ifPresent(client -> tokens = service.grant(Samples.ACCOUNT));
        provider.connection()
                .login()
                .ifPresent(login -> tokens = login.login(session(line), Samples.ACCOUNT, setup.key()));
    }

    /** Takes the next pair of tokens for the last one. */
    void renew() {
        provider.connection().oauth().ifPresent(client -> tokens = endpoint.refresh(client, tokens.refreshToken()));
        provider.connection().login().ifPresent(login -> tokens = login.refresh(session(line), tokens.refreshToken()));
    }

    /** How the service refuses a code that it never gave, or a wrong password; empty where there are no accounts. */
    Optional<ProviderException> refusedConnection() {
        Runnable connecting = provider.connection()
                .oauth()
                .<Runnable>map(client -> () -> endpoint.exchange(client, Samples.WORTHLESS, CALLBACK, null))
                .orElse(() -> provider.connection()
                        .login()
                        .ifPresent(login -> login.login(session(line), Samples.ACCOUNT, Samples.WORTHLESS)));
        return outcomeOf(connecting);
    }

    /** From now on the service's answers hold what nobody may see. */
    void plant() {
        line.changing(request -> request, SecretInjector::injectInto);
    }

    /** Does this while nobody waits long for an answer. */
    void hurrying(Runnable work) {
        line.over(setup.hurried());
        try {
            work.run();
        } finally {
            line.over(setup.patient());
        }
    }

    /** Null where the service knows no accounts. */
    Tokens tokens() {
        return tokens;
    }

    /** What the administrator keeps in a file for this service. */
    String key() {
        return setup.key();
    }

    /** What is the same in all tests of a service, found out by the first that asks. */
    ServiceFacts facts() {
        return facts;
    }

    /** In which the provider is called for the account. */
    ProviderSession account() {
        return session(
                request -> line.send(tokens == null ? request : provider.authorized(request, tokens.accessToken())));
    }

    private ProviderSession session(HttpTransport transport) {
        return ProviderSession.of(transport, tokens == null ? "" : Samples.ACCOUNT, clock, clock);
    }

    /** The meeting that there is. */
    Meeting create() {
        return provider.create(account(), Samples.REVIEW, Samples.TAG);
    }

    /** Does this with the meeting that there is. */
    void run(ProviderOperation operation, Meeting there) {
        operation.run(provider, account(), there);
    }

    /** All that the service can be asked for; nothing where it is asked nothing. */
    List<ProviderOperation> operations() {
        return isAsked()
                ? Arrays.stream(ProviderOperation.values())
                        .filter(operation -> operation.isOf(provider.capabilities()))
                        .toList()
                : List.of();
    }

    void assumeHas(ProviderOperation operation) {
        assumeTrue(operation.isOf(provider.capabilities()), provider.label() + " has no " + operation);
    }

    /** What has to be said where a request was sent and nothing that can be trusted came back. */
    Kind silence(ProviderOperation operation) {
        return operation.leavesTraces(provider.capabilities()) ? Kind.OUTCOME_UNKNOWN : Kind.UNAVAILABLE;
    }

    /** How many requests this makes. */
    int requestsOf(Runnable work) {
        int before = service().total();
        work.run();
        return service().total() - before;
    }

    /** Skips the test where the service has no such operation. The first time it is tried on the empty simulator, and that emptied. */
    OperationTrace asked(ProviderOperation operation) {
        assumeHas(operation);
        service();
        return facts.find(operation, () -> tried(operation));
    }

    private OperationTrace tried(ProviderOperation operation) {
        Meeting there = create();
        Map<String, Integer> before = service.asked();
        int requests = service.paths().size();
        run(operation, there);
        List<String> routes = new ArrayList<>();
        service.asked().forEach((route, count) -> {
            if (count > before.getOrDefault(route, 0)) {
                routes.add(route);
            }
        });
        boolean names = service.paths().get(requests).contains(there.id());
        boolean empty = line.lastAnswer().body().isEmpty();
        service.reset();
        return new OperationTrace(routes, names, empty);
    }

    /** Runs an operation on a meeting that there is, while the service fails in this way, and the operation with it. */
    ProviderException failure(ProviderOperation operation, Map<String, ?> fault) {
        return outcome(operation, fault).orElseThrow(() -> new AssertionError(operation + " is said to be done"));
    }

    /** The same of an operation that may be done all the same; empty if it is. */
    Optional<ProviderException> outcome(ProviderOperation operation, Map<String, ?> fault) {
        OperationTrace asked = asked(operation);
        Meeting there = create();
        asked.routes().forEach(route -> service.order(route, fault));
        try {
            return outcomeOf(() -> run(operation, there));
        } finally {
            service.forgetFaults();
        }
    }

    /** How this work fails, which it has to. */
    static ProviderException failureOf(Runnable work) {
        return outcomeOf(work).orElseThrow(() -> new AssertionError("nothing failed"));
    }

    /** How this work fails, if it does. */
    static Optional<ProviderException> outcomeOf(Runnable work) {
        return Optional.ofNullable(catchThrowableOfType(ProviderException.class, work::run));
    }
}
