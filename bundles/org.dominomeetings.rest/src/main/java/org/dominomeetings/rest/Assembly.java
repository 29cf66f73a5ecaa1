package org.dominomeetings.rest;

import java.util.Collections;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.account.AccountStore;
import org.dominomeetings.core.account.Accounts;
import org.dominomeetings.core.account.AttemptStore;
import org.dominomeetings.core.account.ConnectAccount;
import org.dominomeetings.core.account.LogIn;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.account.Renewal;
import org.dominomeetings.core.entry.Entries;
import org.dominomeetings.core.operation.AccountCheck;
import org.dominomeetings.core.operation.MeetingService;
import org.dominomeetings.core.operation.Providers;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.secret.Envelope;
import org.dominomeetings.notes.DocumentAccountStore;
import org.dominomeetings.notes.DocumentAttemptStore;
import org.dominomeetings.notes.DocumentLedger;
import org.dominomeetings.notes.MeetingsDatabase;
import org.dominomeetings.notes.NotesSettings;
import org.dominomeetings.notes.ServerSession;
import org.dominomeetings.notes.UserEntries;
import org.dominomeetings.providers.ConfiguredProviders;

/**
 * The one place that puts the parts together, at the first request: the bundle's start reads and opens nothing. A part
 * that cannot be made, because a setting is wrong, is tried again with the next request.
 */
final class Assembly implements AutoCloseable {
    private final Surroundings surroundings;
    private ServerSession session;
    private Parts parts;

    Assembly(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** What requests are answered with. Immutable. */
    static final class Parts {
        final MeetingService meetings;
        final Entries entries;
        final Providers providers;
        final AccountStore accounts;
        /** Ends with a problem where ledger or key ring are out of reach. */
        final Runnable selfTest;

        final AccountParts account;

        private Parts(
                MeetingService meetings,
                Entries entries,
                Providers providers,
                AccountStore accounts,
                Runnable selfTest,
                AccountParts account) {
            this.meetings = meetings;
            this.entries = entries;
            this.providers = providers;
            this.accounts = accounts;
            this.selfTest = selfTest;
            this.account = account;
        }
    }

    synchronized Parts parts() {
        if (parts == null) {
            if (session == null) {
                session = new ServerSession();
            }
            try {
                parts = assemble(new NotesSettings(session));
            } catch (IllegalArgumentException wrongSetting) {
                // The log names it; other settings are left alone, since what is half configured is not safe.
                throw MeetingProblem.because(wrongSetting, ProblemCode.NOT_CONFIGURED, "Domino Meetings");
            }
        }
        return parts;
    }

    private Parts assemble(NotesSettings settings) {
        MeetingsDatabase database = new MeetingsDatabase(
                session,
                settings.text("MEETINGS_SERVER").orElse(""),
                settings.text("MEETINGS_DATABASE").orElse("meetings.nsf"));
        ConfiguredProviders configured = new ConfiguredProviders(settings, Collections.emptyList(), surroundings);
        Providers providers = new Providers(configured.all());
        Once<Envelope> envelope = new Once<>(() -> new Envelope(settings.keyRing(), surroundings));
        AccountStore store = new DocumentAccountStore(database, envelope);
        AttemptStore attempts = new DocumentAttemptStore(database, envelope);
        Accounts accounts =
                new Accounts(store, new Renewal(configured.tokenEndpoint(), configured.transport()), surroundings);
        MeetingService meetings = new MeetingService(
                new DocumentLedger(database), providers, accounts, configured.transport(), surroundings);
        return new Parts(
                meetings,
                new UserEntries(),
                providers,
                store,
                () -> {
                    database.check();
                    envelope.get();
                },
                new AccountParts(
                        new ConnectAccount(attempts, store, configured.tokenEndpoint(), surroundings),
                        new LogIn(store, configured.transport(), surroundings),
                        new OwnAccounts(attempts, store, configured.transport(), surroundings),
                        new AccountCheck(accounts, configured.transport()),
                        new PublicUrls(settings.text("MEETINGS_PUBLIC_URLS").orElse("")),
                        surroundings));
    }

    /** Where people connect their accounts, as far as it is known; asks for no setting. */
    synchronized String accountsPage() {
        return (parts == null ? new PublicUrls("") : parts.account.publicUrls).accountsPage();
    }

    @Override
    public synchronized void close() {
        if (session != null) {
            session.close();
        }
    }
}
