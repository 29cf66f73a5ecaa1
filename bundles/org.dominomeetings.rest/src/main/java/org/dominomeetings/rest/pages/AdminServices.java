package org.dominomeetings.rest.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.secret.SecretsUnavailableException;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.Setting;
import org.dominomeetings.core.spi.Settings;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.rest.http.PublicUrls;
import org.jspecify.annotations.Nullable;

/**
 * The section of the administrators' page with the services: offered or not, their settings, and what is missing. Safe
 * for any thread.
 */
public final class AdminServices {
    /** The setting of a client id, by which a service connected by OAuth is recognised. */
    private static final String CLIENT_ID = "CLIENT_ID";

    private final List<ProviderFactory> services;
    private final Map<String, String> wrong;
    private final ProviderRegistry providers;
    private final Settings settings;
    private final PublicUrls urls;

    /**
     * @param services all that there are, in the order in which they are offered
     * @param wrong why one is not offered, by its id
     * @param providers those that are offered
     */
    public AdminServices(
            List<ProviderFactory> services,
            Map<String, String> wrong,
            ProviderRegistry providers,
            Settings settings,
            PublicUrls urls) {
        this.services = Collections.unmodifiableList(new ArrayList<>(services));
        this.wrong = wrong;
        this.providers = providers;
        this.settings = settings;
        this.urls = urls;
    }

    void write(HtmlBuilder html, Texts texts) {
        html.open("ul");
        for (ProviderFactory service : services) {
            Optional<MeetingProvider> offered = providers.find(service.id());
            html.open("li", "data-service", service.id())
                    .element("h3", offered.map(MeetingProvider::label).orElse(service.id()))
                    .element("p", state(service, offered.isPresent(), texts));
            settings(html, texts.text("label.settings"), service.settings(), texts);
            if (isConnectedByPage(service)) {
                secret(html, service, texts);
                redirectUri(html, service, texts);
            }
            html.close("li");
        }
        html.close("ul");
    }

    private String state(ProviderFactory service, boolean offered, Texts texts) {
        String why = wrong.get(service.id());
        return why == null
                ? texts.text(offered ? "admin.offered" : "admin.not-offered")
                : texts.text("admin.wrong", why);
    }

    /**
     * Writes settings with their values or defaults.
     *
     * @param caption null where a heading has done with it
     */
    void settings(HtmlBuilder html, @Nullable String caption, Collection<Setting> shown, Texts texts) {
        AdminTable table = new AdminTable(html, texts);
        table.begin(caption);
        for (Setting setting : shown) {
            Optional<String> value = settings.text(setting);
            html.open("tr")
                    .open("th", "scope", "row")
                    .element("code", setting.name())
                    .close("th")
                    .open("td");
            if (value.isPresent()) {
                html.element("code", value.get());
            } else {
                html.element("em", texts.text("label.not-set"))
                        .element("span", setting.without().replace("`", ""), "lang", "en");
            }
            html.close("td").close("tr");
        }
        table.end();
    }

    private void secret(HtmlBuilder html, ProviderFactory service, Texts texts) {
        String file = service.id() + ".client-secret";
        String key = hasSecret(file) ? "admin.secret-there" : "admin.secret-missing";
        html.element("p", texts.text(key, file));
    }

    private boolean hasSecret(String file) {
        try {
            return settings.secret(file).isPresent();
        } catch (SecretsUnavailableException openToOthers) {
            return false;
        }
    }

    private void redirectUri(HtmlBuilder html, ProviderFactory service, Texts texts) {
        Optional<String> callback = urls.callback(service.id());
        if (!callback.isPresent()) {
            html.element("p", texts.text("admin.no-public-url"), "class", "warning");
            return;
        }
        html.element("p", texts.text("admin.redirect-uri"))
                .open("p", "class", "copied-from")
                .element("code", callback.get())
                .element(
                        "button",
                        texts.text("label.copy"),
                        "type",
                        "button",
                        "data-copy",
                        callback.get(),
                        "data-done",
                        texts.text("label.copied"))
                .close("p");
    }

    private static boolean isConnectedByPage(ProviderFactory service) {
        String clientId = Setting.nameFor(service.id(), CLIENT_ID);
        return service.settings().stream().anyMatch(setting -> setting.name().equals(clientId));
    }
}
