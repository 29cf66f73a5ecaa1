package org.dominomeetings.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.account.Begun;
import org.dominomeetings.core.account.ConnectAccount;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.operation.Caller;
import org.dominomeetings.core.overload.Scope;
import org.dominomeetings.core.problem.MeetingProblem;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.text.Texts;

/** {@code …/accounts}: the caller's own accounts, and no way to name anybody else's. */
final class AccountsResource {
    private static final String CODE = "code";
    private static final String USER_NAME = "username";
    private static final String PASSWORD = "password";

    private final Parts parts;
    private final HttpServletRequest request;
    private final Caller caller;
    private final Texts texts;

    AccountsResource(Parts parts, HttpServletRequest request, Caller caller) {
        this.parts = parts;
        this.request = request;
        this.caller = caller;
        this.texts = Texts.in(caller.locale());
    }

    /**
     * @param service of the path
     * @param verb of the path below the service, with its slash; empty if there is none
     */
    Answer answer(String service, String verb) throws IOException {
        switch (request.getMethod() + verb) {
            case "POST/connect":
                MeetingProvider asked = changing(service);
                return asked.connection().login().isPresent() ? logIn(asked) : connect(asked);
            case "POST/confirm":
                return confirm(changing(service));
            case "POST/validate":
                return validate(changing(service));
            case "POST/revoke":
                MeetingProvider provider = changing(service);
                Body.members(request).only();
                return disconnect(provider);
            case "DELETE":
                // Without a body, which a DELETE may lose on its way (RFC 9110, 9.3.5).
                return disconnect(changing(service));
            default:
                throw new IllegalStateException("no operation " + request.getMethod() + verb);
        }
    }

    Answer list() {
        JsonArray accounts = new JsonArray();
        for (OwnAccounts.Shown shown : parts.account.own.list(caller.id(), parts.providers.all())) {
            JsonObject account = new JsonObject();
            account.addProperty("service", shown.service().id());
            account.addProperty("label", shown.service().label());
            account.addProperty("state", shown.standing().name());
            account.addProperty("message", AccountsPage.sentence(shown.standing(), texts));
            shown.name().ifPresent(name -> account.addProperty("name", name));
            accounts.add(account);
        }
        return new Answer(200, Answer.JSON)
                .with(CODE, "accounts")
                .with("message", texts.text("account.list"))
                .with("accounts", accounts);
    }

    private Answer connect(MeetingProvider provider) throws IOException {
        Body.members(request).only();
        PublicUrls urls = parts.account.publicUrls;
        String callback = urls.callback(provider.id())
                .orElseThrow(() -> MeetingProblem.because(
                        new IllegalStateException("MEETINGS_PUBLIC_URLS begins with no https origin"),
                        ProblemCode.NOT_CONFIGURED,
                        provider.label()));
        Begun begun = parts.account.connect.begin(caller.id(), provider, callback);
        String cookie = new BrowserCookie(provider.id(), urls.isSecure()).header(begun.browser(), ConnectAccount.LIFE);
        return done("connect-begun", provider)
                .with("message", texts.text("account.begun", provider.label(), ConnectAccount.LIFE.toMinutes()))
                .with("authorizeUrl", begun.authorizeUrl())
                .with("expires", begun.expires().toString())
                .header("Set-Cookie", cookie);
    }

    /** What the body says is in no answer and no log, not even of a mistake: problems name members alone. */
    private Answer logIn(MeetingProvider provider) throws IOException {
        Wire.demandPrivate(request, parts.account.proxies);
        Members members = Body.members(request).only(USER_NAME, PASSWORD);
        parts.account.logIn.connect(
                caller.id(), provider, members.requiredText(USER_NAME), members.requiredText(PASSWORD));
        return done("connected", provider).with("message", texts.text("account.connected", provider.label()));
    }

    private Answer confirm(MeetingProvider provider) throws IOException {
        String code = Body.members(request).only(CODE).requiredText(CODE);
        parts.account.connect.confirm(caller.id(), provider, code);
        return done("connected", provider).with("message", texts.text("account.connected", provider.label()));
    }

    private Answer validate(MeetingProvider provider) throws IOException {
        Body.members(request).only();
        parts.account.check.run(caller.id(), provider);
        return done("valid", provider).with("message", texts.text("account.valid", provider.label()));
    }

    private Answer disconnect(MeetingProvider provider) {
        OwnAccounts.Disconnected what = parts.account.own.disconnect(caller.id(), provider);
        String code = what == OwnAccounts.Disconnected.NOT_THERE ? "already-gone" : "disconnected";
        return done(code, provider)
                .with("message", texts.text("account." + code + consent(what, provider), provider.label()));
    }

    /** What a person is told of a consent that the service may list still. */
    private static String consent(OwnAccounts.Disconnected what, MeetingProvider provider) {
        if (what == OwnAccounts.Disconnected.REVOKED) {
            return "-revoked";
        }
        // A service that took a password keeps no consent that a person could look for there.
        boolean none = what == OwnAccounts.Disconnected.FORGOTTEN
                && provider.connection().login().isPresent();
        return none ? "-login" : "";
    }

    private static Answer done(String code, MeetingProvider provider) {
        return new Answer(200, Answer.JSON).with(CODE, code).with("service", provider.id());
    }

    /** The service, one that knows accounts, once the request is known to come from where it may. */
    private MeetingProvider changing(String service) {
        Guard.check(request, parts.account.publicUrls.origins());
        MeetingProvider asked = parts.providers.asked(service);
        if (!asked.connection().needsAccount()) {
            throw MeetingProblem.of(ProblemCode.UNKNOWN_SERVICE, asked.label()).field("service");
        }
        Scope.current().towards(asked.id());
        return asked;
    }
}
