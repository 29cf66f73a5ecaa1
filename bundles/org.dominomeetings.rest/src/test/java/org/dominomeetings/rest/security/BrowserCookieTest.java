package org.dominomeetings.rest.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BrowserCookieTest {
    /** RFC 6265bis, 4.1.3.2: with the prefix, a cookie without Secure or with another path is dropped by the browser. */
    @Test
    void theCookieHasThePrefixWhereBrowsersTakeIt() {
        assertThat(new BrowserCookie("webex", true).header("s3cret", Duration.ofMinutes(10)))
                .isEqualTo("__Host-dominomeetings-webex=s3cret; Path=/; Max-Age=600; HttpOnly; SameSite=Lax; Secure");
        assertThat(new BrowserCookie("webex", false).header("s3cret", Duration.ofMinutes(10)))
                .isEqualTo("dominomeetings-webex=s3cret; Path=/; Max-Age=600; HttpOnly; SameSite=Lax");
    }
}
