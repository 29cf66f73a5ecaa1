package org.dominomeetings.rest.api;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.account.store.PersonIds;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.Connection;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.PasswordLogin;
import org.dominomeetings.core.spi.oauth.OAuthClient;
import org.dominomeetings.core.ticket.Tickets;
import org.dominomeetings.rest.security.CsrfGuard;
import org.dominomeetings.rest.security.NomadOrigins;
import org.dominomeetings.rest.security.SecureTransport;
import org.dominomeetings.rest.security.TrustedProxies;
import org.dominomeetings.rest.testing.Stub;

/** What most resources are given: Jane, whom Domino has logged in, and three services: one of OAuth, one of passwords, one of neither. */
final class ApiFixture {
    static final String JANE = "CN=Jane Doe/O=Acme";

    /** From where a bearer counts in a body. */
    static final String NOMAD_ORIGIN = "https://nomad.example.com";

    static final NomadOrigins NOMAD = new NomadOrigins(NOMAD_ORIGIN);
    static final CsrfGuard CSRF = new CsrfGuard(Set.of("https://mail.example.com"));
    static final SecureTransport SECURE = new SecureTransport(new TrustedProxies(""));

    static final ProviderRegistry PROVIDERS = new ProviderRegistry(providers());

    private ApiFixture() {}

    static Authentication jane(EntryStore entries) {
        return authentication(JANE, entries, null);
    }

    static Authentication nobody() {
        return authentication(null, null, null);
    }

    /** Of those whom Domino does not know, and who have a bearer. */
    static Authentication byTickets(Tickets tickets) {
        return authentication(null, null, tickets);
    }

    private static Authentication authentication(String user, EntryStore entries, Tickets tickets) {
        return new Authentication(
                () -> Optional.ofNullable(user),
                entries,
                tickets,
                person -> null,
                CSRF,
                NOMAD,
                SECURE,
                Stub.of(PersonIds.class).on("id", name -> "id of " + name[0]).make());
    }

    private static List<MeetingProvider> providers() {
        OAuthClient client =
                new OAuthClient("https://login.test/token", "id", "s3cret", OAuthClient.Authentication.BASIC);
        PasswordLogin login = Stub.of(PasswordLogin.class).make();
        return Arrays.asList(
                provider("agreed", "Agreed", Connection.oauth(client)),
                provider("told", "Told", Connection.password(login)),
                provider("open", "Open", Connection.none()));
    }

    private static MeetingProvider provider(String id, String label, Connection connection) {
        return Stub.of(MeetingProvider.class)
                .returning("id", id)
                .returning("label", label)
                .returning("connection", connection)
                .returning("capabilities", Capabilities.of(Capability.TIME))
                .returning("itemNames", Collections.singletonList(id))
                .make();
    }
}
