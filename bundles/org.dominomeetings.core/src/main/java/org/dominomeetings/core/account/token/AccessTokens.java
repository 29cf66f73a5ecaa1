package org.dominomeetings.core.account.token;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.ledger.LedgerServers;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;

/**
 * Gives out access tokens that are good for one call. Safe for any thread.
 *
 * <p>While the store is out of reach, a token that was given out lately is given out again until it expires.
 */
public final class AccessTokens {
    private final ActiveAccounts active;
    private final TokenRefresher refresh;
    private final RefreshState refreshing;
    private final Map<String, Account> remembered = new ConcurrentHashMap<>();
    private final Clock clock;

    /** For a server that works with its store alone. */
    public AccessTokens(AccountStore store, TokenClient renewal, Clock clock) {
        this(store, renewal, LedgerServers.alone(""), new RefreshState(clock), clock);
    }

    /**
     * @param refreshing of this server, the same for whatever else gives out tokens of the same store
     */
    public AccessTokens(
            AccountStore store, TokenClient renewal, LedgerServers servers, RefreshState refreshing, Clock clock) {
        this.active = new ActiveAccounts(store);
        this.refresh = new TokenRefresher(store, active, renewal, servers, refreshing, clock);
        this.refreshing = refreshing;
        this.clock = clock;
    }

    /**
     * The person's account with an access token that is good for a while; one without any at a service that needs none.
     *
     * @throws MeetingException {@code not-connected}, {@code reconnect}, {@code not-configured} or what the service's token
     *     endpoint causes; {@code ledger-unavailable} if a new token is needed and could not be kept
     */
    public Account fresh(String person, MeetingProvider provider) {
        return fresh(person, TokenRefresher.Which.ACTIVE, provider);
    }

    /**
     * As {@link #fresh}, and hands in the kept refresh token also of an account that the service has refused: for a person
     * who asks whether that is so still.
     *
     * @throws MeetingException as {@link #fresh}
     */
    public Account triedAnew(String person, MeetingProvider provider) {
        return fresh(person, TokenRefresher.Which.ANY, provider);
    }

    private Account fresh(String person, TokenRefresher.Which which, MeetingProvider provider) {
        if (!provider.connection().needsAccount()) {
            return Account.withoutTokens(person, provider.id(), clock.now());
        }
        // Notes names are case-insensitive.
        String key = person.toLowerCase(Locale.ROOT) + " " + provider.id();
        Account account;
        try {
            account = active.known(person, provider);
        } catch (MeetingException problem) {
            return whileOutOfReach(key, problem);
        }
        boolean good = account.state() == Account.State.ACTIVE
                && account.isFresh(clock.now())
                && !refreshing.unsaved.of(account).isPresent();
        Account fresh;
        try {
            fresh = good ? account : refresh.of(account, null, which, provider);
        } catch (MeetingException problem) {
            return whileOutOfReach(key, problem);
        }
        remembered.values().removeIf(known -> !known.isFresh(clock.now()));
        remembered.put(key, fresh);
        return fresh;
    }

    /**
     * Whether the person has an account that the service is not known to refuse; asks no service and opens no envelope.
     *
     * @param service id of one that needs accounts
     * @throws MeetingException {@code ledger-unavailable}
     */
    public boolean isActive(String person, String service) {
        return active.isActive(person, service);
    }

    /** What was given out last is good while it lives; any other problem is news of the account. */
    private Account whileOutOfReach(String key, MeetingException problem) {
        Account known = problem.code() == ProblemCode.LEDGER_UNAVAILABLE ? remembered.get(key) : remembered.remove(key);
        if (problem.code() == ProblemCode.LEDGER_UNAVAILABLE && known != null && known.isFresh(clock.now())) {
            return known;
        }
        throw problem;
    }

    /**
     * The account after the service refused its access token before its time.
     *
     * @param refused with the tokens that were refused; if others are kept by now, those are given out
     * @throws MeetingException as {@link #fresh}
     */
    public Account afterRefusal(Account refused, MeetingProvider provider) {
        return refresh.of(refused, refused.tokens().accessToken(), TokenRefresher.Which.ACTIVE, provider);
    }

    /** Writes new tokens that the store did not take when they came; does nothing where there are none. */
    public void saveAgain() {
        refresh.saveAgain();
    }
}
