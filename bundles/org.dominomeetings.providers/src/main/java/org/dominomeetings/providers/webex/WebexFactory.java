package org.dominomeetings.providers.webex;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.dominomeetings.core.Setting;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.ServiceSettings;

/** Webex as the administrator has configured it: with a client id and its secret, or not at all. */
public final class WebexFactory implements ProviderFactory {
    @Override
    public String id() {
        return WebexData.ID;
    }

    @Override
    public Collection<Setting> settings() {
        return Arrays.asList(
                Setting.shared(
                        "MEETINGS_WEBEX_CLIENT_ID",
                        "client id of the integration registered at Webex",
                        "text",
                        "Webex is not offered"),
                Setting.shared(
                        "MEETINGS_WEBEX_URL",
                        "another address of the service",
                        "an `https` URL",
                        "`" + WebexData.BASE_URL + "`"),
                Setting.shared(
                        "MEETINGS_WEBEX_PATCH_TYPE",
                        "how a change is sent first; the other way is used where Webex refuses this one",
                        "`application/json` or `application/json-patch+json`",
                        "`" + WebexData.PATCH_TYPE + "`"),
                Setting.shared(
                        "MEETINGS_WEBEX_ACCOUNT_NAMES",
                        "whether people see which Webex account they connected; the integration then also needs the scope `"
                                + WebexData.PEOPLE_SCOPE + "`",
                        "`yes` or `no`",
                        "`no`"));
    }

    @Override
    public Optional<MeetingProvider> make(ServiceSettings settings) {
        Optional<String> clientId = settings.text("CLIENT_ID");
        Optional<String> clientSecret = settings.secret("client-secret");
        if (!clientId.isPresent() || !clientSecret.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new WebexProvider(
                settings.text("URL").orElse(WebexData.BASE_URL),
                clientId.get(),
                clientSecret.get(),
                settings.text("PATCH_TYPE").orElse(WebexData.PATCH_TYPE),
                isYes(settings.text("ACCOUNT_NAMES").orElse("no")),
                settings.surroundings()));
    }

    private static boolean isYes(String value) {
        if (!value.equals("yes") && !value.equals("no")) {
            throw new IllegalArgumentException("MEETINGS_WEBEX_ACCOUNT_NAMES is neither yes nor no");
        }
        return value.equals("yes");
    }
}
