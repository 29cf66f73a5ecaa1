package org.dominomeetings.rest.pages;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.notes.session.CurrentPerson;
import org.dominomeetings.rest.boot.SettingsReloader;
import org.dominomeetings.rest.http.ProblemResponse;
import org.dominomeetings.rest.http.Response;
import org.dominomeetings.rest.http.Router;

/** What people look at in a browser, beside the API. */
public final class PageRoutes {
    private static final Pattern CALLBACK = Pattern.compile("/oauth/([^/]+)/callback");
    private static final Pattern START = Pattern.compile("/v1/entries/[^/]+/meeting/start");
    private static final String ACCOUNTS = "/accounts";
    private static final String ADMIN = "/admin";
    private static final String ERRORS = "/errors";
    private static final Pattern SCRIPT = Pattern.compile("/(accounts|admin)\\.js");

    private PageRoutes() {}

    /** Whether a person looks at the answer, so that a problem has to be a page, too. */
    public static boolean isLookedAt(HttpServletRequest request) {
        String path = Router.path(request);
        String accept = request.getHeader("Accept");
        // Browsers ask for it by name (RFC 9110, 12.5.1); other clients go on getting JSON.
        boolean byLink = START.matcher(path).matches() && accept != null && accept.contains("text/html");
        return isPage(path) || byLink;
    }

    public static boolean isPage(String path) {
        return path.equals(ACCOUNTS)
                || path.equals(ADMIN)
                || path.equals(ERRORS)
                || CALLBACK.matcher(path).matches();
    }

    public static boolean has(String path) {
        return isPage(path) || SCRIPT.matcher(path).matches();
    }

    /**
     * @param path one that there is
     */
    public static Response answer(SettingsReloader current, HttpServletRequest request, String path) {
        if (!"GET".equals(request.getMethod())) {
            throw MeetingException.of(ProblemCode.METHOD_NOT_ALLOWED, request.getMethod(), "GET");
        }
        if (SCRIPT.matcher(path).matches()) {
            return new StaticFile(path.substring(1), "text/javascript;charset=UTF-8");
        }
        if (path.equals(ERRORS)) {
            // Before anything is set up, since that is what it may have to explain.
            return new ErrorsPage(request.getLocale(), current.random()).page();
        }
        Matcher callback = CALLBACK.matcher(path);
        if (callback.matches()) {
            return new OAuthCallback(current.get(), request).answer(callback.group(1));
        }
        RequestScope.current().reading();
        Optional<String> person = CurrentPerson.name();
        if (path.equals(ADMIN)) {
            AdminPage page = new AdminPage(current.get(), request.getLocale());
            return person.isPresent() ? page.show(person.get()) : page.nobody();
        }
        AccountsPage page = new AccountsPage(current.get(), request.getLocale());
        return person.isPresent() ? page.show(person.get()) : page.nobody();
    }

    /** The problem as a page of its own. */
    public static HtmlPage problem(
            MeetingException problem, HttpServletRequest request, String correlationId, RandomSource random) {
        Texts texts = Texts.in(request.getLocale());
        String path = Router.path(request);
        HtmlPage page = new HtmlPage(problem.code().status(), texts.language(), texts.text(title(path)), random);
        page.main().element("p", ProblemResponse.sentence(problem, request.getLocale(), correlationId));
        if (problem.code().status() >= 500) {
            // What the sentence asks to tell an administrator, who finds it in the log.
            page.main().element("p", correlationId, "class", "id");
        }
        page.main()
                .open("p")
                .element("a", texts.text("label.to-accounts"), "href", toAccounts(path))
                .close("p");
        return page;
    }

    private static String title(String path) {
        if (path.equals(ADMIN)) {
            return "label.administration";
        }
        if (path.equals(ERRORS)) {
            return "label.errors";
        }
        if (START.matcher(path).matches()) {
            return "label.not-opened";
        }
        return CALLBACK.matcher(path).matches() ? "label.not-connected" : "label.accounts";
    }

    /** Relative to the page, which may stand below a mail file: as many folders up as the path is deep. */
    private static String toAccounts(String path) {
        return path.substring(1).replaceAll("[^/]+/", "../").replaceAll("[^/.]+$", "accounts");
    }
}
