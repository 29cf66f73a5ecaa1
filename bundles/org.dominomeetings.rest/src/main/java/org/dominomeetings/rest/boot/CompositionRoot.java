package org.dominomeetings.rest.boot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.account.authorize.AccountRegistration;
import org.dominomeetings.core.account.authorize.AuthorizationAttemptStore;
import org.dominomeetings.core.account.authorize.ConnectAccount;
import org.dominomeetings.core.account.authorize.ConnectWithPassword;
import org.dominomeetings.core.account.authorize.PasswordAttemptLimit;
import org.dominomeetings.core.account.status.AccountStatuses;
import org.dominomeetings.core.account.status.ObservedAccountStore;
import org.dominomeetings.core.account.status.ObservedAttemptStore;
import org.dominomeetings.core.account.status.StatusDocuments;
import org.dominomeetings.core.account.status.StatusMemory;
import org.dominomeetings.core.account.status.StatusPublisher;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.account.token.AccessTokens;
import org.dominomeetings.core.account.token.ClientRejectionMonitor;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.account.token.RefreshState;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.metrics.MeteredProvider;
import org.dominomeetings.core.metrics.MeteredTokenClient;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.AccountCheck;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.reconcile.ServerState;
import org.dominomeetings.core.rules.CreateQuota;
import org.dominomeetings.core.secret.Envelope;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.core.settings.SharedSettings;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.core.ticket.RateLimit;
import org.dominomeetings.core.ticket.Tickets;
import org.dominomeetings.notes.accounts.DocumentAccountStore;
import org.dominomeetings.notes.accounts.DocumentAuthorizationAttemptStore;
import org.dominomeetings.notes.accounts.ViewAccountVersions;
import org.dominomeetings.notes.database.MeetingsDatabase;
import org.dominomeetings.notes.directory.DirectoryPersonIds;
import org.dominomeetings.notes.entries.MailFileEntryStore;
import org.dominomeetings.notes.entries.ReadOnlyEntryStore;
import org.dominomeetings.notes.entries.UserEntryStore;
import org.dominomeetings.notes.ledger.DocumentLedger;
import org.dominomeetings.notes.mailfile.MailFilePaths;
import org.dominomeetings.notes.mailfile.MailFileStatusDocuments;
import org.dominomeetings.notes.session.CurrentPerson;
import org.dominomeetings.notes.session.ServerSession;
import org.dominomeetings.notes.settings.HttpTaskCors;
import org.dominomeetings.notes.settings.NotesSettings;
import org.dominomeetings.notes.ticket.TicketDatabase;
import org.dominomeetings.providers.ConfiguredProviders;
import org.dominomeetings.rest.api.AccountsResource;
import org.dominomeetings.rest.api.ApiResources;
import org.dominomeetings.rest.api.Authentication;
import org.dominomeetings.rest.api.HealthResource;
import org.dominomeetings.rest.api.MeetingResource;
import org.dominomeetings.rest.api.MetricsResource;
import org.dominomeetings.rest.api.OperationsResource;
import org.dominomeetings.rest.api.ServicesResource;
import org.dominomeetings.rest.api.TicketResource;
import org.dominomeetings.rest.health.AdministratorCheck;
import org.dominomeetings.rest.health.FindingsLog;
import org.dominomeetings.rest.health.HealthMonitor;
import org.dominomeetings.rest.health.LedgerWriteCheck;
import org.dominomeetings.rest.health.NomadCheck;
import org.dominomeetings.rest.health.SelfTest;
import org.dominomeetings.rest.health.UnresolvedMeetingLog;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.operation.OperationExecutor;
import org.dominomeetings.rest.pages.AccountsPage;
import org.dominomeetings.rest.pages.AdminHealth;
import org.dominomeetings.rest.pages.AdminPage;
import org.dominomeetings.rest.pages.AdminServices;
import org.dominomeetings.rest.pages.AdminUnresolvedMeetings;
import org.dominomeetings.rest.pages.OAuthCallback;
import org.dominomeetings.rest.pages.PageResources;
import org.dominomeetings.rest.security.CorsPolicy;
import org.dominomeetings.rest.security.CsrfGuard;
import org.dominomeetings.rest.security.NomadOrigins;
import org.dominomeetings.rest.security.SecureTransport;
import org.dominomeetings.rest.security.TrustedProxies;
import org.jspecify.annotations.Nullable;

/**
 * The composition root: the one place where what works with Domino and the services is constructed and wired. Its fields live
 * as long as the server, so that a change of settings gives nobody new tries and ends no work; {@link #reload} makes what
 * lives as long as one version of the settings. Nothing else knows both. For one thread at a time.
 */
