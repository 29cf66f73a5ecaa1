package org.dominomeetings.core.account;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dominomeetings.core.KeyedLocks;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.ledger.Servers;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.Tokens;

/**
 * Gives out access tokens that are good for one call. Safe for any thread.
 *
 * <p>While the store is out of reach, a token that was given out lately is given out again until it expires.
 */
public final class Accounts {
    private final ActiveAccounts active;
    private final Refresh refresh;
    private final Map<String, Account> remembered = new ConcurrentHashMap<>();
    private final Surroundings surroundings;

    /** For a server that works with its store alone. */
    public Accounts(AccountStore store, Renewal renewal, Surroundings surroundings) {
        this(store, renewal, Servers.alone(""), new KeyedLocks<>(), surroundings);
    }

    /**
     * @param refreshing of this server, the same for whatever else gives out tokens of the same store
     */
    public Accounts(
            AccountStore store,
            Renewal renewal,
            Servers servers,
            KeyedLocks<String> refreshing,
            Surroundings surroundings) {
        this.active = new ActiveAccounts(store);
        this.refresh = new Refresh(
                store, active, new Exchange(store, active, renewal, surroundings), servers, refreshing, surroundings);
        this.surroundings = surroundings;
    }

    /**
     * The person's account with an access token that is good for a while; one without any at a service that needs none.
     *
     * @throws MeetingProblem {@code not-connected}, {@code reconnect}, {@code not-configured} or what the service's token
     *     endpoint causes
     */
    public Account fresh(String person, MeetingProvider provider) {
        if (!provider.connection().needsAccount()) {
            return Account.withoutTokens(person, provider.id(), surroundings.now());
        }
        String key = person + " " + provider.id();
        Account account;
        try {
            account = active.find(person, provider);
        } catch (MeetingProblem problem) {
            return whileOutOfReach(key, problem);
        }
        Account fresh = account.isFresh(surroundings.now()) ? account : refresh.of(null, person, provider);
        remembered.values().removeIf(known -> !known.isFresh(surroundings.now()));
        remembered.put(key, fresh);
        return fresh;
    }

    /**
     * Whether the person has an account that the service is not known to refuse; asks no service and opens no envelope.
     *
     * @param service id of one that needs accounts
     * @throws MeetingProblem {@code ledger-unavailable}
     */
    public boolean isActive(String person, String service) {
        return active.isActive(person, service);
    }

    /** What was given out last is good while it lives; any other problem is news of the account. */
    private Account whileOutOfReach(String key, MeetingProblem problem) {
        Account known = problem.code() == ProblemCode.LEDGER_UNAVAILABLE ? remembered.get(key) : remembered.remove(key);
        if (problem.code() == ProblemCode.LEDGER_UNAVAILABLE && known != null && known.isFresh(surroundings.now())) {
            return known;
        }
        throw problem;
    }

    /**
     * The person's account after the service refused an access token before its time.
     *
     * @param refused the tokens that were refused; if others are kept by now, those are given out
     * @throws MeetingProblem as {@link #fresh}
     */
    public Account afterRefusal(Tokens refused, String person, MeetingProvider provider) {
        return refresh.of(refused.accessToken(), person, provider);
    }
}
