package org.dominomeetings.simulators.http;

/** Ends the handling of a request with an error response. Carries no stack trace: it is no fault of ours. */
public final class ErrorResponseException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Response answer;

    /** @param answer the response for the caller */
    public ErrorResponseException(Response answer) {
        super("HTTP " + answer.status(), null, false, false);
        this.answer = answer;
    }

    public Response answer() {
        return answer;
    }
}