final class CompositionRoot implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(CompositionRoot.class.getName());

    private final Counters counters;
    private final Admission admission;
    private final Executor background;
    private final Clock clock;
    private final RandomSource random;
    private final ServerSession session = new ServerSession();

    /**
     * The customer's own provider factories: a bundle that is installed later is seen after a restart of the HTTP task.
     */
    private final List<ProviderFactory> extensions = ExtensionProviders.installed();

    private final Installation installation;
    private final FindingsLog findingsLog;
    private final UnresolvedMeetingLog unresolved = new UnresolvedMeetingLog();
    private final Supplier<Optional<String>> user = CurrentPerson::name;

    /**
     * State of token refreshes, shared so that old and new components never refresh an account at a time, and new
     * tokens outlive a change of settings.
     */
    private final RefreshState refreshes;

    /** Which entries are being worked on, and since when a response is waited for. */
    private final ServerState state = new ServerState();

    private final PasswordAttemptLimit passwordAttempts;
    private final CreateQuota creates;
    private final DirectoryPersonIds people;

    /** Of its own, as its thread, since a mail server that does not answer holds up whoever asks it. */
    private final ServerSession mailSession = new ServerSession();

    private final BackgroundExecutor mailWriter = new BackgroundExecutor("Domino Meetings mail");
    private final StatusDocuments statusDocuments;
    private final StatusMemory statusMemory = new StatusMemory();
    private final TicketDatabase ticketDatabase;
    private final Tickets tickets;
    private final RateLimit ticketLimit;
    private final OperationExecutor operations;

    /** Opens nothing; but the bundles that bring services are started, if they are not. */
    CompositionRoot(Counters counters, Admission admission, Executor background, Clock clock, RandomSource random) {
        this.counters = counters;
        this.admission = admission;
        this.background = background;
        this.clock = clock;
        this.random = random;
        this.installation = new Installation(session, declaredSettings(extensions), clock);
        this.findingsLog = new FindingsLog(clock);
        this.refreshes = new RefreshState(clock);
        this.passwordAttempts = new PasswordAttemptLimit(clock);
        this.creates = new CreateQuota(clock);
        this.people = new DirectoryPersonIds(session);
        this.statusDocuments = new MailFileStatusDocuments(mailSession, people, clock);
        this.ticketDatabase = new TicketDatabase(session);
        this.tickets = new Tickets(ticketDatabase, clock, random);
        this.ticketLimit = new RateLimit(clock);
        this.operations = new OperationExecutor(admission, clock, random);
    }

    /**
     * Every declared setting.
     *
     * @param extensions services beside our own
     */
    static Collection<Setting> declaredSettings(Collection<ProviderFactory> extensions) {
        List<Setting> settings = new ArrayList<>(SharedSettings.ALL);
        settings.addAll(ConfiguredProviders.settings(extensions));
        return settings;
    }

    /**
     * Reads the settings anew.
     *
     * @param current the present components; null before the first
     * @return the same if the settings are unchanged, else new ones
     * @throws IllegalArgumentException if a setting that all services share is not possible
     */
    SettingsComponents reload(@Nullable SettingsComponents current) {
        InstallationState read = installation.refresh();
        return current != null && current.settings().equals(read.settings()) ? current : compose(read);
    }

    /** Writes the self-test's findings to the log, and publishes the address to Notes clients. */
    void announce(SettingsComponents current) {
        findingsLog.tell(current.findings());
        try {
            ticketDatabase.publish(
                    current.urls().first().map(origin -> origin + "/meetings").orElse(""));
        } catch (MeetingException notWritten) {
            // Tried again the next time that the settings are read.
            LOG.log(Level.WARNING, "Notes clients do not learn the address", notWritten);
        }
    }

    private SettingsComponents compose(InstallationState read) {
        NotesSettings settings = read.settings();
        MeetingsDatabase database = read.database();
        IntegerSettings numbers = new IntegerSettings(settings);
        PublicUrls urls =
                new PublicUrls(settings.text(SharedSettings.PUBLIC_URLS).orElse(""));
        SecureTransport secure = new SecureTransport(
                new TrustedProxies(settings.text(SharedSettings.PROXIES).orElse("")));
        CsrfGuard csrf = new CsrfGuard(urls.origins());
        NomadOrigins nomad =
                new NomadOrigins(settings.text(SharedSettings.NOMAD_ORIGINS).orElse(""));
        String corsWriter = settings.text(SharedSettings.CORS).orElse(CorsPolicy.PLUGIN);
        CorsPolicy cors = CorsPolicy.of(nomad, corsWriter);
        Authentication authentication = new Authentication(
                user,
                new UserEntryStore(),
                tickets,
                person -> new ReadOnlyEntryStore(session, person),
                csrf,
                nomad,
                secure,
                people);

        ConfiguredProviders configured = new ConfiguredProviders(settings, extensions, clock);
        ProviderSessions sessions = new ProviderSessions(configured.transport(), clock, random);
        ProviderRegistry providers = new ProviderRegistry(metered(configured.all()));
        Supplier<Envelope> envelope = new Memoized<>(() -> new Envelope(settings.keyRing(), random));
        AccountStore stored = new DocumentAccountStore(database, people, envelope, clock);
        AuthorizationAttemptStore storedAttempts = new DocumentAuthorizationAttemptStore(database, people, envelope);
        OwnAccounts seen = new OwnAccounts(storedAttempts, stored, sessions, clock);
        StatusPublisher statuses = statuses(new AccountStatuses(seen, stored, providers.all(), known()), database);
        AccountStore store = new ObservedAccountStore(stored, statuses);
        AuthorizationAttemptStore attempts = new ObservedAttemptStore(storedAttempts, statuses);
        AccountRegistration registration = new AccountRegistration(store, sessions);
        ClientRejectionMonitor tokenEndpoint = new ClientRejectionMonitor(configured.tokenEndpoint());
        AccessTokens tokens = new AccessTokens(
                store, new MeteredTokenClient(tokenEndpoint, sessions, counters), read.servers(), refreshes, clock);
        ConnectAccount connect = new ConnectAccount(attempts, registration, tokenEndpoint, clock, random);
        OwnAccounts own = new OwnAccounts(attempts, store, sessions, clock);
        MeetingService meetings = new MeetingService(
                new DocumentLedger(database, people),
                providers,
                tokens,
                sessions,
                configured.longestCall(),
                creates,
                state,
                clock,
                random);
        HttpTaskCors http = new HttpTaskCors(session);
        SelfTest selfTest = new SelfTest(
                settings,
                database,
                read.servers(),
                configured.wrong(),
                () -> together(tokenEndpoint.findings(), statuses.findings()),
                new LedgerWriteCheck(database, clock),
                new NomadCheck(nomad, corsWriter.equals(CorsPolicy.DOMINO), urls, http::hasRuleFor, http::enables)
                        ::findings);
        HealthMonitor health = health(selfTest, providers);
        AdministratorCheck administrators = new AdministratorCheck(selfTest::mayReadFindings);

        OperationsResource operationsResource = new OperationsResource(authentication, operations, urls);
        ApiResources api = new ApiResources(
                new HealthResource(health, user),
                new MetricsResource(
                        authentication,
                        administrators,
                        settings,
                        health,
                        selfTest::unreadable,
                        unresolved::open,
                        admission,
                        counters),
                new TicketResource(csrf, nomad, secure, tickets, ticketLimit),
                new ServicesResource(authentication, providers, own),
                new AccountsResource(
                        authentication,
                        csrf,
                        secure,
                        urls,
                        providers,
                        own,
                        connect,
                        new ConnectWithPassword(registration, sessions, passwordAttempts, random),
                        new AccountCheck(tokens, sessions),
                        statuses::speaks),
                new MeetingResource(authentication, operationsResource, meetings, providers),
                operationsResource);
        AdminPage admin = new AdminPage(
                user,
                administrators,
                new AdminHealth(
                        selfTest::run,
                        selfTest::findings,
                        () -> settings.keyRing().currentId(),
                        providers),
                () -> meetings.openMatters(unresolved.open()),
                new AdminUnresolvedMeetings(providers, new MailFilePaths(session)::path),
                new AdminServices(
                        ConfiguredProviders.factories(extensions), configured.wrong(), providers, settings, urls),
                counters,
                random);
        PageResources pages = new PageResources(
                new AccountsPage(user, people, own, providers, random),
                admin,
                new OAuthCallback(user, people, connect, providers, urls, statuses::speaks, random));
        SweepJob sweeps = new SweepJob(
                numbers.sweepInterval(),
                tokens::saveAgain,
                database::isHere,
                meetings.sweeper(new MailFileEntryStore(session))::run,
                statuses::mend,
                unresolved,
                counters);

        // Last, so that settings that are not possible leave everything as it was.
        admission.threads(numbers.httpThreads());
        creates.set(numbers.createQuota());
        return new SettingsComponents(settings, urls, cors, api, pages, sweeps, selfTest::findings);
    }

    private StatusPublisher statuses(AccountStatuses accounts, MeetingsDatabase database) {
        return new StatusPublisher(
                accounts, statusDocuments, new ViewAccountVersions(database), statusMemory, mailWriter, clock);
    }

    /** The ids of all services that can be installed here, offered or not. */
    private List<String> known() {
        List<String> ids = new ArrayList<>();
        ConfiguredProviders.factories(extensions).forEach(factory -> ids.add(factory.id()));
        return ids;
    }

    private static List<Finding> together(List<Finding> some, List<Finding> others) {
        List<Finding> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
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
                background,
                clock);
    }

    private List<MeetingProvider> metered(List<MeetingProvider> providers) {
        List<MeetingProvider> metered = new ArrayList<>();
        providers.forEach(provider -> metered.add(MeteredProvider.of(provider, counters)));
        return metered;
    }

    @Override
    public void close() {
        // First what works with the sessions.
        operations.close();
        mailWriter.close();
        mailSession.close();
        session.close();
    }
}
