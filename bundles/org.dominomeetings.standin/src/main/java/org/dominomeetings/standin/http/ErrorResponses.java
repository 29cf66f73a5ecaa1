package org.dominomeetings.standin.http;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The HTTP task's own error responses, in place of a servlet's. */
final class ErrorResponses {
    private static final String FORM = """
            <html><head><title>Server Login</title></head><body><h1>Server Login</h1><p>%s</p>
            <form method="post" action="/names.nsf?Login"><input name="Username"><input name="Password" type="password">
            <input name="RedirectTo" type="hidden" value="%s"><input type="submit" value="Log In"></form></body></html>
            """;

    private final HttpTask front;
    private final RequestAuthenticator callers;

    ErrorResponses(HttpTask front, RequestAuthenticator callers) {
        this.front = front;
        this.callers = callers;
    }

    /**
     * What makes the sender log in, the same for who is anonymous and for who is known and has no access: a challenge
     * where Basic authentication is the rule, else the login page, with the status that is set.
     *
     * @see "HCL Domino Access Services reference, Unauthorized"
     */
    void login(HttpServletRequest request, HttpServletResponse response, String path, String realm) throws IOException {
        if (callers.takesBasic(path)) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"" + realm.replace("\"", "") + "\"");
            sentence(response, HttpServletResponse.SC_UNAUTHORIZED, "You are not authorized to perform this operation");
        } else {
            loginPage(response, "Please identify yourself.", request.getRequestURI());
        }
    }

    /** The login page. */
    void loginPage(HttpServletResponse response, String why, String redirectTo) throws IOException {
        boolean honest = front.settings().isOn(HttpSetting.FORCE_401);
        html(
                response,
                honest ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_OK,
                String.format(FORM, why, escape(redirectTo)));
    }

    void notFound(HttpServletResponse response) throws IOException {
        sentence(response, HttpServletResponse.SC_NOT_FOUND, "File does not exist");
    }

    void methodNotAllowed(HttpServletResponse response) throws IOException {
        sentence(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Method is not allowed");
    }

    /**
     * What a database answers whose property "Don't allow URL open" is set.
     *
     * @see "HCL Domino Designer help, Preventing users from accessing forms and views in a Web application"
     */
    void urlOpenNotAllowed(HttpServletResponse response) throws IOException {
        sentence(
                response,
                HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                "HTTP Web Server: Lotus Notes Exception - You are not authorized to access that database");
    }

    private static void sentence(HttpServletResponse response, int status, String sentence) throws IOException {
        html(
                response,
                status,
                "<html><head><title>Error</title></head><body><h1>Error " + status + "</h1>" + sentence
                        + "</body></html>\n");
    }

    private static void html(HttpServletResponse response, int status, String page) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
