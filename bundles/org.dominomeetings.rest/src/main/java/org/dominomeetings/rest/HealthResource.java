package org.dominomeetings.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dominomeetings.core.Finding;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;

/**
 * {@code /v1/health}: up or down, since anyone may ask. Who manages the ledger's database is also told what could be
 * better; the log says that, too.
 */
final class HealthResource {
    private final Parts parts;

    HealthResource(Parts parts) {
        this.parts = parts;
    }

    /**
     * @param person canonical Notes name of the one who asks; empty for Anonymous
     * @throws MeetingProblem {@code ledger-unavailable} or {@code not-configured}; no meeting can be made then
     */
    Answer answer(Optional<String> person) {
        parts.selfTest.run();
        if (parts.providers.all().isEmpty()) {
            throw MeetingProblem.of(ProblemCode.NOT_CONFIGURED, "Domino Meetings");
        }
        Answer answer = new Answer(200, Answer.JSON).with("code", "up");
        return person.filter(parts.selfTest::isForEyesOf).isPresent()
                ? answer.with("findings", json(parts.selfTest.findings()))
                : answer;
    }

    private static JsonArray json(List<Finding> findings) {
        JsonArray array = new JsonArray();
        for (Finding finding : findings) {
            JsonObject json = new JsonObject();
            json.addProperty("weight", finding.weight().name().toLowerCase(Locale.ROOT));
            json.addProperty("code", finding.code());
            json.addProperty("message", finding.sentence());
            array.add(json);
        }
        return array;
    }
}
