package org.dominomeetings.rest;

import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.core.SharedSettings;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.account.AccountStore;
import org.dominomeetings.core.account.Accounts;
import org.dominomeetings.core.account.AttemptStore;
import org.dominomeetings.core.account.ClientWatch;
import org.dominomeetings.core.account.ConnectAccount;
import org.dominomeetings.core.account.LogIn;
import org.dominomeetings.core.account.NamedAccounts;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.metrics.MeteredProvider;
import org.dominomeetings.core.metrics.MeteredRenewal;
import org.dominomeetings.core.operation.AccountCheck;
import org.dominomeetings.core.operation.CreateQuota;
import org.dominomeetings.core.operation.MeetingService;
import org.dominomeetings.core.operation.Providers;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.secret.Envelope;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.notes.DocumentAccountStore;
import org.dominomeetings.notes.DocumentAttemptStore;
import org.dominomeetings.notes.DocumentLedger;
import org.dominomeetings.notes.MeetingsDatabase;
import org.dominomeetings.notes.NotesSettings;
import org.dominomeetings.notes.UserEntries;
import org.dominomeetings.providers.ConfiguredProviders;

/** The one place that puts the parts together. */
final class Assembly {
    private final Installation installation;
    private final Lasting lasting;
    private final Surroundings surroundings;

    Assembly(Installation installation, Lasting lasting, Surroundings surroundings) {
        this.installation = installation;
        this.lasting = lasting;
        this.surroundings = surroundings;
    }

    /** @throws IllegalArgumentException if a setting that all services share is not possible */
    Parts parts() {
        NotesSettings settings = installation.settings();
        lasting.admission.threads(HttpThreads.of(settings));
        MeetingsDatabase database = installation.database();
        ConfiguredProviders configured = new ConfiguredProviders(settings, lasting.services, surroundings);
        Providers providers = new Providers(metered(configured.all()));
        Once<Envelope> envelope = new Once<>(() -> new Envelope(settings.keyRing(), surroundings));
        AccountStore store = new NamedAccounts(
                new DocumentAccountStore(database, lasting.people, envelope), providers::find, configured.transport());
        AttemptStore attempts = new DocumentAttemptStore(database, lasting.people, envelope);
        ClientWatch tokens = new ClientWatch(configured.tokenEndpoint());
        MeteredRenewal renewal = new MeteredRenewal(tokens, configured.transport(), lasting.counters);
        Accounts accounts = new Accounts(store, renewal, installation.servers(), lasting.refreshing, surroundings);
        lasting.creates.set(creates(settings));
        SelfTest selfTest = new SelfTest(
                settings,
                database,
                installation.servers(),
                configured.wrong(),
                tokens::findings,
                new WriteProof(database, surroundings));
        return new Parts(
                settings,
                new MeetingService(
                        new DocumentLedger(database, lasting.people),
                        providers,
                        accounts,
                        configured.transport(),
                        configured.longestCall(),
                        lasting.creates,
                        lasting.memory,
                        surroundings),
                SweepTimer.interval(settings),
                database::isHere,
                new UserEntries(),
                providers,
                store,
                new AccountParts(
                        new ConnectAccount(attempts, store, tokens, surroundings),
                        new LogIn(store, configured.transport(), lasting.tries, surroundings),
                        new OwnAccounts(attempts, store, configured.transport(), surroundings),
                        new AccountCheck(accounts, configured.transport()),
                        accounts,
                        new PublicUrls(settings.text(SharedSettings.PUBLIC_URLS).orElse("")),
                        new Proxies(settings.text(SharedSettings.PROXIES).orElse("")),
                        surroundings),
                selfTest,
                health(selfTest, providers),
                new AdminParts(ConfiguredProviders.factories(lasting.services), configured.wrong()),
                lasting);
    }

    private static int creates(NotesSettings settings) {
        String text = settings.text(SharedSettings.CREATES).orElse(String.valueOf(CreateQuota.USUAL));
        int most = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
        if (most < 1 || most > CreateQuota.MOST) {
            throw new IllegalArgumentException(SharedSettings.CREATES.name() + " has to be a whole number from 1 to "
                    + CreateQuota.MOST + ", not " + text);
        }
        return most;
    }

    private HealthWatch health(SelfTest selfTest, Providers providers) {
        return new HealthWatch(
                () -> {
                    selfTest.run();
                    if (providers.all().isEmpty()) {
                        throw MeetingProblem.of(ProblemCode.NOT_CONFIGURED, "Domino Meetings");
                    }
                },
                selfTest::findings,
                selfTest::isForEyesOf,
                lasting.looks,
                surroundings);
    }

    private List<MeetingProvider> metered(List<MeetingProvider> providers) {
        List<MeetingProvider> metered = new ArrayList<>();
        providers.forEach(provider -> metered.add(MeteredProvider.of(provider, lasting.counters)));
        return metered;
    }
}
