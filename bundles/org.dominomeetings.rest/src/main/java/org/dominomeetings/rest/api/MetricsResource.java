package org.dominomeetings.rest.api;

import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.metrics.PrometheusText;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.secret.Hashes;
import org.dominomeetings.rest.boot.SettingsComponents;
import org.dominomeetings.rest.boot.SettingsReloader;
import org.dominomeetings.rest.health.AdministratorCheck;
import org.dominomeetings.rest.http.TextResponse;

/**
 * {@code /v1/metrics}: what was counted, for a monitoring system. For administrators, whom Domino has logged in, and for
 * who shows the bearer of the file {@code metrics.bearer} among the secrets; everybody else is told up or down alone.
 */
public final class MetricsResource {
    private static final String SERVICE = "service";
    private static final String BEARER_FILE = "metrics.bearer";

    private final SettingsComponents parts;

    public MetricsResource(SettingsComponents parts) {
        this.parts = parts;
    }

    /** @throws MeetingException {@code login-required}, {@code administrators-only} */
    public TextResponse answer(HttpServletRequest request, SettingsReloader current) {
        if (!isScraper(request)) {
            AdministratorCheck.check(
                    Requester.authenticate(request, current).caller().name(), parts);
        }
        Admission admission = current.admission();
        PrometheusText metrics = new PrometheusText()
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
        return new TextResponse(PrometheusText.CONTENT_TYPE, metrics.toString());
    }

    private boolean isScraper(HttpServletRequest request) {
        Optional<String> shown = Requester.bearer(request);
        return shown.isPresent()
                && parts.settings
                        .secret(BEARER_FILE)
                        .filter(wanted -> Hashes.constantTimeEquals(Hashes.sha256(shown.get()), Hashes.sha256(wanted)))
                        .isPresent();
    }

    private boolean isUp() {
        try {
            return !parts.health.now().down().isPresent();
        } catch (MeetingException unknown) {
            return false;
        }
    }
}
