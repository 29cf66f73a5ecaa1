package org.dominomeetings.simulators.http;

/**
 * Thrown for a feature of the real service that the simulator does not have. It ends as HTTP 501 and stands among the
 * contract violations of the control API, so that nobody takes a gap of the simulator for behaviour of the service.
 */
public final class NotSimulatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what one sentence that names the gap */
    public NotSimulatedException(String what) {
        super(what);
    }
}
