package org.dominomeetings.providers.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.spi.oauth.OAuthClient.Authentication;
import org.junit.jupiter.api.Test;

class UrlEncodedFormTest {
    private static final HttpRequest POST = HttpRequest.of("POST", "https://service.example/token");

    @Test
    void aValueArrivesAsItIsWhateverItsCharacters() {
        HttpRequest request = new UrlEncodedForm()
                .with("a", "1 & 2=3+4")
                .with("b", "\u00e4\u20ac")
                .applyTo(POST);

        // WHATWG URL, application/x-www-form-urlencoded.
        assertThat(request.body()).contains("a=1+%26+2%3D3%2B4&b=%C3%A4%E2%82%AC");
        assertThat(request.headers()).containsEntry("Content-Type", "application/x-www-form-urlencoded");
    }

    @Test
    void aClientSaysWhoItIsWhereTheServiceWantsItAndNowhereElse() {
        HttpRequest inBody = new UrlEncodedForm().with("token", "t").applyTo(POST, client(Authentication.BODY));
        HttpRequest inHeader = new UrlEncodedForm().with("token", "t").applyTo(POST, client(Authentication.BASIC));

        assertThat(inBody.body()).contains("token=t&client_id=Aladdin&client_secret=open+sesame");
        assertThat(inBody.headers()).doesNotContainKey("Authorization");
        assertThat(inHeader.body()).contains("token=t");
        // The example of RFC 7617, 2.
        assertThat(inHeader.headers()).containsEntry("Authorization", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }

    private static OAuthClient client(Authentication authentication) {
        return new OAuthClient("https://service.example/token", "Aladdin", "open sesame", authentication);
    }
}
