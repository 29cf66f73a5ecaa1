package org.dominomeetings.standin.http;

import java.util.Optional;
import java.util.stream.Stream;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.standin.access.Acl;
import org.dominomeetings.standin.http.HttpSettings.SessionMode;
import org.dominomeetings.standin.http.SingleSignOnTokens.Kind;

/** Authenticates a request by whichever means is switched on. */
final class RequestAuthenticator {
    static final String SSO_COOKIE = "LtpaToken";

    private static final String BEARER = "Bearer ";

    private final HttpTask front;
    private final BasicLogin basic;

    RequestAuthenticator(HttpTask front) {
        this.front = front;
        this.basic = new BasicLogin(front.server());
    }

    /**
     * The canonical name, or Anonymous for who says nothing and for a session that is over.
     *
     * @return empty for a name, password or bearer token that is wrong
     */
    Optional<String> of(HttpServletRequest request, String path) {
        String header = request.getHeader("Authorization");
        if (isBearer(header)) {
            return front.tokens()
                    .person(Kind.BEARER, header.substring(BEARER.length()).trim());
        }
        Optional<String> byCookie = byCookie(request);
        if (byCookie.isPresent()) {
            return byCookie;
        }
        return takesBasic(path) ? basic.whoSends(header) : Optional.of(Acl.ANONYMOUS);
    }

    /** Whether Basic authentication is the rule for a path: always without session cookies, else by an override. */
    boolean takesBasic(String path) {
        return front.settings().sessionMode() == SessionMode.NONE
                || front.settings().list(HttpSetting.BASIC_PATTERNS).stream()
                        .anyMatch(pattern -> matches(pattern, path));
    }

    /** The value of a cookie that came along. */
    static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private boolean isBearer(String header) {
        return header != null
                && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                && front.settings().isOn(HttpSetting.BEARER)
                && front.settings().isOn(HttpSetting.TLS);
    }

    private Optional<String> byCookie(HttpServletRequest request) {
        return switch (front.settings().sessionMode()) {
            case NONE -> Optional.empty();
            case SINGLE ->
                cookie(request, SessionCookies.NAME)
                        .flatMap(value -> front.sessions().person(value));
            case MULTI ->
                cookie(request, SSO_COOKIE).flatMap(value -> front.tokens().person(Kind.LTPA, value));
        };
    }

    /** A pattern of a Web Site rule: an asterisk at its end stands for anything. */
    private static boolean matches(String pattern, String path) {
        return pattern.endsWith("*")
                ? path.startsWith(pattern.substring(0, pattern.length() - 1))
                : path.equals(pattern);
    }
}
