package org.dominomeetings.simulators.gotomeeting;

import java.util.Map;
import org.dominomeetings.simulators.Answer;
import org.dominomeetings.simulators.Refusal;

/** Errors in GoTo's shape. Of the codes, InvalidToken has been seen (n8n-io/n8n 14077); the others are of that kind. */
final class GotoProblems {
    static final String MEDIA_TYPE = "application/json";

    private GotoProblems() {}

    static Answer answer(int status, String code, String message) {
        return Answer.json(status, MEDIA_TYPE, Map.of("int_err_code", code, "msg", message));
    }

    static Refusal refuse(int status, String code, String message) {
        return new Refusal(answer(status, code, message));
    }

    static Refusal invalid(String message) {
        return refuse(400, "InvalidRequest", message);
    }

    static Refusal unknown() {
        return refuse(404, "NoSuchMeeting", "The meeting does not exist.");
    }

    /** @return what an expired token meets, and an unknown one: never a 401 (the same issue) */
    static Refusal token() {
        return refuse(403, "InvalidToken", "Invalid token passed");
    }
}
