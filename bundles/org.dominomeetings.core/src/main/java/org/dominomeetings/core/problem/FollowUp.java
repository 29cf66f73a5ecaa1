package org.dominomeetings.core.problem;

import java.util.Locale;
import java.util.Optional;

/**
 * What a person can be asked beside a sentence, so that his click goes on: a question of the text bundles under {@code
 * question.<word>}, and the word by which a client knows what to do when he says yes.
 */
public enum FollowUp {
    /** Connect the account of the service anew, and then repeat the request. */
    RECONNECT,
    /** Create a meeting in place of the one that is gone. */
    CREATE,
    /** Save the entry, upon which the calendar offers to tell those who are invited. */
    SAVE,
    /** Take the meeting of another entry off this copy of it. */
    DETACH;

    /** What follows a problem; empty if the person can do nothing but read about it. */
    public static Optional<FollowUp> of(ProblemCode code) {
        switch (code) {
            case NOT_CONNECTED:
            case RECONNECT:
                return Optional.of(RECONNECT);
            case GONE_AT_PROVIDER:
                return Optional.of(CREATE);
            case BELONGS_TO_OTHER_ENTRY:
                return Optional.of(DETACH);
            default:
                return Optional.empty();
        }
    }

    /** As it stands in an answer. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
