package org.dominomeetings.rest.boot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.rest.api.ApiRoutes;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.http.Response;
import org.dominomeetings.rest.http.Route;
import org.dominomeetings.rest.http.Router;
import org.dominomeetings.rest.pages.PageRoutes;
import org.dominomeetings.rest.security.CorsPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The plugin's objects that live as long as the HTTP task: the routes, the sweeper's thread, and, from the first
 * request on, the {@link CompositionRoot} and what it makes of the settings. Safe for any thread.
 */
final class Server implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Server.class.getName());

    private final Clock clock;
    private final RandomSource random;
    private final Counters counters = new Counters();
    private final Admission admission;
    private final BackgroundExecutor background = new BackgroundExecutor("Domino Meetings look");
    private final SettingsReloader<SettingsComponents> settings;
    private final Dispatcher dispatcher;
    private final SweepScheduler sweeps;

    /** Null before the first request. */
    private volatile @Nullable CompositionRoot root;

    /** Reads and opens nothing, so that no server is slower in starting. */
    Server(Clock clock, RandomSource random) {
        this.clock = clock;
        this.random = random;
        this.admission = new Admission(clock);
        this.settings = new SettingsReloader<>(this::reload, this::announce, background, clock);
        this.dispatcher = new Dispatcher(new Router(routes()), this::urls, this::cors, counters, random);
        this.sweeps = new SweepScheduler(SweepScheduler.FIRST, this::sweep, this::sweepFailed);
    }

    /**
     * Answers a request within one {@code RequestScope}: all calls share its deadline, and its bulkhead places are
     * released at the end.
     */
    Response answer(HttpServletRequest request, String correlationId) {
        try (RequestScope scope = admission.request()) {
            return dispatcher.dispatch(request, correlationId);
        }
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new ApiRoutes(() -> settings.current().api()).all());
        routes.addAll(new PageRoutes(() -> settings.current().pages(), random).all());
        return routes;
    }

    /** Reloads the settings. By one thread at a time. */
    private SettingsComponents reload(@Nullable SettingsComponents current) {
        CompositionRoot made = root;
        if (made == null) {
            made = new CompositionRoot(counters, admission, background, clock, random);
            root = made;
        }
        return made.reload(current);
    }

    /** After each time that {@link #reload} has read the settings. */
    private void announce(SettingsComponents current) {
        CompositionRoot made = root;
        if (made != null) {
            made.announce(current);
        }
    }

    /** The public URLs; none before the settings are known. */
    private PublicUrls urls() {
        return settings.known().map(SettingsComponents::urls).orElseGet(() -> new PublicUrls(""));
    }

    /** What pages of other origins may do; nothing before the settings are known, or while they cannot be read. */
    private CorsPolicy cors() {
        try {
            return settings.current().cors();
        } catch (RuntimeException notKnown) {
            // The same exception tells whoever asks for more than this.
            return CorsPolicy.NONE;
        }
    }

    private void sweep(Consumer<Duration> next) {
        try (RequestScope scope = admission.background()) {
            settings.current().sweeps().run(next);
        }
    }

    private void sweepFailed(Throwable failure) {
        counters.count(Counters.Kind.SWEEPS, "failed");
        LOG.log(Level.WARNING, "What was left open could not be looked at", failure);
    }

    /** Lets running work end and takes no more. */
    @Override
    public void close() {
        sweeps.close();
        background.close();
        CompositionRoot made = root;
        if (made != null) {
            made.close();
        }
    }
}
