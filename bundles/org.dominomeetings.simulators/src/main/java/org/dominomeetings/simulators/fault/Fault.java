package org.dominomeetings.simulators.fault;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A fault to play at the next requests of one route.
 *
 * @param fault what goes wrong
 * @param on the route, such as {@code POST /v1/meetings}
 * @param times how often still; 1 where the order did not say
 * @param after how many requests to the service come before, on whichever route; 0 where the order did not say
 * @param status for {@link Kind#STATUS} and {@link Kind#REDIRECT}; 500 and 302 where the order did not say
 * @param retryAfter for {@link Kind#STATUS}: value of the header Retry-After as it stands; null for none
 * @param body for {@link Kind#STATUS}: the body as it stands; null for the service's own error shape
 * @param contentType media type of {@code body}; null for JSON
 * @param location for {@link Kind#REDIRECT}: where to
 * @param bytes for {@link Kind#OVERSIZED}: length of the body
 */
public record Fault(
        Kind fault,
        String on,
        Integer times,
        Integer after,
        Integer status,
        String retryAfter,
        String body,
        String contentType,
        String location,
        Long bytes) {

    /**
     * Size of an oversized body, 16 MiB: far more than any response of a meeting service, and above every limit a
     * client should set.
     */
    private static final long OVERSIZED_BYTES = 16L << 20;

    public Fault {
        if (fault == null || on == null) {
            throw new IllegalArgumentException("\"fault\" and \"on\" are needed.");
        }
        times = times == null ? Integer.valueOf(1) : times;
        if (times < 1) {
            throw new IllegalArgumentException("\"times\" must be at least 1.");
        }
        after = after == null ? Integer.valueOf(0) : after;
        if (after < 0) {
            throw new IllegalArgumentException("\"after\" must not be negative.");
        }
        if (status == null) {
            status = fault == Kind.REDIRECT ? 302 : 500;
        }
        if (fault == Kind.REDIRECT && location == null) {
            throw new IllegalArgumentException("A redirect needs \"location\".");
        }
        contentType = contentType == null ? "application/json" : contentType;
        bytes = bytes == null ? Long.valueOf(OVERSIZED_BYTES) : bytes;
    }

    Fault once() {
        return new Fault(fault, on, times - 1, after, status, retryAfter, body, contentType, location, bytes);
    }

    /** This fault after one more request. */
    Fault later() {
        return new Fault(
                fault, on, times, Math.max(0, after - 1), status, retryAfter, body, contentType, location, bytes);
    }

    /** The kind of a fault, and whether the operation is done nevertheless. */
    public enum Kind {
        /** Reads the request, does nothing and closes the connection. */
        CLOSE_AFTER_READ(false),
        /** Reads the request, does nothing and holds the connection until faults are cleared or the server ends. */
        STALL(false),
        /** Does nothing and answers a status. */
        STATUS(false),
        /** Does nothing and answers 200 with a web page, as a proxy or captive portal does. */
        HTML_INSTEAD_OF_JSON(false),
        /** Does the operation and closes the connection half-way through the answer's body. */
        TRUNCATED(true),
        /** Does nothing and answers 200 with more JSON than a client should take. */
        OVERSIZED(false),
        /** Does nothing and sends the client elsewhere. */
        REDIRECT(false),
        /** Lets the request's access token expire, then handles the request. */
        EXPIRE_TOKEN(true),
        /** Does the operation and closes the connection without an answer. */
        ANSWER_LOST(true),
        /** Does the operation, holds the answer until faults are cleared or the server ends, and closes the connection. */
        ANSWER_HELD(true),
        /**
         * Does the operation and sends the answer's body a byte at a time until faults are cleared: an answer that takes for
         * ever and is never silent for long.
         */
        DRIPPING(true),
        /**
         * Reads the request, holds it until faults are cleared, does the operation then, and closes the connection: a request
         * that takes effect after its client has gone, and perhaps asked anew.
         */
        DONE_LATE(false);

        private final boolean performs;

        Kind(boolean performs) {
            this.performs = performs;
        }

        public boolean performs() {
            return performs;
        }

        /** @return the name in the control API, such as {@code close-after-read} */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @JsonCreator
        static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word().equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("There is no fault \"" + word + "\".");
        }
    }
}
