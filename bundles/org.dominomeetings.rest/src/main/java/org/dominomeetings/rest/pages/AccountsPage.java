package org.dominomeetings.rest.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.account.OwnAccounts.AccountStatus;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.text.PersonName;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.rest.boot.SettingsComponents;

/** {@code /accounts}: the services and how the person stands with each; its script makes the calls of the API. */
public final class AccountsPage {
    private final SettingsComponents parts;
    private final Texts texts;

    AccountsPage(SettingsComponents parts, Locale locale) {
        this.parts = parts;
        this.texts = Texts.in(locale);
    }

    /** For who is not logged in: the way to do so. */
    HtmlPage nobody() {
        HtmlPage page = page();
        page.main()
                .element("p", texts.text("page.nobody"))
                .open("p")
                // HCL Designer help, URL commands for required authentication: this command asks for a login anywhere.
                .element("a", texts.text("label.login"), "href", "?Login")
                .close("p");
        return page;
    }

    /**
     * @param person canonical Notes name
     */
    HtmlPage show(String person) {
        HtmlPage page = page().script("accounts.js");
        HtmlBuilder main = page.main();
        main.element("p", texts.text("page.of", PersonName.common(person)))
                .element("noscript", texts.text("page.script"))
                .element("p", "", "id", "status", "role", "status", "tabindex", "-1")
                .open("ul", "id", "services");
        List<OwnAccounts.AccountView> accounts =
                parts.account.own.list(parts.lasting.people.id(person), parts.providers.all());
        for (OwnAccounts.AccountView shown : accounts) {
            service(main, shown);
        }
        main.close("ul");
        if (accounts.isEmpty()) {
            main.element("p", texts.text("page.no-services"));
        }
        return page;
    }

    /** How a person stands with a service, on the page and in the answers of the API. */
    public static String sentence(AccountStatus standing, Texts texts) {
        return texts.text("standing." + standing.name().toLowerCase(Locale.ROOT));
    }

    private void service(HtmlBuilder main, OwnAccounts.AccountView shown) {
        MeetingProvider service = shown.service();
        String id = service.id();
        String label = service.label();
        AccountStatus standing = shown.standing();
        main.open("li", "data-service", id, "data-state", standing.name())
                .element("h2", label)
                .element("p", sentence(standing, texts));
        shown.name().ifPresent(name -> main.element("p", name, "class", "name", "translate", "no"));
        if (standing == AccountStatus.PENDING) {
            main.open("form", "data-action", "confirm");
            field(main, "code", id, texts.text("label.code"), "autocomplete", "off", "maxlength", "20");
            main.element("button", texts.text("label.confirm"), "type", "submit")
                    .close("form");
        }
        if (standing == AccountStatus.ACTIVE || standing == AccountStatus.NEEDS_RECONNECT) {
            // A service may have refused an account by mistake; then a check is enough to have it back.
            button(main, "validate", label, "label.check", "");
        }
        String connect = standing == AccountStatus.NOT_CONNECTED ? "label.connect" : "label.connect-again";
        if (service.connection().login().isPresent()) {
            logIn(main, service, connect, standing == AccountStatus.ACTIVE);
        } else {
            button(main, "connect", label, connect, "");
        }
        if (standing != AccountStatus.NOT_CONNECTED) {
            button(main, "revoke", label, "label.disconnect", texts.text("page.disconnect-question", label));
        }
        main.close("li");
    }

    /** A browser's password manager may fill it in; nothing of ours remembers it. */
    private void logIn(HtmlBuilder main, MeetingProvider service, String key, boolean folded) {
        String label = service.label();
        String text = texts.text(key);
        if (folded) {
            main.open("details").element("summary", text);
        }
        main.open("form", "data-action", "connect");
        field(main, "username", service.id(), texts.text("label.name-at", label), "autocomplete", "username");
        field(
                main,
                "password",
                service.id(),
                texts.text("label.password", label),
                "type",
                "password",
                "autocomplete",
                "current-password");
        main.element("p", texts.text("page.password", label))
                .element("button", text, "type", "submit", "aria-label", text + ": " + label)
                .close("form");
        if (folded) {
            main.close("details");
        }
    }

    private static void field(HtmlBuilder main, String name, String service, String label, String... attributes) {
        String id = name + "-" + service;
        List<String> all = new ArrayList<>(Arrays.asList("id", id, "name", name, "required", "required"));
        all.addAll(Arrays.asList(attributes));
        main.element("label", label, "for", id).open("input", all.toArray(new String[0]));
    }

    /** Named with its service for who hears the page and does not see what the button stands beside. */
    private void button(HtmlBuilder main, String action, String label, String key, String question) {
        String text = texts.text(key);
        main.element(
                "button",
                text,
                "type",
                "button",
                "data-action",
                action,
                "data-question",
                question,
                "aria-label",
                text + ": " + label);
    }

    private HtmlPage page() {
        return new HtmlPage(200, texts.language(), texts.text("label.accounts"), parts.account.random);
    }
}
