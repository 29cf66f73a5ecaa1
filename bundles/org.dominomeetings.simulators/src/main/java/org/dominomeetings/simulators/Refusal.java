package org.dominomeetings.simulators;

/** Ends the handling of a request with an answer that says no. Carries no stack trace: it is no fault of ours. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Answer answer;

    /** @param answer what the caller gets */
    public Refusal(Answer answer) {
        super("HTTP " + answer.status(), null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
