package org.dominomeetings.rest.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.account.authorize.AuthorizationRedirect;
import org.dominomeetings.core.account.authorize.ConnectAccount;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.rest.boot.SettingsComponents;
import org.dominomeetings.rest.http.JsonMembers;
import org.dominomeetings.rest.http.JsonResponse;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.http.RequestBody;
import org.dominomeetings.rest.pages.AccountsPage;
import org.dominomeetings.rest.security.BrowserCookie;
import org.dominomeetings.rest.security.CsrfGuard;
import org.dominomeetings.rest.security.SecureTransport;

/** {@code …/accounts}: the caller's own accounts, and no way to name anybody else's. */
public final class AccountsResource {
    private static final String CODE = "code";
    private static final String USER_NAME = "username";
    private static final String PASSWORD = "password";

    private final SettingsComponents parts;
    private final HttpServletRequest request;
    private final Caller caller;
    private final Texts texts;

    public AccountsResource(SettingsComponents parts, HttpServletRequest request, Caller caller) {
        this.parts = parts;
        this.request = request;
        this.caller = caller;
        this.texts = Texts.in(caller.locale());
    }

    /**
     * @param service of the path
     * @param verb of the path below the service, with its slash; empty if there is none
     */
    public JsonResponse answer(String service, String verb) throws IOException {
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
                RequestBody.members(request).only();
                return disconnect(provider);
            case "DELETE":
                // Without a body, which a DELETE may lose on its way (RFC 9110, 9.3.5).
                return disconnect(changing(service));
            default:
                throw new IllegalStateException("no operation " + request.getMethod() + verb);
        }
    }

    public JsonResponse list() {
        JsonArray accounts = new JsonArray();
        for (OwnAccounts.AccountView shown : parts.account.own.list(caller.id(), parts.providers.all())) {
            JsonObject account = new JsonObject();
            account.addProperty("service", shown.service().id());
            account.addProperty("label", shown.service().label());
            account.addProperty("state", shown.standing().name());
            account.addProperty("message", AccountsPage.sentence(shown.standing(), texts));
            shown.name().ifPresent(name -> account.addProperty("name", name));
            accounts.add(account);
        }
        return new JsonResponse(200, JsonResponse.JSON)
                .with(CODE, "accounts")
                .with("message", texts.text("account.list"))
                .with("accounts", accounts);
    }

    private JsonResponse connect(MeetingProvider provider) throws IOException {
        RequestBody.members(request).only();
        PublicUrls urls = parts.account.publicUrls;
        String callback = urls.callback(provider.id())
                .orElseThrow(() -> MeetingException.because(
                        new IllegalStateException("MEETINGS_PUBLIC_URLS begins with no https origin"),
                        ProblemCode.NOT_CONFIGURED,
                        provider.label()));
        AuthorizationRedirect begun = parts.account.connect.begin(caller.id(), provider, callback);
        String cookie = new BrowserCookie(provider.id(), urls.isSecure()).header(begun.browser(), ConnectAccount.LIFE);
        return done("connect-begun", provider)
                .with("message", texts.text("account.begun", provider.label(), ConnectAccount.LIFE.toMinutes()))
                .with("authorizeUrl", begun.authorizeUrl())
                .with("expires", begun.expires().toString())
                .header("Set-Cookie", cookie);
    }

    /** What the body says is in no answer and no log, not even of a mistake: problems name members alone. */
    private JsonResponse logIn(MeetingProvider provider) throws IOException {
        SecureTransport.requirePrivate(request, parts.account.proxies);
        JsonMembers members = RequestBody.members(request).only(USER_NAME, PASSWORD);
        parts.account.logIn.connect(
                caller.id(), provider, members.requiredText(USER_NAME), members.requiredText(PASSWORD));
        return done("connected", provider).with("message", texts.text("account.connected", provider.label()));
    }

    private JsonResponse confirm(MeetingProvider provider) throws IOException {
        String code = RequestBody.members(request).only(CODE).requiredText(CODE);
        parts.account.connect.confirm(caller.id(), provider, code);
        return done("connected", provider).with("message", texts.text("account.connected", provider.label()));
    }

    private JsonResponse validate(MeetingProvider provider) throws IOException {
        RequestBody.members(request).only();
        parts.account.check.run(caller.id(), provider);
        return done("valid", provider).with("message", texts.text("account.valid", provider.label()));
    }

    private JsonResponse disconnect(MeetingProvider provider) {
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

    private static JsonResponse done(String code, MeetingProvider provider) {
        return new JsonResponse(200, JsonResponse.JSON).with(CODE, code).with("service", provider.id());
    }

    /** The service, one that knows accounts, once the request is known to come from where it may. */
    private MeetingProvider changing(String service) {
        CsrfGuard.check(request, parts.account.publicUrls.origins());
        MeetingProvider asked = parts.providers.asked(service);
        if (!asked.connection().needsAccount()) {
            throw MeetingException.of(ProblemCode.UNKNOWN_SERVICE, asked.label())
                    .field("service");
        }
        RequestScope.current().towards(asked.id());
        return asked;
    }
}
