package org.dominomeetings.core.problem;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named problem on its way to the caller. What a person reads comes from the text bundles; the message and the cause
 * of this exception are for the log alone.
 */
public final class MeetingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<Object> arguments;
    private @Nullable String field;
    private @Nullable String provider;
    private @Nullable String providerCode;
    private @Nullable Duration retryAfter;
    private Outcome outcome;
    private transient @Nullable LocalizedMessage standing;

    private MeetingException(ProblemCode code, @Nullable Throwable cause, Object... arguments) {
        super(code.code(), cause);
        this.code = code;
        this.outcome = Outcome.of(code);
        this.arguments = Collections.unmodifiableList(Arrays.asList(arguments.clone()));
    }

    /**
     * @param arguments what the sentence names, in the order of its placeholders
     */
    public static MeetingException of(ProblemCode code, Object... arguments) {
        return new MeetingException(code, null, arguments);
    }

    /**
     * @param cause goes to the log, never to the caller
     */
    public static MeetingException because(@Nullable Throwable cause, ProblemCode code, Object... arguments) {
        return new MeetingException(code, cause, arguments);
    }

    /** Names the member of the request, or the detail of the entry, that has to change. */
    public MeetingException field(@Nullable String name) {
        this.field = name;
        return this;
    }

    /** Names the service that answered, and its own error code where it gave one. */
    public MeetingException provider(@Nullable String service, @Nullable String upstreamCode) {
        this.provider = service;
        this.providerCode = upstreamCode;
        return this;
    }

    /** Says when another try is worth it. */
    public MeetingException retryAfter(@Nullable Duration wait) {
        this.retryAfter = wait;
        return this;
    }

    /** Says what is left behind, where the code alone does not tell. */
    public MeetingException leaves(Outcome left) {
        this.outcome = left;
        return this;
    }

    /** Says how the entry stands, in the words that everything else has for that. */
    public MeetingException standing(LocalizedMessage ofTheEntry) {
        this.standing = ofTheEntry;
        return this;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** How the entry stands; empty where that has nothing to do with the problem. */
    public Optional<LocalizedMessage> standing() {
        return Optional.ofNullable(standing);
    }

    /** What was heard of the service; empty where nothing was asked of it, or the code says all there is to say. */
    public Optional<ProviderFeedback> heard() {
        boolean sent = code == ProblemCode.OUTCOME_UNKNOWN;
        return getCause() == null || (!sent && code != ProblemCode.PROVIDER_UNAVAILABLE)
                ? Optional.empty()
                : Optional.of(ProviderFeedback.of(sent, providerCode().orElse("")));
    }

    public ProblemCode code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public Optional<String> provider() {
        return Optional.ofNullable(provider);
    }

    public Optional<String> providerCode() {
        return Optional.ofNullable(providerCode);
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
