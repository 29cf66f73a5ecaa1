package org.dominomeetings.rest.pages;

/** The pages, made from one version of the settings. Immutable. */
public final class PageResources {
    private final AccountsPage accounts;
    private final AdminPage admin;
    private final OAuthCallback callback;

    public PageResources(AccountsPage accounts, AdminPage admin, OAuthCallback callback) {
        this.accounts = accounts;
        this.admin = admin;
        this.callback = callback;
    }

    AccountsPage accounts() {
        return accounts;
    }

    AdminPage admin() {
        return admin;
    }

    OAuthCallback callback() {
        return callback;
    }
}
