package org.dominomeetings.providers.gotomeeting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.core.spi.oauth.AuthorizationServer;
import org.dominomeetings.core.spi.oauth.ClientCredentials;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.providers.support.OAuthProviderFactory;
import org.dominomeetings.providers.support.ServiceUrl;

/** The factory of the GoTo Meeting provider; it needs a client id and its secret. */
public final class GotoFactory extends OAuthProviderFactory {
    /**
     * The caches by the service's address; a factory lives as long as the server runs, a provider as long as its
     * settings.
     */
    private final Map<String, GotoIdempotencyCache> memories = new ConcurrentHashMap<>();

    public GotoFactory() {
        super(
                GotoConstants.ID,
                "client id of the OAuth client registered at GoTo",
                "GoTo Meeting is not offered",
                Setting.shared(
                        "MEETINGS_GOTOMEETING_AUDIO",
                        "how meetings are heard",
                        "`PSTN`, `Free`, `Hybrid`, `Private`, `VoIP`, or a text of at most "
                                + GotoConstants.LONGEST_AUDIO + " characters",
                        "`" + GotoConstants.AUDIO + "`"),
                Setting.address(
                        "MEETINGS_GOTOMEETING_JOIN_URL",
                        "what stands before a meeting's number in a link that GoTo did not tell",
                        GotoConstants.JOIN_URL),
                Setting.address("MEETINGS_GOTOMEETING_URL", "another address of the service", GotoConstants.URL),
                Setting.address(
                        "MEETINGS_GOTOMEETING_LOGIN_URL", "another address of its login", GotoConstants.LOGIN_URL));
    }

    @Override
    protected MeetingProvider provider(ClientCredentials registered, ProviderSettings settings) {
        ServiceUrl login = ServiceUrl.of(settings, "LOGIN_URL", GotoConstants.LOGIN_URL);
        OAuthClient client = registered
                .at(login.path("oauth", "token"), OAuthClient.Authentication.BASIC)
                .asking(AuthorizationServer.at(
                        login.path("oauth", "authorize"), GotoConstants.SCOPES, GotoConstants.PKCE));
        return new GotoProvider(
                ServiceUrl.of(settings, "URL", GotoConstants.URL),
                ServiceUrl.of(settings, "JOIN_URL", GotoConstants.JOIN_URL),
                client,
                audio(settings.text("AUDIO").orElse(GotoConstants.AUDIO)),
                memories.computeIfAbsent(
                        settings.text("URL").orElse(GotoConstants.URL), first -> new GotoIdempotencyCache()));
    }

    private static String audio(String text) {
        if (text.length() > GotoConstants.LONGEST_AUDIO) {
            throw new IllegalArgumentException("MEETINGS_GOTOMEETING_AUDIO has at most " + GotoConstants.LONGEST_AUDIO
                    + " characters, not " + text.length());
        }
        return text;
    }
}
