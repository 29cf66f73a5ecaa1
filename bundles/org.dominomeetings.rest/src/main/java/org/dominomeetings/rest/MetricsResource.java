package org.dominomeetings.rest;

import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.Hashes;
import org.dominomeetings.core.metrics.Exposition;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.problem.MeetingProblem;

/**
 * {@code /v1/metrics}: what was counted, for a monitoring system. For administrators, whom Domino has logged in, and for
 * who shows the bearer of the file {@code metrics.bearer} among the secrets; everybody else is told up or down alone.
 */
final class MetricsResource {
    private static final String SERVICE = "service";
    private static final String BEARER_FILE = "metrics.bearer";

    private final Parts parts;

    MetricsResource(Parts parts) {
        this.parts = parts;
    }

    /** @throws MeetingProblem {@code login-required}, {@code administrators-only} */
    TextReply answer(HttpServletRequest request, CurrentParts current) {
        if (!isScraper(request)) {
            Administrators.check(Asker.of(request, current).caller().name(), parts);
        }
        Admission admission = current.admission();
        Exposition metrics = new Exposition()
                .gauge("up", "Whether meetings can be made.", isUp() ? 1 : 0)
                .gauge(
                        "open_matters",
                        "Meetings that need a person's hand.",
                        parts.lasting.sweeps.open().size())
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
                        parts.selfTest.unreadable())
                .counters(parts.lasting.counters);
        return new TextReply(Exposition.CONTENT_TYPE, metrics.toString());
    }

    private boolean isScraper(HttpServletRequest request) {
        Optional<String> shown = Asker.bearer(request);
        return shown.isPresent()
                && parts.settings
                        .secret(BEARER_FILE)
                        .filter(wanted -> Hashes.same(Hashes.sha256(shown.get()), Hashes.sha256(wanted)))
                        .isPresent();
    }

    private boolean isUp() {
        try {
            return !parts.health.now().down().isPresent();
        } catch (MeetingProblem unknown) {
            return false;
        }
    }
}
