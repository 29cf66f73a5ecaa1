package org.dominomeetings.rest.pages;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.dominomeetings.core.account.authorize.AuthorizationResponse;
import org.dominomeetings.core.account.authorize.CallbackResult;
import org.dominomeetings.core.account.authorize.CallbackUser;
import org.dominomeetings.core.account.authorize.ConnectAccount;
import org.dominomeetings.core.account.store.PersonIds;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.core.text.PersonName;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.http.Request;
import org.dominomeetings.rest.security.BrowserCookie;
import org.jspecify.annotations.Nullable;

/**
 * The redirection endpoint (RFC 6749, 3.1.2) {@code /oauth/{service}/callback}, where a service sends the browser back,
 * and the page that people then see. Safe for any thread.
 */
public final class OAuthCallback {
    private final Supplier<Optional<String>> user;
    private final PersonIds people;
    private final ConnectAccount connect;
    private final ProviderRegistry providers;
    private final PublicUrls urls;
    private final BiConsumer<String, Locale> languages;
    private final RandomSource random;

    /**
     * @param user canonical Notes name of whom Domino has authenticated on this thread; empty for Anonymous
     * @param languages takes note of the language in which a person, by his id, connects an account
     */
    public OAuthCallback(
            Supplier<Optional<String>> user,
            PersonIds people,
            ConnectAccount connect,
            ProviderRegistry providers,
            PublicUrls urls,
            BiConsumer<String, Locale> languages,
            RandomSource random) {
        this.user = user;
        this.people = people;
        this.connect = connect;
        this.providers = providers;
        this.urls = urls;
        this.languages = languages;
        this.random = random;
    }

    /** @throws MeetingException {@code no-such-path} for another service, else as {@link ConnectAccount#arrive} does */
    HtmlPage arrive(Request request) {
        MeetingProvider provider = providers
                .find(request.argument("service"))
                .orElseThrow(() -> MeetingException.of(ProblemCode.NO_SUCH_PATH));
        RequestScope.current().towards(provider.id());
        BrowserCookie cookie = new BrowserCookie(provider.id(), urls.isSecure());
        Optional<String> visitor = user.get().map(people::id);
        visitor.ifPresent(person -> request.namedLocale().ifPresent(language -> languages.accept(person, language)));
        CallbackResult arrival = connect.arrive(
                provider,
                new AuthorizationResponse(
                        only(request, "state"), only(request, "code"), only(request, "error"), only(request, "iss")),
                new CallbackUser(visitor.orElse(null), cookie.read(request.servlet())));
        Texts texts = Texts.in(request.locale());
        String person = PersonName.common(people.name(arrival.person()).orElse(""));
        return arrival.code()
                .map(code -> oneMoreStep(provider, person, code, texts))
                .orElseGet(() -> connected(provider, person, texts));
    }

    /** The only value of a parameter, which must not come twice (RFC 6749, 3.1). Null if it came not exactly once. */
    private static @Nullable String only(Request request, String parameter) {
        String[] values = request.servlet().getParameterValues(parameter);
        return values != null && values.length == 1 ? values[0] : null;
    }

    private HtmlPage connected(MeetingProvider provider, String person, Texts texts) {
        HtmlPage page = page("label.connected", texts);
        page.main().element("p", texts.text("page.connected-to", provider.label(), person));
        return linked(page, texts);
    }

    private HtmlPage oneMoreStep(MeetingProvider provider, String person, String code, Texts texts) {
        HtmlPage page = page("label.one-more-step", texts);
        page.main()
                .element("p", texts.text("page.who-asked", provider.label(), person))
                .element("p", code, "class", "code", "translate", "no")
                .element("p", texts.text("page.code-life", ConnectAccount.LIFE.toMinutes()))
                .element("p", texts.text("page.if-not-you", person), "class", "warning");
        return linked(page, texts);
    }

    private HtmlPage page(String title, Texts texts) {
        return new HtmlPage(200, texts.language(), texts.text(title), random);
    }

    private HtmlPage linked(HtmlPage page, Texts texts) {
        page.main()
                .open("p")
                .element("a", texts.text("label.to-accounts"), "href", urls.accountsPage())
                .close("p");
        return page;
    }
}
