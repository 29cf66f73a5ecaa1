package org.dominomeetings.rest.testing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dominomeetings.core.problem.MeetingException;

/** What a call is refused with. */
public final class Problems {
    private Problems() {}

    /** The problem's code, with the member that it names behind a colon; empty if the call is not refused. */
    public static String of(ThrowingCallable call) {
        MeetingException problem = catchThrowableOfType(MeetingException.class, call);
        if (problem == null) {
            return "";
        }
        return problem.code().code() + problem.field().map(field -> ":" + field).orElse("");
    }
}
