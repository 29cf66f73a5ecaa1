package org.dominomeetings.rest;

import java.util.Collection;
import java.util.Collections;
import org.dominomeetings.core.KeyedLocks;
import org.dominomeetings.core.SharedSettings;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.account.AccountStore;
import org.dominomeetings.core.account.Accounts;
import org.dominomeetings.core.account.AttemptStore;
import org.dominomeetings.core.account.ConnectAccount;
import org.dominomeetings.core.account.LogIn;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.account.Renewal;
import org.dominomeetings.core.operation.AccountCheck;
import org.dominomeetings.core.operation.MeetingService;
import org.dominomeetings.core.operation.Providers;
import org.dominomeetings.core.secret.Envelope;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.notes.DocumentAccountStore;
import org.dominomeetings.notes.DocumentAttemptStore;
import org.dominomeetings.notes.DocumentLedger;
import org.dominomeetings.notes.MeetingsDatabase;
import org.dominomeetings.notes.NotesSettings;
import org.dominomeetings.notes.UserEntries;
import org.dominomeetings.providers.ConfiguredProviders;

/** The one place that puts the parts together. */
final class Assembly {
    /** Services of the customer's own. */
    static final Collection<ProviderFactory> MORE = Collections.emptyList();

    private final Installation installation;
    private final KeyedLocks<String> refreshing;
    private final Surroundings surroundings;

    /**
     * @param refreshing the same for all parts of one server, so that old and new ones never refresh an account at a time
     */
    Assembly(Installation installation, KeyedLocks<String> refreshing, Surroundings surroundings) {
        this.installation = installation;
        this.refreshing = refreshing;
        this.surroundings = surroundings;
    }

    /** @throws IllegalArgumentException if a setting that all services share is not possible */
    Parts parts() {
        NotesSettings settings = installation.settings();
        MeetingsDatabase database = installation.database();
        ConfiguredProviders configured = new ConfiguredProviders(settings, MORE, surroundings);
        Providers providers = new Providers(configured.all());
        Once<Envelope> envelope = new Once<>(() -> new Envelope(settings.keyRing(), surroundings));
        AccountStore store = new DocumentAccountStore(database, envelope);
        AttemptStore attempts = new DocumentAttemptStore(database, envelope);
        Renewal renewal = new Renewal(configured.tokenEndpoint(), configured.transport());
        Accounts accounts = new Accounts(store, renewal, installation.servers(), refreshing, surroundings);
        return new Parts(
                settings,
                new MeetingService(
                        new DocumentLedger(database), providers, accounts, configured.transport(), surroundings),
                new UserEntries(),
                providers,
                store,
                new AccountParts(
                        new ConnectAccount(attempts, store, configured.tokenEndpoint(), surroundings),
                        new LogIn(store, configured.transport(), surroundings),
                        new OwnAccounts(attempts, store, configured.transport(), surroundings),
                        new AccountCheck(accounts, configured.transport()),
                        new PublicUrls(settings.text(SharedSettings.PUBLIC_URLS).orElse("")),
                        surroundings),
                new SelfTest(settings, database, installation.servers(), configured.wrong()));
    }
}
