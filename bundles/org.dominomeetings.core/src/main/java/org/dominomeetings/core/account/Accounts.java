package org.dominomeetings.core.account;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.ledger.Servers;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;

/**
 * Gives out access tokens that are good for one call. Safe for any thread.
 *
 * <p>While the store is out of reach, a token that was given out lately is given out again until it expires.
 */
public final class Accounts {
    private final ActiveAccounts active;
    private final Refresh refresh;
    private final Refreshing refreshing;
    private final Map<String, Account> remembered = new ConcurrentHashMap<>();
    private final Surroundings surroundings;

    /** For a server that works with its store alone. */
    public Accounts(AccountStore store, Renewal renewal, Surroundings surroundings) {
        this(store, renewal, Servers.alone(""), new Refreshing(surroundings), surroundings);
    }

    /**
     * @param refreshing of this server, the same for whatever else gives out tokens of the same store
     */
    public Accounts(
            AccountStore store, Renewal renewal, Servers servers, Refreshing refreshing, Surroundings surroundings) {
        this.active = new ActiveAccounts(store);
        this.refresh = new Refresh(store, active, renewal, servers, refreshing, surroundings);
        this.refreshing = refreshing;
        this.surroundings = surroundings;
    }

    /**
     * The person's account with an access token that is good for a while; one without any at a service that needs none.
     *
     * @throws MeetingProblem {@code not-connected}, {@code reconnect}, {@code not-configured} or what the service's token
     *     endpoint causes; {@code ledger-unavailable} if a new token is needed and could not be kept
     */
    public Account fresh(String person, MeetingProvider provider) {
        return fresh(person, Refresh.Which.ACTIVE, provider);
    }

    /**
     * As {@link #fresh}, and hands in the kept refresh token also of an account that the service has refused: for a person
     * who asks whether that is so still.
     *
     * @throws MeetingProblem as {@link #fresh}
     */
    public Account triedAnew(String person, MeetingProvider provider) {
        return fresh(person, Refresh.Which.ANY, provider);
    }

    private Account fresh(String person, Refresh.Which which, MeetingProvider provider) {
        if (!provider.connection().needsAccount()) {
            return Account.withoutTokens(person, provider.id(), surroundings.now());
        }
        // Notes names are case-insensitive.
        String key = person.toLowerCase(Locale.ROOT) + " " + provider.id();
        Account account;
        try {
            account = active.known(person, provider);
        } catch (MeetingProblem problem) {
            return whileOutOfReach(key, problem);
        }
        boolean good = account.state() == Account.State.ACTIVE
                && account.isFresh(surroundings.now())
                && !refreshing.unsaved.of(account).isPresent();
        Account fresh;
        try {
            fresh = good ? account : refresh.of(account, null, which, provider);
        } catch (MeetingProblem problem) {
            return whileOutOfReach(key, problem);
        }
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
     * The account after the service refused its access token before its time.
     *
     * @param refused with the tokens that were refused; if others are kept by now, those are given out
     * @throws MeetingProblem as {@link #fresh}
     */
    public Account afterRefusal(Account refused, MeetingProvider provider) {
        return refresh.of(refused, refused.tokens().accessToken(), Refresh.Which.ACTIVE, provider);
    }

    /** Writes new tokens that the store did not take when they came; does nothing where there are none. */
    public void saveAgain() {
        refresh.saveAgain();
    }
}
