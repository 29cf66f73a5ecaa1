package org.dominomeetings.rest.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecureTransportTest {
    private static final SecureTransport TRANSPORT =
            new SecureTransport(new TrustedProxies("192.0.2.10, 198.51.100.0/28 2001:db8:0:1::/64"));

    @ParameterizedTest
    @CsvSource({
        // from                  TLS    may carry a secret
        "192.0.2.7,              true,  true",
        "192.0.2.7,              false, false",
        "2001:db8::7,            false, false",
        "127.0.0.1,              false, true",
        "0:0:0:0:0:0:0:1,        false, true",
        "127.0.0.1.evil.invalid, false, false",
        "192.0.2.10,             false, false",
        "192.0.2.10,             true,  true"
    })
    void aSecretTravelsWhereNobodyCanListen(String from, boolean tls, boolean may) {
        assertThat(TRANSPORT.isPrivate(request(from, tls))).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // from           TLS     header              value                                may carry a secret
                "192.0.2.10     | false | X-Forwarded-Proto | https                                | true",
                "192.0.2.10     | false | X-Forwarded-Proto | HTTPS                                | true",
                "192.0.2.10     | false | X-Forwarded-Proto | http                                 | false",
                "192.0.2.10     | true  | X-Forwarded-Proto | http                                 | false",
                "192.0.2.10     | false | X-Forwarded-Proto | https, http                          | false",
                "192.0.2.10     | false | X-Forwarded-Proto | http, https                          | true",
                "192.0.2.10     | false | X-Forwarded-For   | 203.0.113.5                          | false",
                "192.0.2.10     | false | Forwarded         | for=203.0.113.5;proto=https          | true",
                "192.0.2.10     | false | Forwarded         | For=\"[2001:db8::1]:47\"; Proto=\"https\" | true",
                "192.0.2.10     | false | Forwarded         | proto=https, for=203.0.113.5         | false",
                "192.0.2.10     | false | Forwarded         | for=203.0.113.5;proto=http           | false",
                "198.51.100.15  | false | X-Forwarded-Proto | https                                | true",
                "198.51.100.16  | false | X-Forwarded-Proto | https                                | false",
                "2001:db8:0:1::9| false | X-Forwarded-Proto | https                                | true",
                "2001:db8:0:2::9| false | X-Forwarded-Proto | https                                | false",
                "203.0.113.5    | false | X-Forwarded-Proto | https                                | false",
                "203.0.113.5    | false | Forwarded         | proto=https                          | false",
                "127.0.0.1      | false | X-Forwarded-Proto | https                                | false",
                "127.0.0.1      | false | X-Forwarded-For   | 203.0.113.5                          | false"
            })
    void aProxysWordCountsWhereTheProxyIsNamed(String from, boolean tls, String header, String value, boolean may) {
        assertThat(TRANSPORT.isPrivate(request(from, tls, header, value))).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.5 | X-Forwarded-For | 192.0.2.99                             | 203.0.113.5",
                "192.0.2.10  | X-Forwarded-For | 203.0.113.5                            | 203.0.113.5",
                "192.0.2.10  | X-Forwarded-For | 192.0.2.99, 203.0.113.5                | 203.0.113.5",
                "192.0.2.10  | X-Forwarded-For | 203.0.113.5, 198.51.100.3              | 203.0.113.5",
                "192.0.2.10  | X-Forwarded-For | 203.0.113.5:4711                       | 203.0.113.5",
                "192.0.2.10  | X-Forwarded-For | 2001:db8::7                            | 2001:db8::7",
                "192.0.2.10  | Forwarded       | for=\"[2001:db8::7]:4711\";proto=https  | 2001:db8::7",
                "192.0.2.10  | Forwarded       | for=192.0.2.99, for=203.0.113.5        | 203.0.113.5",
                "192.0.2.10  | Forwarded       | for=unknown                            | unknown",
                "192.0.2.10  | X-Other         | 203.0.113.5                            | 192.0.2.10"
            })
    void whoAsksIsWhomTheLastNamedProxyWasConnectedTo(String from, String header, String value, String sender) {
        assertThat(TRANSPORT.clientAddress(request(from, false, header, value))).isEqualTo(sender);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"proxy.example.com", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/x", "2001:db8::/129", "10", "*"})
    void aProxyIsNamedByItsAddress(String wrong) {
        assertThatThrownBy(() -> new TrustedProxies(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MEETINGS_PROXIES")
                .hasMessageContaining(wrong);
    }

    /**
     * @param headers names and values in turn
     */
    private static HttpServletRequest request(String from, boolean tls, String... headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SecureTransportTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> {
                    switch (method.getName()) {
                        case "getRemoteAddr":
                            return from;
                        case "isSecure":
                            return tls;
                        case "getHeaders":
                            List<String> values = new ArrayList<>();
                            for (int i = 0; i < headers.length; i += 2) {
                                if (headers[i].equalsIgnoreCase((String) arguments[0])) {
                                    values.add(headers[i + 1]);
                                }
                            }
                            return Collections.enumeration(values);
                        default:
                            throw new UnsupportedOperationException(method.getName());
                    }
                });
    }
}
