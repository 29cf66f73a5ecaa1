package org.dominomeetings.rest.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.account.authorize.AuthorizationRedirect;
import org.dominomeetings.core.account.authorize.ConnectAccount;
import org.dominomeetings.core.account.authorize.ConnectWithPassword;
import org.dominomeetings.core.overload.RequestScope;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.provider.AccountCheck;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.text.Texts;
import org.dominomeetings.rest.http.JsonMembers;
import org.dominomeetings.rest.http.JsonResponse;
import org.dominomeetings.rest.http.PublicUrls;
import org.dominomeetings.rest.http.Request;
import org.dominomeetings.rest.pages.AccountsPage;
import org.dominomeetings.rest.security.BrowserCookie;
import org.dominomeetings.rest.security.CsrfGuard;
import org.dominomeetings.rest.security.SecureTransport;

/**
 * {@code …/accounts}: the caller's own accounts at the services, and no way to name anybody else's. Safe for any thread.
 */
public final class AccountsResource {
    private static final String CODE = "code";
    private static final String SERVICE = "service";
    private static final String MESSAGE = "message";
    private static final String USER_NAME = "username";
    private static final String PASSWORD = "password";

    private final Authentication authentication;
    private final CsrfGuard csrf;
    private final SecureTransport transport;
    private final PublicUrls urls;
    private final ProviderRegistry providers;
    private final OwnAccounts own;
    private final ConnectAccount connect;
    private final ConnectWithPassword logIn;
    private final AccountCheck check;
    private final BiConsumer<String, Locale> languages;

    /**
     * @param languages takes note of the language in which a person, by his id, changes his accounts
     */
    public AccountsResource(
            Authentication authentication,
            CsrfGuard csrf,
            SecureTransport transport,
            PublicUrls urls,
            ProviderRegistry providers,
            OwnAccounts own,
            ConnectAccount connect,
            ConnectWithPassword logIn,
            AccountCheck check,
            BiConsumer<String, Locale> languages) {
        this.authentication = authentication;
        this.csrf = csrf;
        this.transport = transport;
        this.urls = urls;
        this.providers = providers;
        this.own = own;
        this.connect = connect;
        this.logIn = logIn;
        this.check = check;
        this.languages = languages;
    }

    JsonResponse list(Request request) {
        Caller caller = caller(request);
        Texts texts = Texts.in(caller.locale());
        JsonArray accounts = new JsonArray();
        for (OwnAccounts.AccountView shown : own.list(caller.id(), providers.all())) {
            JsonObject account = new JsonObject();
            account.addProperty(SERVICE, shown.service().id());
            account.addProperty("label", shown.service().label());
            account.addProperty("state", shown.standing().name());
            account.addProperty(MESSAGE, AccountsPage.sentence(shown.standing(), texts));
            shown.name().ifPresent(name -> account.addProperty("name", name));
            accounts.add(account);
        }
        return new JsonResponse(200, JsonResponse.JSON)
                .with(CODE, "accounts")
                .with(MESSAGE, texts.text("account.list"))
                .with("accounts", accounts);
    }

    /** Begins an authorization at the service's page, or logs in where the service takes a password. */
    JsonResponse connect(Request request) throws IOException {
        Caller caller = caller(request);
        MeetingProvider provider = changing(request, caller);
        return provider.connection().login().isPresent()
                ? logIn(request, caller, provider)
                : authorize(request, caller, provider);
    }

