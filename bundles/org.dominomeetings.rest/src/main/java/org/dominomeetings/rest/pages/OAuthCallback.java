package org.dominomeetings.rest.pages;

import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.account.authorize.AuthorizationResponse;
import org.dominomeetings.core.account.authorize.CallbackResult;
import org.dominomeetings.core.account.authorize.CallbackUser;
import org.dominomeetings.core.account.authorize.ConnectAccount;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.text.PersonName;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.notes.session.CurrentPerson;
import org.dominomeetings.rest.boot.SettingsComponents;
import org.dominomeetings.rest.security.BrowserCookie;

/** {@code /oauth/{service}/callback}: where a service sends the browser back, and the page that people then see. */
final class OAuthCallback {
    private final SettingsComponents parts;
    private final HttpServletRequest request;
    private final Texts texts;

    OAuthCallback(SettingsComponents parts, HttpServletRequest request) {
        this.parts = parts;
        this.request = request;
        this.texts = Texts.in(request.getLocale());
    }

    /** @throws MeetingException as {@link ConnectAccount#arrive} does */
    HtmlPage answer(String service) {
        MeetingProvider provider = parts.providers.all().stream()
                .filter(offered -> offered.id().equals(service))
                .findFirst()
                .orElseThrow(() -> MeetingException.of(ProblemCode.NO_SUCH_PATH));
        RequestScope.current().towards(provider.id());
        BrowserCookie cookie = new BrowserCookie(service, parts.account.publicUrls.isSecure());
        CallbackResult arrival = parts.account.connect.arrive(
                provider,
                new AuthorizationResponse(only("state"), only("code"), only("error"), only("iss")),
                new CallbackUser(
                        CurrentPerson.name().map(parts.lasting.people::id).orElse(null), cookie.read(request)));
        String person =
                PersonName.common(parts.lasting.people.name(arrival.person()).orElse(""));
        return arrival.code()
                .map(code -> oneMoreStep(provider, person, code))
                .orElseGet(() -> connected(provider, person));
    }

    /** RFC 6749, 3.1: no parameter may come twice. Null if it came not once. */
    private String only(String parameter) {
        String[] values = request.getParameterValues(parameter);
        return values != null && values.length == 1 ? values[0] : null;
    }

    private HtmlPage connected(MeetingProvider provider, String person) {
        HtmlPage page = page("label.connected");
        page.main().element("p", texts.text("page.connected-to", provider.label(), person));
        return linked(page);
    }

    private HtmlPage oneMoreStep(MeetingProvider provider, String person, String code) {
        HtmlPage page = page("label.one-more-step");
        page.main()
                .element("p", texts.text("page.who-asked", provider.label(), person))
                .element("p", code, "class", "code", "translate", "no")
                .element("p", texts.text("page.code-life", ConnectAccount.LIFE.toMinutes()))
                .element("p", texts.text("page.if-not-you", person), "class", "warning");
        return linked(page);
    }

    private HtmlPage page(String title) {
        return new HtmlPage(200, texts.language(), texts.text(title), parts.account.random);
    }

    private HtmlPage linked(HtmlPage page) {
        page.main()
                .open("p")
                .element("a", texts.text("label.to-accounts"), "href", parts.account.publicUrls.accountsPage())
                .close("p");
        return page;
    }
}
