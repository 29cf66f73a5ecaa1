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
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingDetails;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;

/**
 * What was logged, thrown and shown while an account was connected, used in good and bad ways, and renewed; and the secrets
 * that were under way.
 */
final class Evidence {
    private static final String HEARD = "the log is heard";
    private static final MeetingDetails TOLD = Samples.reviewNamed("planted subject", "planted agenda");

    private final Map<Secret, List<String>> planted = new EnumMap<>(Secret.class);
    private final Lab lab;
    private String log;

    Evidence(Lab lab) {
        this.lab = lab;
        try (Recorded recorded = new Recorded()) {
            Logger.getLogger("org.dominomeetings.control").finest(HEARD);
            planted(Secret.KEY, lab.key());
            planted(Secret.SUBJECT, TOLD.subject());
            planted(Secret.AGENDA, TOLD.agenda());
            live(recorded);
            show(recorded);
            log = recorded.all();
        }
    }

    private void live(Recorded recorded) {
        lab.plant();
        lab.connect();
        tokens(Secret.ACCESS_TOKEN);
        use(recorded);
        lab.operations().forEach(operation -> fail(operation, recorded));
        lab.refusedConnection().ifPresent(failure -> {
            planted(Secret.REFUSED, Samples.WORTHLESS);
            recorded.shown(failure);
        });
        lab.renew();
        tokens(Secret.NEXT_ACCESS_TOKEN);
        use(recorded);
        if (lab.isAsked()) {
            planted(Secret.HOST_LINK, Planted.HOST_LINK);
            planted(Secret.HOST_KEY, Planted.HOST_KEY);
            planted(Secret.HOST_TOKEN, Planted.HOST_TOKEN);
            planted(Secret.REPEATED, Planted.REPEATED);
            planted(Secret.COOKIE, Planted.COOKIE);
        }
    }

    private void tokens(Secret access) {
        if (lab.tokens() != null) {
            // The parts of one that has several; an address is none.
            Stream.of(lab.tokens().accessToken().split(" "))
                    .filter(part -> !part.equals(Samples.ACCOUNT))
                    .forEach(part -> planted(access, part));
            planted(Secret.REFRESH_TOKEN, lab.tokens().refreshToken());
        }
    }

    private void use(Recorded recorded) {
        Meeting meeting = lab.provider().create(TOLD, Samples.TAG, lab.account());
        meeting.passcode().ifPresent(passcode -> planted(Secret.PASSCODE, passcode));
        meeting.phonePasscode().ifPresent(passcode -> planted(Secret.PASSCODE, passcode));
        lab.provider().hostLink(meeting, "Jane Doe").ifPresent(link -> {
            planted(Secret.HOST_LINK, link);
            planted(Secret.HOST_TOKEN, link.substring(link.indexOf('=') + 1));
        });
        recorded.shown(meeting);
    }

    private void fail(Operation operation, Recorded recorded) {
        for (int status : new int[] {200, 403, 404, 500}) {
            lab.outcome(operation, Map.of("fault", "status", "status", status)).ifPresent(recorded::shown);
            lab.service().reset();
        }
        recorded.shown(lab.failure(operation, Map.of("fault", "answer-lost")));
        lab.service().reset();
    }

    /** Whatever somebody could put into a log. */
    private void show(Recorded recorded) {
        Stream.of(lab.provider(), lab.provider().connection(), lab.tokens(), TOLD)
                .forEach(recorded::shown);
        lab.provider().connection().oauth().ifPresent(recorded::shown);
        lab.line().sent().forEach(recorded::shown);
        lab.line().answers().forEach(recorded::shown);
    }

    private void planted(Secret secret, String text) {
        planted.computeIfAbsent(secret, first -> new ArrayList<>()).add(text);
    }

    /** The texts that this secret is; empty where it was not planted. */
    List<String> planted(Secret secret) {
        return planted.getOrDefault(secret, List.of());
    }

    /** Whether the text was sent or answered. */
    boolean wasUnderWay(String text) {
        Stream<String> sent = lab.line().sent().stream().map(Evidence::whole);
        Stream<String> answered = lab.line().answers().stream().map(Evidence::whole);
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
