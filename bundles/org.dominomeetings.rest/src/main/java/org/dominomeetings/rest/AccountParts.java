package org.dominomeetings.rest;

import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.account.Accounts;
import org.dominomeetings.core.account.ConnectAccount;
import org.dominomeetings.core.account.LogIn;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.operation.AccountCheck;

/** What people's accounts are connected, shown, checked and taken off with. Immutable. */
final class AccountParts {
    final ConnectAccount connect;
    final LogIn logIn;
    final OwnAccounts own;
    final AccountCheck check;

    /** New tokens that the ledger did not take when they came are written by it with each run of the sweeper. */
    final Accounts tokens;

    final PublicUrls publicUrls;
    final Proxies proxies;
    final Surroundings surroundings;

    AccountParts(
            ConnectAccount connect,
            LogIn logIn,
            OwnAccounts own,
            AccountCheck check,
            Accounts tokens,
            PublicUrls publicUrls,
            Proxies proxies,
            Surroundings surroundings) {
        this.connect = connect;
        this.logIn = logIn;
        this.own = own;
        this.check = check;
        this.tokens = tokens;
        this.publicUrls = publicUrls;
        this.proxies = proxies;
        this.surroundings = surroundings;
    }
}
