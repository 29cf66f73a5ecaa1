package org.dominomeetings.core.spi;

/**
 * Sends a request at most once: no silent second try after the service may have read it, no redirect followed, answers
 * bounded in size and time. Safe for any thread; the caller holds no Domino object while it waits.
 */
public interface HttpTransport {
    /**
     * @throws ProviderFailure of kind {@link ProviderFailure.Kind#UNAVAILABLE} if nothing was sent, of kind
     *     {@link ProviderFailure.Kind#OUTCOME_UNKNOWN} if it may have been read and no whole answer came
     */
    HttpAnswer send(HttpRequest request);
}
