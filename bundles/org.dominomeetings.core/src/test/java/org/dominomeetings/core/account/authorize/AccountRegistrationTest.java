package org.dominomeetings.core.account.authorize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.account.store.InMemoryAccountStore;
import org.dominomeetings.core.account.token.ProviderSessions;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.spi.http.HttpRequest;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.core.testing.TestSessions;
import org.junit.jupiter.api.Test;

class AccountRegistrationTest {
    private static final String JANE = "CN=Jane Doe/O=Acme";
    private static final Tokens TOKENS = new Tokens("access", Instant.parse("2026-11-22T11:00:00Z"), "refresh");

    private final InMemoryAccountStore store = new InMemoryAccountStore();
    private final List<String> authorizations = new ArrayList<>();
    private String told = "jane@example.com";

    @Test
    void theServiceIsAskedOnceWithTheNewTokenAndItsAnswerIsKept() {
        AccountRegistration accounts = registration(store);
        accounts.register(JANE, provider(), TOKENS, "id");

        assertThat(store.name(JANE, "webex")).hasValue("jane@example.com");
        assertThat(authorizations).containsExactly("Bearer access");
        assertThat(store.find(JANE, "webex")).isPresent();
    }

    @Test
    void aServiceThatIsDownCostsTheNameAndNotTheAccount() {
        told = "fails";
        AccountRegistration accounts = registration(store);
        accounts.register(JANE, provider(), TOKENS, "id");

        assertThat(store.name(JANE, "webex")).isEmpty();
        assertThat(store.state(JANE, "webex")).hasValue(Account.State.ACTIVE);
    }

    @Test
    void anotherAccountHasNotTheNameOfTheOneBefore() {
        AccountRegistration accounts = registration(store);
        accounts.register(JANE, provider(), TOKENS, "id");
        told = "";
        accounts.register(JANE, provider(), TOKENS, "id");

        assertThat(store.name(JANE, "webex")).isEmpty();
        told = "jane@example.com";
        accounts.register(JANE, provider(), TOKENS, "id");
        store.forget(JANE, "webex");
        assertThat(store.name(JANE, "webex")).isEmpty();
    }

    @Test
    void whatIsNoNameOfOneLineIsNotShown() {
        AccountRegistration accounts = registration(store);
        told = "jane\n@example.com";
        accounts.register(JANE, provider(), TOKENS, "id");
        assertThat(store.name(JANE, "webex")).hasValue("jane @example.com");
        told = "x".repeat(255);
        accounts.register(JANE, provider(), TOKENS, "id");

        assertThat(store.name(JANE, "webex")).isEmpty();
    }

    @Test
    void aLedgerThatIsAwayCostsTheNameAndNotTheAnswer() {
        AccountStore away = new InMemoryAccountStore() {
            @Override
            public synchronized void name(String person, String service, String name) {
                throw MeetingException.of(ProblemCode.LEDGER_UNAVAILABLE);
            }
        };

        registration(away).register(JANE, provider(), TOKENS, "id");

        assertThat(away.state(JANE, "webex")).hasValue(Account.State.ACTIVE);
    }

    private AccountRegistration registration(AccountStore accounts) {
        return new AccountRegistration(accounts, sessions());
    }

    private ProviderSessions sessions() {
        return TestSessions.over(request -> {
            authorizations.add(request.headers().get("Authorization"));
            return new HttpResponse(200, Map.of(), "");
        });
    }

    private MeetingProvider provider() {
        ScriptedProvider scripted = new ScriptedProvider("webex", "Webex");
        scripted.named(session -> {
            session.send(HttpRequest.of("GET", "https://webex.example/me"));
            if (told.equals("fails")) {
                throw new ProviderException(ProviderException.Kind.UNAVAILABLE, "down");
            }
            return told;
        });
        return scripted;
    }
}
