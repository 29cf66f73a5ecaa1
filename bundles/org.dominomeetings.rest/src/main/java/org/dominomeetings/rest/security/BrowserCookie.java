package org.dominomeetings.rest.security;

import java.time.Duration;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The cookie that binds an authorization request to the browser that began it (RFC 6749, 10.12), so that it is known again
 * when it comes back from a service's page. The prefix makes browsers refuse
 * it from any other host and without TLS (RFC 6265bis, 4.1.3.2); SameSite=Lax lets it come along when the service
 * navigates back to us, and with no request of another site's page.
 */
public final class BrowserCookie {
    private final String name;
    private final boolean secure;

    /**
     * @param secure whether browsers reach us by TLS, without which they would not take the prefix
     */
    public BrowserCookie(String service, boolean secure) {
        this.name = (secure ? "__Host-" : "") + "dominomeetings-" + service;
        this.secure = secure;
    }

    /** The value of a Set-Cookie header, written here since Servlet 2.5 knows neither HttpOnly nor SameSite. */
    public String header(String secret, Duration life) {
        return name + "=" + secret + "; Path=/; Max-Age=" + life.getSeconds() + "; HttpOnly; SameSite=Lax"
                + (secure ? "; Secure" : "");
    }

    /** The value in a request; null if the browser sends none. */
    public @Nullable String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