    private JsonResponse authorize(Request request, Caller caller, MeetingProvider provider) throws IOException {
        request.body().only();
        String callback = urls.callback(provider.id())
                .orElseThrow(() -> MeetingException.because(
                        new IllegalStateException("MEETINGS_PUBLIC_URLS begins with no https origin"),
                        ProblemCode.NOT_CONFIGURED,
                        provider.label()));
        AuthorizationRedirect begun = connect.begin(caller.id(), provider, callback);
        String cookie = new BrowserCookie(provider.id(), urls.isSecure()).header(begun.browser(), ConnectAccount.LIFE);
        String message =
                Texts.in(caller.locale()).text("account.begun", provider.label(), ConnectAccount.LIFE.toMinutes());
        return done("connect-begun", provider)
                .with(MESSAGE, message)
                .with("authorizeUrl", begun.authorizeUrl())
                .with("expires", begun.expires().toString())
                .header("Set-Cookie", cookie);
    }

    /** Logs in with a password; the body's values appear in no response and no log: problems name members alone. */
    private JsonResponse logIn(Request request, Caller caller, MeetingProvider provider) throws IOException {
        transport.requirePrivate(request.servlet());
        JsonMembers members = request.body().only(USER_NAME, PASSWORD);
        logIn.connect(caller.id(), provider, members.requiredText(USER_NAME), members.requiredText(PASSWORD));
        return done("connected", provider, "account.connected", caller);
    }

    /** Confirms a connection with the user code that the browser showed after the redirect from the service. */
    JsonResponse confirm(Request request) throws IOException {
        Caller caller = caller(request);
        MeetingProvider provider = changing(request, caller);
        connect.confirm(caller.id(), provider, request.body().only(CODE).requiredText(CODE));
        return done("connected", provider, "account.connected", caller);
    }

    JsonResponse validate(Request request) throws IOException {
        Caller caller = caller(request);
        MeetingProvider provider = changing(request, caller);
        request.body().only();
        check.run(caller.id(), provider);
        return done("valid", provider, "account.valid", caller);
    }

    JsonResponse revoke(Request request) throws IOException {
        Caller caller = caller(request);
        MeetingProvider provider = changing(request, caller);
        request.body().only();
        return disconnect(caller, provider);
    }

    /** Disconnects the account; has no body, which a DELETE may lose on its way (RFC 9110, 9.3.5). */
    JsonResponse disconnect(Request request) {
        Caller caller = caller(request);
        return disconnect(caller, changing(request, caller));
    }

    private JsonResponse disconnect(Caller caller, MeetingProvider provider) {
        OwnAccounts.Disconnected what = own.disconnect(caller.id(), provider);
        String code = what == OwnAccounts.Disconnected.NOT_THERE ? "already-gone" : "disconnected";
        return done(code, provider, "account." + code + consent(what, provider), caller);
    }

    /** The suffix of the text about a consent that the service may still list. */
    private static String consent(OwnAccounts.Disconnected what, MeetingProvider provider) {
        if (what == OwnAccounts.Disconnected.REVOKED) {
            return "-revoked";
        }
        // A service that took a password keeps no consent that a person could look for there.
        boolean none = what == OwnAccounts.Disconnected.FORGOTTEN
                && provider.connection().login().isPresent();
        return none ? "-login" : "";
    }

    private static JsonResponse done(String code, MeetingProvider provider, String key, Caller caller) {
        return done(code, provider).with(MESSAGE, Texts.in(caller.locale()).text(key, provider.label()));
    }

    private static JsonResponse done(String code, MeetingProvider provider) {
        return new JsonResponse(200, JsonResponse.JSON).with(CODE, code).with(SERVICE, provider.id());
    }

    private Caller caller(Request request) {
        return authentication.authenticate(request).caller();
    }

    /** The provider of the path, one with accounts, after the CSRF check. */
    private MeetingProvider changing(Request request, Caller caller) {
        csrf.check(request.servlet());
        MeetingProvider asked = providers.asked(request.argument(SERVICE));
        if (!asked.connection().needsAccount()) {
            throw MeetingException.of(ProblemCode.UNKNOWN_SERVICE, asked.label())
                    .field(SERVICE);
        }
        RequestScope.current().towards(asked.id());
        request.namedLocale().ifPresent(language -> languages.accept(caller.id(), language));
        return asked;
    }
}
