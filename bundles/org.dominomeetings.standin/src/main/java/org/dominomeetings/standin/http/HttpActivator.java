package org.dominomeetings.standin.http;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.apache.felix.http.api.ExtHttpService;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.http.control.ControlServlet;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * Starts the server of the stand-in in an OSGi framework, and puts Domino's HTTP rules before every servlet of each
 * HTTP service that comes up.
 *
 * <p>Settings, each a framework or system property: {@code standin.data}, the data folder, mandatory; {@code
 * standin.server}, the server's name; {@code standin.zone}, its time zone, by default this machine's.
 */
public final class HttpActivator implements BundleActivator, ServiceTrackerCustomizer<ExtHttpService, ExtHttpService> {
    private static final String DEFAULT_SERVER = "CN=acme01/O=Acme";

    /** Every path: the pattern is a regular expression over the path. */
    private static final String EVERYTHING = ".*";

    private BundleContext context;
    private DominoServer server;
    private ServiceTracker<ExtHttpService, ExtHttpService> tracker;

    @Override
    public void start(BundleContext bundleContext) {
        context = bundleContext;
        String data = context.getProperty("standin.data");
        if (data == null) {
            throw new IllegalStateException("standin.data must name the data folder of the stand-in");
        }
        String zone = property("standin.zone", ZoneId.systemDefault().getId());
        server = DominoServer.start(
                Path.of(data), property("standin.server", DEFAULT_SERVER), Clock.system(ZoneId.of(zone)));
        tracker = new ServiceTracker<>(context, ExtHttpService.class.getName(), this);
        tracker.open();
    }

    @Override
    public void stop(BundleContext bundleContext) {
        tracker.close();
        server.close();
    }

    @Override
    public ExtHttpService addingService(ServiceReference<ExtHttpService> reference) {
        ExtHttpService service = context.getService(reference);
        try {
            PluginServlets servlets = new PluginServlets(context);
            HttpTask front = new HttpTask(server);
            service.registerFilter(new DominoFilter(front, servlets::checksMethodsItself), EVERYTHING, null, 0, null);
            service.registerServlet(HttpTask.CONTROLS, new ControlServlet(front), null, null);
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP front of the stand-in could not be registered", e);
        }
        return service;
    }

    @Override
    public void modifiedService(ServiceReference<ExtHttpService> reference, ExtHttpService service) {}

    /** What was registered goes with this bundle's use of the service. */
    @Override
    public void removedService(ServiceReference<ExtHttpService> reference, ExtHttpService service) {
        context.ungetService(reference);
    }

    private String property(String name, String otherwise) {
        String value = context.getProperty(name);
        return value == null ? otherwise : value;
    }
}
