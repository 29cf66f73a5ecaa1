package org.dominomeetings.core.problem;

/** What a refused request leaves behind. */
public enum Outcome {
    /** Everything is as it was before. */
    NONE("none"),
    /** A service may have done what was asked, by this request or by one before it; nobody knows yet. */
    UNKNOWN("unknown"),
    /** The service did it, and the entry does not show it yet. */
    PARTIAL("partial");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** As it stands in an answer; it never changes once published. */
    public String word() {
        return word;
    }

    static Outcome of(ProblemCode code) {
        switch (code) {
            case OUTCOME_UNKNOWN:
                return UNKNOWN;
            case ENTRY_NOT_WRITTEN:
                return PARTIAL;
            default:
                return NONE;
        }
    }
}
