package org.dominomeetings.core.secret;

/**
 * A secret could not be closed or opened: no key ring, an unusable one, or an envelope that is not for this place. The
 * message is fit for a log; it never holds a secret.
 */
public final class SecretsUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SecretsUnavailableException(String message) {
        super(message);
    }

    public SecretsUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
