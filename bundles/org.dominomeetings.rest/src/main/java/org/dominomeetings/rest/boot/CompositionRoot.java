package org.dominomeetings.rest.boot;

import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.account.authorize.AccountRegistration;
import org.dominomeetings.core.account.authorize.AuthorizationAttemptStore;
import org.dominomeetings.core.account.authorize.ConnectAccount;
import org.dominomeetings.core.account.authorize.ConnectWithPassword;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.account.token.AccessTokens;
import org.dominomeetings.core.account.token.ClientRejectionMonitor;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.metrics.MeteredProvider;
import org.dominomeetings.core.metrics.MeteredTokenClient;
import org.dominomeetings.core.operation.MeetingService;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.AccountCheck;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.rules.CreateQuota;
import org.dominomeetings.core.secret.Envelope;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.notes.accounts.DocumentAccountStore;
import org.dominomeetings.notes.accounts.DocumentAuthorizationAttemptStore;
import org.dominomeetings.notes.database.MeetingsDatabase;
import org.dominomeetings.notes.entries.UserEntryStore;
import org.dominomeetings.notes.ledger.DocumentLedger;
import org.dominomeetings.notes.settings.NotesSettings;
import org.dominomeetings.providers.ConfiguredProviders;
import org.dominomeetings.rest.health.HealthMonitor;
import org.dominomeetings.rest.health.LedgerWriteCheck;
import org.dominomeetings.rest.health.SelfTest;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.security.TrustedProxies;

/** The one place that puts the parts together. */
final class CompositionRoot {
    private final Installation installation;
    private final ServerComponents lasting;
    private final Clock clock;
    private final RandomSource random;

    CompositionRoot(Installation installation, ServerComponents lasting, Clock clock, RandomSource random) {
        this.installation = installation;
        this.lasting = lasting;
        this.clock = clock;
        this.random = random;
    }

    /** @throws IllegalArgumentException if a setting that all services share is not possible */
    SettingsComponents parts() {
        NotesSettings settings = installation.settings();
        lasting.admission.threads(HttpThreadCount.of(settings));
        MeetingsDatabase database = installation.database();
        ConfiguredProviders configured = new ConfiguredProviders(settings, lasting.services, clock);
        ProviderSessions sessions = new ProviderSessions(configured.transport(), clock, random);
        ProviderRegistry providers = new ProviderRegistry(metered(configured.all()));
        Memoized<Envelope> envelope = new Memoized<>(() -> new Envelope(settings.keyRing(), random));
        AccountStore store = new DocumentAccountStore(database, lasting.people, envelope);
        AccountRegistration registration = new AccountRegistration(store, sessions);
        AuthorizationAttemptStore attempts = new DocumentAuthorizationAttemptStore(database, lasting.people, envelope);
        ClientRejectionMonitor tokens = new ClientRejectionMonitor(configured.tokenEndpoint());
        MeteredTokenClient renewal = new MeteredTokenClient(tokens, sessions, lasting.counters);
        AccessTokens accounts = new AccessTokens(store, renewal, installation.servers(), lasting.refreshing, clock);
        lasting.creates.set(creates(settings));
        SelfTest selfTest = new SelfTest(
                settings,
                database,
                installation.servers(),
                configured.wrong(),
                tokens::findings,
                new LedgerWriteCheck(database, clock));
        return new SettingsComponents(
                settings,
                new MeetingService(
                        new DocumentLedger(database, lasting.people),
                        providers,
                        accounts,
                        configured.transport(),
                        configured.longestCall(),
                        lasting.creates,
                        lasting.memory,
                        clock,
                        random),
                SweepScheduler.interval(settings),
                database::isHere,
                new UserEntryStore(),
                providers,
                store,
                new AccountComponents(
                        new ConnectAccount(attempts, registration, tokens, clock, random),
                        new ConnectWithPassword(registration, sessions, lasting.tries, random),
                        new OwnAccounts(attempts, store, sessions, clock),
                        new AccountCheck(accounts, sessions),
                        accounts,
                        new PublicUrls(settings.text(SharedSettings.PUBLIC_URLS).orElse("")),
                        new TrustedProxies(settings.text(SharedSettings.PROXIES).orElse("")),
                        random),
                selfTest,
                health(selfTest, providers),
                new AdminComponents(ConfiguredProviders.factories(lasting.services), configured.wrong()),
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

    private HealthMonitor health(SelfTest selfTest, ProviderRegistry providers) {
        return new HealthMonitor(
                () -> {
                    selfTest.run();
                    if (providers.all().isEmpty()) {
                        throw MeetingException.of(ProblemCode.NOT_CONFIGURED, "Domino Meetings");
                    }
                },
                selfTest::findings,
                selfTest::mayReadFindings,
                lasting.looks,
                clock);
    }

    private List<MeetingProvider> metered(List<MeetingProvider> providers) {
        List<MeetingProvider> metered = new ArrayList<>();
        providers.forEach(provider -> metered.add(MeteredProvider.of(provider, lasting.counters)));
        return metered;
    }
}
