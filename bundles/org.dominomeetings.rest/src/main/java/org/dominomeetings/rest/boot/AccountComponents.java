package org.dominomeetings.rest.boot;

import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.account.authorize.ConnectAccount;
import org.dominomeetings.core.account.authorize.ConnectWithPassword;
import org.dominomeetings.core.account.token.AccessTokens;
import org.dominomeetings.core.provider.AccountCheck;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.security.TrustedProxies;

/** What people's accounts are connected, shown, checked and taken off with. Immutable. */
public final class AccountComponents {
    public final ConnectAccount connect;
    public final ConnectWithPassword logIn;
    public final OwnAccounts own;
    public final AccountCheck check;

    /** New tokens that the ledger did not take when they came are written by it with each run of the sweeper. */
    final AccessTokens tokens;

    public final PublicUrls publicUrls;
    public final TrustedProxies proxies;
    public final RandomSource random;

    AccountComponents(
            ConnectAccount connect,
            ConnectWithPassword logIn,
            OwnAccounts own,
            AccountCheck check,
            AccessTokens tokens,
            PublicUrls publicUrls,
            TrustedProxies proxies,
            RandomSource random) {
        this.connect = connect;
        this.logIn = logIn;
        this.own = own;
        this.check = check;
        this.tokens = tokens;
        this.publicUrls = publicUrls;
        this.proxies = proxies;
        this.random = random;
    }
}
