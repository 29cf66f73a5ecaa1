package org.dominomeetings.standin.http;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.dominomeetings.standin.http.HttpSettings.SessionMode;
import org.dominomeetings.standin.http.SingleSignOnTokens.Kind;

/**
 * The URLs that begin and end a session: {@code POST /names.nsf?Login} with the fields of the login form, and {@code
 * ?Logout}.
 *
 * @see "HCL Domino Designer help, URL commands for required authentication"
 */
final class LoginUrls {
    private static final String DIRECTORY = "/names.nsf";

    private final HttpTask front;
    private final ErrorResponses refusals;

    LoginUrls(HttpTask front, ErrorResponses refusals) {
        this.front = front;
        this.refusals = refusals;
    }

    /** Answers where the request is one of these. @return whether it was */
    boolean answered(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (front.settings().sessionMode() == SessionMode.NONE) {
            return false;
        }
        if (has(request, "logout")) {
            RequestAuthenticator.cookie(request, SessionCookies.NAME).ifPresent(front.sessions()::end);
            setCookie(response, "", "; Max-Age=0");
            redirect(response, request.getParameter("RedirectTo"));
            return true;
        }
        if (!has(request, "login") || !path.equalsIgnoreCase(DIRECTORY)) {
            return false;
        }
        if (request.getMethod().equals("POST")) {
            login(request, response);
        } else {
            refusals.loginPage(response, "Please identify yourself.", "/");
        }
        return true;
    }

    /** Whether the URL's command asks for a login even where anonymous people may go. */
    static boolean asksForLogin(HttpServletRequest request) {
        return has(request, "login");
    }

    private void login(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getParameter("Username")).orElse("");
        String password = Optional.ofNullable(request.getParameter("Password")).orElse("");
        String redirectTo = request.getParameter("RedirectTo");
        Optional<String> person =
                front.server().directory().flatMap(directory -> directory.authenticate(name, password));
        if (person.isEmpty()) {
            refusals.loginPage(response, "You provided an invalid username or password.", safe(redirectTo));
            return;
        }
        boolean shared = front.settings().sessionMode() == SessionMode.MULTI;
        setCookie(
                response,
                shared
                        ? front.tokens().issue(Kind.LTPA, person.get(), SingleSignOnTokens.SSO_LIFE)
                        : front.sessions().begin(person.get()),
                "; HttpOnly");
        redirect(response, redirectTo);
    }

    private void setCookie(HttpServletResponse response, String value, String attributes) {
        boolean shared = front.settings().sessionMode() == SessionMode.MULTI;
        String name = shared ? RequestAuthenticator.SSO_COOKIE : SessionCookies.NAME;
        response.addHeader("Set-Cookie", name + "=" + value + "; path=/" + attributes);
    }

    private static void redirect(HttpServletResponse response, String to) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", safe(to));
    }

    /** Only a path of this server. */
    private static String safe(String redirectTo) {
        boolean local = redirectTo != null && redirectTo.startsWith("/") && !redirectTo.startsWith("//");
        return local ? redirectTo.replaceAll("[\r\n]", "") : "/";
    }

    private static boolean has(HttpServletRequest request, String command) {
        String query = request.getQueryString();
        return query != null
                && Stream.of(query.toLowerCase(Locale.ROOT).split("&")).anyMatch(command::equals);
    }
}
