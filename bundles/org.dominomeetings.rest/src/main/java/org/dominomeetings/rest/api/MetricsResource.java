package org.dominomeetings.rest.api;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.dominomeetings.core.digest.Hashes;
import org.dominomeetings.core.ledger.UnresolvedMeeting;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.metrics.PrometheusText;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Settings;
import org.dominomeetings.rest.health.AdministratorCheck;
import org.dominomeetings.rest.health.HealthMonitor;
import org.dominomeetings.rest.http.Request;
import org.dominomeetings.rest.http.TextResponse;
import org.dominomeetings.rest.security.BearerHeader;

/**
 * The resource {@code /v1/metrics}: the counters, for a monitoring system. For administrators whom Domino has
 * authenticated, and for callers with the bearer token of the file {@code metrics.bearer} among the secrets; everybody
 * else gets up or down alone. Safe for any thread.
 */
public final class MetricsResource {
    private static final String SERVICE = "service";
    private static final String BEARER_FILE = "metrics.bearer";

    private final Authentication authentication;
    private final AdministratorCheck administrators;
    private final Settings settings;
    private final HealthMonitor health;
    private final IntSupplier unreadable;
    private final Supplier<List<UnresolvedMeeting>> unresolved;
    private final Admission admission;
    private final Counters counters;

    /**
     * @param unreadable how many stored documents were met that cannot be read
     * @param unresolved what the sweeper's last run left for a person's hand
     */
    public MetricsResource(
            Authentication authentication,
            AdministratorCheck administrators,
            Settings settings,
            HealthMonitor health,
            IntSupplier unreadable,
            Supplier<List<UnresolvedMeeting>> unresolved,
            Admission admission,
            Counters counters) {
        this.authentication = authentication;
        this.administrators = administrators;
        this.settings = settings;
        this.health = health;
        this.unreadable = unreadable;
        this.unresolved = unresolved;
        this.admission = admission;
        this.counters = counters;
    }

    /** @throws MeetingException {@code login-required}, {@code administrators-only} */
    TextResponse show(Request request) {
        if (!isScraper(request)) {
            Requester requester = authentication.authenticate(request);
            if (requester.holder().isPresent()) {
                // A ticket is for the buttons of an entry, whoever it was issued to.
                throw MeetingException.of(ProblemCode.ADMINISTRATORS_ONLY);
            }
            administrators.check(requester.caller().name());
        }
        PrometheusText metrics = new PrometheusText()
                .gauge("up", "Whether meetings can be made.", isUp() ? 1 : 0)
                .gauge(
                        "open_matters",
                        "Meetings that need a person's hand.",
                        unresolved.get().size())
                .gauge("bulkhead_inside", "Threads that are busy with a service.", SERVICE, admission.inside())
                .gauge(
                        "bulkhead_waiting",
                        "Threads that wait for a place with a service.",
                        SERVICE,
                        admission.waiting())
                .gauge(
                        "bulkhead_refused_total",
                        "Callers turned away since a service stalls, without a call.",
                        SERVICE,
                        admission.refused())
                .gauge(
                        "breaker_open",
                        "Hosts of a service that are sent nothing, since they have not been answering.",
                        SERVICE,
                        admission.open())
                .gauge(
                        "unreadable_documents",
                        "Stored documents that cannot be read and need a person's hand.",
                        unreadable.getAsInt())
                .counters(counters);
        return new TextResponse(PrometheusText.CONTENT_TYPE, metrics.toString());
    }

    private boolean isScraper(Request request) {
        Optional<String> shown = BearerHeader.token(request.servlet());
        return shown.isPresent()
                && settings.secret(BEARER_FILE)
                        .filter(wanted -> Hashes.constantTimeEquals(Hashes.sha256(shown.get()), Hashes.sha256(wanted)))
                        .isPresent();
    }

    private boolean isUp() {
        try {
            return !health.now().down().isPresent();
        } catch (MeetingException unknown) {
            return false;
        }
    }
}
