package org.dominomeetings.core.account.status;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dominomeetings.core.account.OwnAccounts.AccountStatus;
import org.dominomeetings.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The contents of one status document: how a person stands with one service, as a view of his mail file and the hide-whens
 * of his calendar read it. Holds no token and no account id. Immutable.
 */
public final class StatusDocument {
    /** The key of the sentence about a service that everybody can use. */
    private static final String NO_ACCOUNT = "standing.no-account";

    private final String service;
    private final String label;
    private final AccountStatus state;
    private final String sentence;
    private final @Nullable String accountName;
    private final @Nullable Instant since;

    private StatusDocument(
            String service,
            String label,
            AccountStatus state,
            String sentence,
            @Nullable String accountName,
            @Nullable Instant since) {
        this.service = Objects.requireNonNull(service);
        this.label = Objects.requireNonNull(label);
        this.state = Objects.requireNonNull(state);
        this.sentence = sentence;
        this.accountName = accountName;
        this.since = since;
    }

    /**
     * Of a service with accounts.
     *
     * @param service id of the service
     * @param label what people call it
     * @param accountName whose account it is at the service; null if that is not known
     * @param since when it was connected, of which a date/time item keeps the second; null if that is not known
     */
    public static StatusDocument of(
            String service, String label, AccountStatus state, @Nullable String accountName, @Nullable Instant since) {
        Instant second = since == null ? null : since.truncatedTo(ChronoUnit.SECONDS);
        return new StatusDocument(
                service, label, state, "standing." + state.name().toLowerCase(Locale.ROOT), accountName, second);
    }

    /** Of a service that needs no account and can be used as it is, which is to be active. */
    public static StatusDocument withoutAccount(String service, String label) {
        return new StatusDocument(service, label, AccountStatus.ACTIVE, NO_ACCOUNT, null, null);
    }

    /** Id of the service. */
    public String service() {
        return service;
    }

    /** What people call the service. */
    public String label() {
        return label;
    }

    public AccountStatus state() {
        return state;
    }

    /** The state in words. */
    public String message(Texts texts) {
        return texts.text(sentence);
    }

    /** Whose account it is at the service, where the service has told. */
    public Optional<String> accountName() {
        return Optional.ofNullable(accountName);
    }

    /** When the account was connected, to the second; empty where an older version connected it. */
    public Optional<Instant> since() {
        return Optional.ofNullable(since);
    }
}
