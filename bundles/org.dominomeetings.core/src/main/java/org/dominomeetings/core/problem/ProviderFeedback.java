package org.dominomeetings.core.problem;

/**
 * How a service failed to respond as asked. Silence and an answer are told apart:
 * who is told of a time-out after 20 milliseconds looks for the mistake in the network.
 */
public enum ProviderFeedback {
    /** A request was sent, and no answer came in time. */
    SILENCE("heard.silence"),
    /** No request got through to the service, or something before it turned the request away. */
    UNREACHABLE("heard.unreachable"),
    /** It answered that it failed. */
    ERROR("heard.error"),
    /** It answered what tells neither success nor failure. */
    NONSENSE("heard.nonsense");

    private final String key;

    ProviderFeedback(String key) {
        this.key = key;
    }

    /** Of its sentence in the text bundles, which names the service. */
    public String key() {
        return key;
    }

    /**
     * @param sent whether the request may have reached the service
     * @param code the service's own error code or HTTP status; empty if there was no response
     */
    static ProviderFeedback of(boolean sent, String code) {
        if (code.isEmpty()) {
            return sent ? SILENCE : UNREACHABLE;
        }
        if (code.matches("[23]\\d\\d")) {
            // A success that cannot be read, or a redirect, which no service of ours documents (RFC 9110, 15.3 and
            // 15.4).
            return NONSENSE;
        }
        // Only a proxy says this one (RFC 9110, 15.5.8), and it has not let the request through.
        return code.equals("407") ? UNREACHABLE : ERROR;
    }
}
