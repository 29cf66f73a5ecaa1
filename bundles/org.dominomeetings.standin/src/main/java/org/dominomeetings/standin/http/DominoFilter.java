package org.dominomeetings.standin.http;

import com.ibm.xsp.acl.NoAccessSignal;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dominomeetings.standin.HttpContext;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.store.NsfFolder;

/**
 * Domino's HTTP task in front of every servlet: a worker thread, who asks, which database the URL names, whether he may
 * open it and with which method, then the request with its ContextInfo and with the database's path taken off, so that
 * a servlet registered at the root also answers below a database.
 *
 * <p>What a proxy in front says, in X-Forwarded-Proto and the like, reaches the servlet as it came and changes nothing:
 * the request is one over plain HTTP, unless the setting says that Domino itself has TLS.
 */
public final class DominoFilter implements Filter {
    private final HttpTask front;
    private final Predicate<String> checksMethodsItself;
    private final RequestAuthenticator callers;
    private final ErrorResponses refusals;
    private final LoginUrls loginUrls;

    /** @param checksMethodsItself whether the servlet that answers a path lets every method pass */
    public DominoFilter(HttpTask front, Predicate<String> checksMethodsItself) {
        this.front = front;
        this.checksMethodsItself = checksMethodsItself;
        this.callers = new RequestAuthenticator(front);
        this.refusals = new ErrorResponses(front, callers);
        this.loginUrls = new LoginUrls(front, refusals);
    }

    @Override
    public void init(FilterConfig config) {}

    @Override
    public void destroy() {}

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        front.schedule().run(front.server().now());
        if (HttpTask.isControl(path)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            front.threads().enter();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            answer(path, request, response, chain);
        } finally {
            front.threads().leave();
        }
    }

    private void answer(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (loginUrls.answered(request, response, path)) {
            return;
        }
        Optional<String> who = callers.of(request, path);
        if (who.isEmpty()) {
            refusals.login(request, response, path, path);
            return;
        }
        NsfUrl url = NsfUrl.parse(path, front.server().data());
        if (!mayUse(request.getMethod(), url.rest())) {
            refusals.methodNotAllowed(response);
        } else if (url.namesDatabase() && url.database().isEmpty()) {
            refusals.notFound(response);
        } else if (url.database()
                .map(database -> !database.info().options().urlOpen())
                .orElse(false)) {
            refusals.urlOpenNotAllowed(response);
        } else if (!isLetIn(who.get(), url, request)) {
            refusals.login(request, response, path, url.before());
        } else {
            serve(who.get(), url, request, response, chain);
        }
    }

    private boolean mayUse(String method, String path) {
        return front.settings().list(HttpSetting.METHODS).contains(method) || checksMethodsItself.test(path);
    }

    private boolean isLetIn(String who, NsfUrl url, HttpServletRequest request) {
        boolean anonymous = who.equals(Acl.ANONYMOUS);
        if (anonymous && (!front.settings().isOn(HttpSetting.ANONYMOUS) || LoginUrls.asksForLogin(request))) {
            return false;
        }
        if (front.settings().isOn(HttpSetting.ENFORCE_SERVER_ACCESS)
                && front.server().denies(who)) {
            return false;
        }
        return url.database().isEmpty() || mayOpen(who, url.database().get());
    }

    private boolean mayOpen(String who, NsfFolder database) {
        return front.server()
                .identity(who, true)
                .rightsIn(database.info().acl())
                .mayOpen();
    }

    /**
     * The thread's class loader is the HTTP task's own, as on Domino: it knows no class of any plug-in, nor of the
     * stand-in.
     */
    private void serve(
            String who, NsfUrl url, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String person = who.equals(Acl.ANONYMOUS) ? null : who;
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        HttpContext.enter(who, url.database().map(NsfFolder::path).orElse(null));
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            chain.doFilter(
                    new DominoRequest(
                            request,
                            url.before(),
                            url.rest(),
                            person,
                            front.settings().isOn(HttpSetting.TLS)),
                    response);
        } catch (NoAccessSignal wantsLogin) {
            response.resetBuffer();
            refusals.login(request, response, url.before() + url.rest(), url.before());
        } finally {
            thread.setContextClassLoader(before);
            HttpContext.leave();
        }
    }
}
