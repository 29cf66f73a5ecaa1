package org.dominomeetings.rest.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.account.OwnAccounts.AccountStatus;
import org.dominomeetings.core.account.store.PersonIds;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.core.text.PersonName;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.rest.http.Request;

/**
 * The page {@code /accounts}: the services and the state of the person's account at each; its script makes the calls of
 * the API. Safe for any thread.
 */
public final class AccountsPage {
    private final Supplier<Optional<String>> user;
    private final PersonIds people;
    private final OwnAccounts own;
    private final ProviderRegistry providers;
    private final RandomSource random;

    /**
     * @param user canonical Notes name of whom Domino has authenticated on this thread; empty for Anonymous
     */
    public AccountsPage(
            Supplier<Optional<String>> user,
            PersonIds people,
            OwnAccounts own,
            ProviderRegistry providers,
            RandomSource random) {
        this.user = user;
        this.people = people;
        this.own = own;
        this.providers = providers;
        this.random = random;
    }

    HtmlPage show(Request request) {
        Texts texts = Texts.in(request.locale());
        HtmlPage page = new HtmlPage(200, texts.language(), texts.text("label.accounts"), random);
        Optional<String> person = user.get();
        if (person.isPresent()) {
            write(page.script("accounts.js").main(), person.get(), texts);
        } else {
            page.login(texts.text("page.nobody"), texts);
        }
        return page;
    }

    private void write(HtmlBuilder main, String person, Texts texts) {
        main.element("p", texts.text("page.of", PersonName.common(person)))
                .element("noscript", texts.text("page.script"))
                .element("p", "", "id", "status", "role", "status", "tabindex", "-1")
                .open("ul", "id", "services");
        List<OwnAccounts.AccountView> accounts = own.list(people.id(person), providers.all());
        for (OwnAccounts.AccountView shown : accounts) {
            service(main, shown, texts);
        }
        main.close("ul");
        if (accounts.isEmpty()) {
            main.element("p", texts.text("page.no-services"));
        }
    }

    /** The status of a person's account in words, for the page and the API's responses. */
    public static String sentence(AccountStatus standing, Texts texts) {
        return texts.text("standing." + standing.name().toLowerCase(Locale.ROOT));
    }

    private static void service(HtmlBuilder main, OwnAccounts.AccountView shown, Texts texts) {
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
            button(main, "validate", label, texts.text("label.check"), "");
        }
        String connect = texts.text(standing == AccountStatus.NOT_CONNECTED ? "label.connect" : "label.connect-again");
        if (service.connection().login().isPresent()) {
            logIn(main, service, connect, standing == AccountStatus.ACTIVE, texts);
        } else {
            button(main, "connect", label, connect, "");
        }
        if (standing != AccountStatus.NOT_CONNECTED) {
            button(
                    main,
                    "revoke",
                    label,
                    texts.text("label.disconnect"),
                    texts.text("page.disconnect-question", label));
        }
        main.close("li");
    }

    /** The login form; a browser's password manager may fill it in, and nothing of ours stores it. */
    private static void logIn(HtmlBuilder main, MeetingProvider service, String text, boolean folded, Texts texts) {
        String label = service.label();
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

    /** A button, labelled with its service for people with a screen reader. */
    private static void button(HtmlBuilder main, String action, String label, String text, String question) {
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
}
