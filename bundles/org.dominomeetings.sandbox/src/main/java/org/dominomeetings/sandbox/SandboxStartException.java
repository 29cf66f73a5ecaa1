package org.dominomeetings.sandbox;

/**
 * Thrown if the sandbox cannot start for a reason that whoever starts it can change. The message is one sentence for
 * them.
 */
public final class SandboxStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SandboxStartException(String sentence) {
        super(sentence);
    }
}
