package org.dominomeetings.providers.jitsi;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ProviderSettings;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.providers.support.ServiceUrl;

/**
 * The factory of the Jitsi Meet provider; it needs an address, {@code https://meet.jit.si} or the company's own, and
 * issues tokens for hosts where the server has token authentication.
 */
public final class JitsiFactory implements ProviderFactory {
    /** An example for the message about an invalid address. */
    private static final String EXAMPLE = "https://meet.jit.si";

    @Override
    public String id() {
        return JitsiConstants.ID;
    }

    @Override
    public Collection<Setting> settings() {
        return Arrays.asList(
                Setting.shared(
                        "MEETINGS_JITSI_URL",
                        "`https://meet.jit.si`, or a server of the company's own, with a tenant as path",
                        "an `https` URL",
                        "Jitsi is not offered"),
                Setting.shared(
                        "MEETINGS_JITSI_APP_ID",
                        "app id of the server's token authentication, whose secret is in `jitsi.app-secret`: the chair comes in by a token",
                        "text",
                        "everybody comes in by the same link"),
                Setting.shared("MEETINGS_JITSI_AUDIENCE", "audience of such a token", "text", "the app id"),
                Setting.shared(
                        "MEETINGS_JITSI_SUBJECT",
                        "subject of such a token",
                        "text",
                        "the tenant or the host of the address"));
    }

    @Override
    public Optional<MeetingProvider> make(ProviderSettings settings) {
        settings.text("URL").ifPresent(url -> ServiceUrl.of(settings, "URL", EXAMPLE));
        return settings.text("URL")
                .map(url -> new JitsiProvider(url, settings.text("APP_ID").map(appId -> tokens(url, appId, settings))));
    }

    private static JitsiTokenIssuer tokens(String url, String appId, ProviderSettings settings) {
        // Half of a configuration would let hosts in as guests, and nobody would know why.
        String secret = settings.secret("app-secret")
                .orElseThrow(() -> new IllegalArgumentException(
                        "MEETINGS_JITSI_APP_ID needs the file jitsi.app-secret beside the key ring"));
        return new JitsiTokenIssuer(
                appId,
                secret,
                settings.text("AUDIENCE").orElse(appId),
                settings.text("SUBJECT").orElseGet(() -> JitsiTokenIssuer.subjectOf(ServiceUrl.of(url))));
    }
}
