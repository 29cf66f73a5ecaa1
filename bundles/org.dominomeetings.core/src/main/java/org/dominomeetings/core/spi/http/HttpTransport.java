package org.dominomeetings.core.spi.http;

import org.dominomeetings.core.spi.ProviderException;

/**
 * Sends a request at most once: no silent second try after the service may have read it, but for a GET that is not marked
 * {@link HttpRequest#once()}; no redirect followed, answers bounded in size and time. Safe for any thread; the caller holds
 * no Domino object while it waits.
 */
@FunctionalInterface
public interface HttpTransport {
    /**
     * @throws ProviderException of kind {@link ProviderException.Kind#UNAVAILABLE} if nothing was sent, of kind
     *     {@link ProviderException.Kind#OUTCOME_UNKNOWN} if it may have been read and no whole answer came
     */
    HttpResponse send(HttpRequest request);
}
