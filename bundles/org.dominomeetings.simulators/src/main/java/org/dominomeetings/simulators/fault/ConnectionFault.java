package org.dominomeetings.simulators.fault;

/**
 * What happens to a request through a {@link FaultProxy}: to the next one, if nothing else is said.
 *
 * @param later how many requests come before it
 * @param requestBytes how many the service gets
 * @param answerBytes how many the client gets, once the service has begun to answer
 * @param end what follows then; null for a line in order
 * @param drip pause before each byte of the answer, in milliseconds
 * @param meanwhile what happens elsewhere while the answer is under way
 */
public record ConnectionFault(int later, long requestBytes, long answerBytes, End end, long drip, Runnable meanwhile) {
    private static final long ALL = Long.MAX_VALUE;

    private static final Runnable NOTHING = () -> {};

    /** No fault. */
    public static final ConnectionFault NONE = new ConnectionFault(0, ALL, ALL, null, 0, NOTHING);

    /** How the connection ends once its bytes are through. */
    public enum End {
        /** RFC 9293, 3.6: an orderly close of both directions. */
        CLOSE,
        /** RFC 9293, 3.5.3: a reset; what is under way is lost. */
        RESET,
        /** RFC 9293, 3.6: nothing more comes back, and what is sent still goes out. */
        HALF_CLOSE,
        /** Neither a byte nor an end until the client gives up. */
        STALL
    }

    /** Ends the connection before the service has the whole request. */
    public static ConnectionFault inRequest(long after, End end) {
        return new ConnectionFault(0, after, ALL, end, 0, NOTHING);
    }

    /** Ends the connection before the client has the whole response. */
    public static ConnectionFault inAnswer(long after, End end) {
        return new ConnectionFault(0, ALL, after, end, 0, NOTHING);
    }

    /** Sends the response byte by byte. */
    public static ConnectionFault dripping(long milliseconds) {
        return new ConnectionFault(0, ALL, ALL, null, milliseconds, NOTHING);
    }

    /**
     * Runs something after the service has acted and before the client gets the response; the connection has no fault.
     */
    public static ConnectionFault meanwhile(Runnable happens) {
        return new ConnectionFault(0, ALL, ALL, null, 0, happens);
    }

    /** The same fault after so many requests without one. */
    public ConnectionFault after(int requests) {
        return new ConnectionFault(requests, requestBytes, answerBytes, end, drip, meanwhile);
    }
}
