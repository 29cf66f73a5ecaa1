package org.dominomeetings.rest.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.dominomeetings.core.meeting.IanaZone;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.rest.health.HealthMonitor;
import org.dominomeetings.rest.http.JsonResponse;

/**
 * The resource {@code /v1/health}: up or down, for anyone. A manager of the ledger's database also reads the findings,
 * which are in the log, too. Safe for any thread.
 */
public final class HealthResource {
    private final HealthMonitor health;
    private final Supplier<Optional<String>> user;

    /**
     * @param user canonical Notes name of whom Domino has authenticated on this thread; empty for Anonymous
     */
    public HealthResource(HealthMonitor health, Supplier<Optional<String>> user) {
        this.health = health;
        this.user = user;
    }

    /**
     * @throws MeetingException {@code ledger-unavailable} or {@code not-configured}, to whom more may not be told; no
     *     meeting can be made then
     */
    JsonResponse show() {
        Optional<String> person = user.get();
        // Before anything else, since nobody is known to manage a database that is out of reach.
        HealthMonitor.Snapshot seen = health.now();
        Optional<RuntimeException> down = seen.down();
        if (down.filter(HealthResource::isLedgerAway).isPresent()) {
            throw down.get();
        }
        boolean manages = person.filter(health::mayReadFindings).isPresent();
        if (down.isPresent() && !manages) {
            throw down.get();
        }
        JsonResponse answer = new JsonResponse(down.isPresent() ? 503 : 200, JsonResponse.JSON)
                .with("code", down.isPresent() ? "down" : "up");
        if (!manages) {
            return answer;
        }
        // With another release than the service's a zone can be unknown there, or have other rules.
        return answer.with("timeZoneData", IanaZone.release()).with("findings", findings(seen));
    }

    private static boolean isLedgerAway(RuntimeException down) {
        return down instanceof MeetingException && ((MeetingException) down).code() == ProblemCode.LEDGER_UNAVAILABLE;
    }

    private static JsonArray findings(HealthMonitor.Snapshot seen) {
        JsonArray array = new JsonArray();
        for (Finding finding : seen.findings()) {
            JsonObject json = new JsonObject();
            json.addProperty("weight", finding.weight().name().toLowerCase(Locale.ROOT));
            json.addProperty("code", finding.code());
            json.addProperty("message", finding.sentence());
            array.add(json);
        }
        return array;
    }
}
