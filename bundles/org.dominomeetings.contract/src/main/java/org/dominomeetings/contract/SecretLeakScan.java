package org.dominomeetings.contract;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dominomeetings.contract.fixture.LogCapture;
import org.dominomeetings.contract.fixture.Samples;
import org.dominomeetings.contract.fixture.SecretInjector;
import org.dominomeetings.contract.fixture.SecretKind;
import org.dominomeetings.contract.fixture.SimulatedService;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;

/**
 * Records what is logged, thrown and shown while an account is connected, used with and without errors, and refreshed;
 * and the secrets that were in use.
 */
final class SecretLeakScan {
    private static final String HEARD = "the log is heard";
    private static final MeetingDetails TOLD = Samples.reviewNamed("planted subject", "planted agenda");

    private final Map<SecretKind, List<String>> planted = new EnumMap<>(SecretKind.class);
    private final ContractFixture lab;
    private String log;

    SecretLeakScan(ContractFixture lab) {
        this.lab = lab;
        try (LogCapture recorded = new LogCapture()) {
            Logger.getLogger("org.dominomeetings.control").finest(HEARD);
            planted(SecretKind.KEY, lab.key());
            planted(SecretKind.SUBJECT, TOLD.subject());
            planted(SecretKind.AGENDA, TOLD.agenda());
            live(recorded);
            show(recorded);
            log = recorded.all();
        }
    }

    private void live(LogCapture recorded) {
        lab.plant();
        lab.connect();
        tokens(SecretKind.ACCESS_TOKEN);
        use(recorded);
        lab.operations().forEach(operation -> fail(operation, recorded));
        lab.refusedConnection().ifPresent(failure -> {
            planted(SecretKind.REFUSED, Samples.WORTHLESS);
            recorded.capture(failure);
        });
        lab.renew();
        tokens(SecretKind.NEXT_ACCESS_TOKEN);
        use(recorded);
        if (lab.isAsked()) {
            planted(SecretKind.HOST_LINK, SecretInjector.HOST_LINK);
            planted(SecretKind.HOST_KEY, SecretInjector.HOST_KEY);
            planted(SecretKind.HOST_TOKEN, SecretInjector.HOST_TOKEN);
            planted(SecretKind.REPEATED, SecretInjector.REPEATED);
            planted(SecretKind.COOKIE, SecretInjector.COOKIE);
        }
    }

    private void tokens(SecretKind access) {
        if (lab.tokens() != null) {
            // The parts of one that has several; an address is none.
            Stream.of(lab.tokens().accessToken().split(" "))
                    .filter(part -> !part.equals(Samples.ACCOUNT))
                    .forEach(part -> planted(access, part));
            planted(SecretKind.REFRESH_TOKEN, lab.tokens().refreshToken());
        }
    }

    private void use(LogCapture recorded) {
        Meeting meeting = lab.provider().create(lab.account(), TOLD, Samples.TAG);
        meeting.passcode().ifPresent(passcode -> planted(SecretKind.PASSCODE, passcode));
        meeting.phonePasscode().ifPresent(passcode -> planted(SecretKind.PASSCODE, passcode));
        lab.provider().hostLink(meeting, "Jane Doe", SimulatedService.NOW).ifPresent(link -> {
            planted(SecretKind.HOST_LINK, link);
            planted(SecretKind.HOST_TOKEN, link.substring(link.indexOf('=') + 1));
        });
        recorded.capture(meeting);
    }

    private void fail(ProviderOperation operation, LogCapture recorded) {
        for (int status : new int[] {200, 403, 404, 500}) {
            lab.outcome(operation, Map.of("fault", "status", "status", status)).ifPresent(recorded::capture);
            lab.service().reset();
        }
        recorded.capture(lab.failure(operation, Map.of("fault", "answer-lost")));
        lab.service().reset();
    }

    /** Whatever somebody could put into a log. */
    private void show(LogCapture recorded) {
        Stream.of(lab.provider(), lab.provider().connection(), lab.account(), lab.tokens(), TOLD)
                .forEach(recorded::capture);
        lab.provider().connection().oauth().ifPresent(recorded::capture);
        lab.line().sent().forEach(recorded::capture);
        lab.line().answers().forEach(recorded::capture);
    }

    private void planted(SecretKind secret, String text) {
        planted.computeIfAbsent(secret, first -> new ArrayList<>()).add(text);
    }

    /** The texts that this secret is; empty where it was not planted. */
    List<String> planted(SecretKind secret) {
        return planted.getOrDefault(secret, List.of());
    }

    /** Whether the text was sent or answered. */
    boolean wasUnderWay(String text) {
        Stream<String> sent = lab.line().sent().stream().map(SecretLeakScan::whole);
        Stream<String> answered = lab.line().answers().stream().map(SecretLeakScan::whole);
        return Stream.concat(sent, answered).anyMatch(whole -> whole.contains(text) || whole.contains(inHeader(text)));
    }

    /** The log, with what was not heard at all made a failure. */
    String log() {
        if (!log.contains(HEARD)) {
            throw new IllegalStateException("nothing was recorded");
        }
        return log;
    }

    /** The client's secret as HTTP Basic carries it (RFC 7617, 2). */
    String inHeader(String secret) {
        return lab.provider()
                .connection()
                .oauth()
                .map(client -> client.clientId() + ":" + secret)
                .map(pair -> Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .orElse(secret);
    }

    private static String whole(HttpRequest request) {
        return request.url() + request.headers() + request.body().orElse("");
    }

    private static String whole(HttpResponse answer) {
        return Stream.concat(Stream.of(answer.body()), answer.headers("Set-Cookie").stream())
                .collect(Collectors.joining("\n"));
    }
}
