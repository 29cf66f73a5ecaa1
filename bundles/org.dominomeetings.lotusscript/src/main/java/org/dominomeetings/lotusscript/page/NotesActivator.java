package org.dominomeetings.lotusscript.page;

import javax.servlet.ServletException;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.http.HttpService;
import org.osgi.service.http.NamespaceException;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/** Shows the Notes client at {@code /notes} of the HTTP service, which the stand-in leaves alone. */
public final class NotesActivator implements BundleActivator, ServiceTrackerCustomizer<HttpService, NotesServlet> {
    /** The page, and below it what it calls. */
    static final String PATH = "/notes";

    private BundleContext context;
    private ServiceTracker<HttpService, NotesServlet> tracker;

    @Override
    public void start(BundleContext bundle) {
        context = bundle;
        tracker = new ServiceTracker<>(bundle, HttpService.class.getName(), this);
        tracker.open();
    }

    @Override
    public void stop(BundleContext bundle) {
        tracker.close();
    }

    @Override
    public NotesServlet addingService(ServiceReference<HttpService> reference) {
        NotesServlet servlet = new NotesServlet(context);
        try {
            context.getService(reference).registerServlet(PATH, servlet, null, null);
        } catch (ServletException | NamespaceException e) {
            throw new IllegalStateException("the page of the Notes client could not be registered", e);
        }
        return servlet;
    }

    @Override
    public void modifiedService(ServiceReference<HttpService> reference, NotesServlet servlet) {}

    @Override
    public void removedService(ServiceReference<HttpService> reference, NotesServlet servlet) {
        servlet.close();
        context.ungetService(reference);
    }
}
