package org.dominomeetings.contract;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dominomeetings.core.account.TokenEndpoint;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.spi.HttpAnswer;
import org.dominomeetings.core.spi.HttpRequest;
import org.dominomeetings.core.spi.HttpTransport;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.OAuthClient;
import org.dominomeetings.core.spi.ProviderFailure;
import org.dominomeetings.core.spi.ProviderFailure.Kind;
import org.dominomeetings.core.spi.Tokens;

/** One provider, the simulator of its service, and an account that is connected to it. */
final class Lab {
    private final SimulatedService service;
    private final MeetingProvider provider;
    private final HttpTransport transport;
    private final TokenEndpoint endpoint;
    private final Supplier<String> password;
    private final Map<Operation, Asked> known;
    private final List<HttpRequest> sent = new ArrayList<>();
    private final List<HttpAnswer> answers = new ArrayList<>();
    private UnaryOperator<HttpAnswer> inBetween = answer -> answer;
    private Tokens tokens;

    /**
     * @param service null for a service that is asked nothing
     * @param password of the account, where it has one
     * @param known what the service is asked, as far as that was tried; filled here
     */
    Lab(
            SimulatedService service,
            MeetingProvider provider,
            HttpTransport transport,
            TokenEndpoint endpoint,
            Supplier<String> password,
            Map<Operation, Asked> known) {
        this.service = service;
        this.provider = provider;
        this.transport = transport;
        this.endpoint = endpoint;
        this.password = password;
        this.known = known;
    }

    MeetingProvider provider() {
        return provider;
    }

    /** Skips the test where nothing is asked. */
    SimulatedService service() {
        assumeTrue(service != null, provider.label() + " is asked nothing");
        return service;
    }

    /** Connects the account, in the way in which people connect theirs. */
    void connect() {
        provider.connection().oauth().ifPresent(client -> tokens = service.grant(Samples.ACCOUNT));
        provider.connection()
                .login()
                .ifPresent(login -> tokens = login.login(Samples.ACCOUNT, password.get(), transport));
    }

    /** Takes the next pair of tokens for the last one. */
    void renew() {
        provider.connection().oauth().ifPresent(client -> tokens = endpoint.refresh(client, tokens.refreshToken()));
        provider.connection().login().ifPresent(login -> tokens = login.refresh(tokens.refreshToken(), transport));
    }

    /** From now on the service's answers hold what nobody may see. */
    void plant() {
        inBetween = Planted::into;
    }

    /** Null where the service knows no accounts. */
    Tokens tokens() {
        return tokens;
    }

    /** What the account and the client hold at present; the parts of a token that has several. */
    List<String> secrets() {
        List<String> secrets = new ArrayList<>();
        if (tokens != null) {
            secrets.addAll(List.of(tokens.accessToken().split(" ")));
            secrets.removeIf(Samples.ACCOUNT::equals);
            secrets.add(tokens.refreshToken());
        }
        provider.connection().oauth().map(OAuthClient::clientSecret).ifPresent(secrets::add);
        provider.connection().login().ifPresent(login -> secrets.add(password.get()));
        return secrets;
    }

    /** What carries the account's requests. */
    HttpTransport account() {
        return request -> {
            HttpRequest whole = tokens == null ? request : provider.authorized(request, tokens.accessToken());
            sent.add(whole);
            HttpAnswer answer = inBetween.apply(transport.send(whole));
            answers.add(answer);
            return answer;
        };
    }

    /** The account's requests with all that they carry, oldest first. */
    List<HttpRequest> sent() {
        return sent;
    }

    /** The answers to them that came whole. */
    List<HttpAnswer> answers() {
        return answers;
    }

    /** The meeting that there is. */
    Meeting create() {
        return provider.create(Samples.REVIEW, Samples.TAG, account());
    }

    void assumeHas(Operation operation) {
        assumeTrue(operation.isOf(provider.capabilities()), provider.label() + " has no " + operation);
    }

    /** What has to be said where a request was sent and nothing that can be trusted came back. */
    Kind silence(Operation operation) {
        return operation.leavesTraces(provider.capabilities()) ? Kind.OUTCOME_UNKNOWN : Kind.UNAVAILABLE;
    }

    /** How many requests this makes. */
    int requestsOf(Runnable work) {
        int before = total();
        work.run();
        return total() - before;
    }

    private int total() {
        return service().asked().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Skips the test where the service has no such operation. The first time it is tried on the empty simulator, and that emptied. */
    Asked asked(Operation operation) {
        assumeHas(operation);
        service();
        return known.computeIfAbsent(operation, this::tried);
    }

    private Asked tried(Operation operation) {
        Meeting there = create();
        Map<String, Integer> before = service.asked();
        int requests = service.paths().size();
        operation.run(this, there);
        List<String> routes = new ArrayList<>();
        service.asked().forEach((route, count) -> {
            if (count > before.getOrDefault(route, 0)) {
                routes.add(route);
            }
        });
        boolean names = service.paths().get(requests).contains(there.id());
        boolean empty = answers.get(answers.size() - 1).body().isEmpty();
        service.reset();
        return new Asked(routes, names, empty);
    }

    /** Runs an operation on a meeting that there is, while the service fails in this way; null if it succeeds all the same. */
    ProviderFailure failure(Operation operation, Map<String, ?> fault) {
        Asked asked = asked(operation);
        return failure(operation, create(), asked, fault);
    }

    /** The same of a meeting and an operation that are known. */
    ProviderFailure failure(Operation operation, Meeting there, Asked asked, Map<String, ?> fault) {
        asked.routes().forEach(route -> service.order(route, fault));
        try {
            return catchThrowableOfType(ProviderFailure.class, () -> operation.run(this, there));
        } finally {
            service.forgetFaults();
        }
    }
}
