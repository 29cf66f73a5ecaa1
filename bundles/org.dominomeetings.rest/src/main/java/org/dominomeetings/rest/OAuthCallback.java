package org.dominomeetings.rest;

import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.account.Arrival;
import org.dominomeetings.core.account.ConnectAccount;
import org.dominomeetings.core.account.ServiceAnswer;
import org.dominomeetings.core.account.Visitor;
import org.dominomeetings.core.overload.Scope;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.text.PersonName;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.notes.CurrentPerson;

/** {@code /oauth/{service}/callback}: where a service sends the browser back, and the page that people then see. */
final class OAuthCallback {
    private final Parts parts;
    private final HttpServletRequest request;
    private final Texts texts;

    OAuthCallback(Parts parts, HttpServletRequest request) {
        this.parts = parts;
        this.request = request;
        this.texts = Texts.in(request.getLocale());
    }

    /** @throws MeetingProblem as {@link ConnectAccount#arrive} does */
    Page answer(String service) {
        MeetingProvider provider = parts.providers.all().stream()
                .filter(offered -> offered.id().equals(service))
                .findFirst()
                .orElseThrow(() -> MeetingProblem.of(ProblemCode.NO_SUCH_PATH));
        Scope.current().towards(provider.id());
        BrowserCookie cookie = new BrowserCookie(service, parts.account.publicUrls.isSecure());
        Arrival arrival = parts.account.connect.arrive(
                provider,
                new ServiceAnswer(only("state"), only("code"), only("error"), only("iss")),
                new Visitor(CurrentPerson.name().map(parts.lasting.people::id).orElse(null), cookie.read(request)));
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

    private Page connected(MeetingProvider provider, String person) {
        Page page = page("label.connected");
        page.main().element("p", texts.text("page.connected-to", provider.label(), person));
        return linked(page);
    }

    private Page oneMoreStep(MeetingProvider provider, String person, String code) {
        Page page = page("label.one-more-step");
        page.main()
                .element("p", texts.text("page.who-asked", provider.label(), person))
                .element("p", code, "class", "code", "translate", "no")
                .element("p", texts.text("page.code-life", ConnectAccount.LIFE.toMinutes()))
                .element("p", texts.text("page.if-not-you", person), "class", "warning");
        return linked(page);
    }

    private Page page(String title) {
        return new Page(200, texts.language(), texts.text(title), parts.account.surroundings);
    }

    private Page linked(Page page) {
        page.main()
                .open("p")
                .element("a", texts.text("label.to-accounts"), "href", parts.account.publicUrls.accountsPage())
                .close("p");
        return page;
    }
}
