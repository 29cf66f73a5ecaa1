package org.dominomeetings.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlsTest {
    @Test
    void servicesSendBrowsersToTheFirstAndBrowsersMayComeFromAll() {
        PublicUrls urls = new PublicUrls("https://Mail.Example.com/, https://verse.example.com:8443");

        assertThat(urls.callback("webex")).hasValue("https://mail.example.com/meetings/oauth/webex/callback");
        assertThat(urls.accountsPage()).isEqualTo("https://mail.example.com/meetings/accounts");
        assertThat(urls.origins()).containsExactly("https://mail.example.com", "https://verse.example.com:8443");
        assertThat(urls.isSecure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "http://localhost", "http://[::1]:80"})
    void plainHttpWillDoOnThisMachine(String origin) {
        PublicUrls urls = new PublicUrls(origin);

        assertThat(urls.callback("webex")).hasValue(origin + "/meetings/oauth/webex/callback");
        assertThat(urls.isSecure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ,",
                "mail.example.com",
                "http://mail.example.com",
                "http://127.0.0.1.example.com",
                "https://mail.example.com/path",
                "https://jane@mail.example.com",
                "https://mail.example.com?x",
                "javascript:alert(1)"
            })
    void aCodeIsSentNowhereElse(String setting) {
        PublicUrls urls = new PublicUrls(setting);

        assertThat(urls.callback("webex")).isEmpty();
        assertThat(urls.accountsPage()).isEqualTo("/meetings/accounts");
        assertThat(urls.isSecure()).isFalse();
    }
}
