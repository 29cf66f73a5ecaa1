package org.dominomeetings.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import javax.servlet.http.HttpServletRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireTest {
    @ParameterizedTest
    @CsvSource({
        // from          TLS    public URLs                 may carry a secret
        "192.0.2.7,      true,  '',                         true",
        "192.0.2.7,      false, '',                         false",
        "192.0.2.7,      false, http://mail.example.com,    false",
        "192.0.2.7,      false, https://mail.example.com,   true",
        "2001:db8::7,    false, '',                         false",
        "127.0.0.1,      false, '',                         true",
        "0:0:0:0:0:0:0:1,false, '',                         true",
        "127.0.0.1.evil.invalid, false, '',                 false"
    })
    void aSecretTravelsWhereNobodyCanListen(String from, boolean tls, String publicUrls, boolean may) {
        assertThat(Wire.isPrivate(request(from, tls), new PublicUrls(publicUrls)))
                .isEqualTo(may);
    }

    private static HttpServletRequest request(String from, boolean tls) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                WireTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getRemoteAddr":
                            return from;
                        case "isSecure":
                            return tls;
                        default:
                            throw new UnsupportedOperationException(method.getName());
                    }
                });
    }
}
