package org.dominomeetings.simulators.http;

/**
 * Something that the real service does and the simulator does not. It ends as HTTP 501 and stands among the contract
 * violations of the control API, so that nobody takes a gap of the simulator for behaviour of the service.
 */
public final class NotSimulatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what one sentence that names the gap */
    public NotSimulatedException(String what) {
        super(what);
    }
}
