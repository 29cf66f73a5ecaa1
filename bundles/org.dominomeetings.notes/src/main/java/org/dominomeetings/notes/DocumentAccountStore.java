package org.dominomeetings.notes;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.account.Account;
import org.dominomeetings.core.account.AccountStore;
import org.dominomeetings.core.account.Tokens;
import org.dominomeetings.core.secret.Envelope;

/** Accounts as documents of the form {@code MeetingAccount}, the two tokens in envelopes and nowhere else. */
public final class DocumentAccountStore implements AccountStore {
    private static final String ACCESS_TOKEN = "AccessToken";
    private static final String REFRESH_TOKEN = "RefreshToken";

    private final MeetingsDatabase database;
    private final Supplier<Envelope> envelope;

    /**
     * @param envelope asked each time; throws {@code SecretsUnavailable} where there is no key ring
     */
    public DocumentAccountStore(MeetingsDatabase database, Supplier<Envelope> envelope) {
        this.database = database;
        this.envelope = envelope;
    }

    @Override
    public Optional<Account> find(String person, String service) {
        // Before the work, which must not ask for settings while it holds one of the server session's threads.
        Envelope opening = envelope.get();
        return database.run((db, handles) -> {
            Document document = MeetingsDatabase.find(db, unid(person, service), handles);
            return document == null ? Optional.empty() : Optional.of(read(document, opening));
        });
    }

    @Override
    public boolean write(Account account) {
        Envelope closing = envelope.get();
        Tokens tokens = account.tokens();
        String access = closing.close(tokens.accessToken(), account.id(), account.service(), ACCESS_TOKEN);
        String refresh = closing.close(tokens.refreshToken(), account.id(), account.service(), REFRESH_TOKEN);
        String unid = unid(account.person(), account.service());
        return database.write(unid, account.revision(), (document, handles) -> {
            Items items = new Items(document, handles);
            items.text("Form", "MeetingAccount");
            items.text("AccountId", account.id());
            items.text("Person", account.person());
            items.text("Service", account.service());
            items.text("State", account.state().name());
            items.text(ACCESS_TOKEN, access);
            items.text("AccessExpires", tokens.accessExpires().toString());
            items.text(REFRESH_TOKEN, refresh);
        });
    }

    private static Account read(Document document, Envelope opening) throws NotesException {
        String id = document.getItemValueString("AccountId");
        String service = document.getItemValueString("Service");
        Tokens tokens = new Tokens(
                opening.open(document.getItemValueString(ACCESS_TOKEN), id, service, ACCESS_TOKEN),
                Instant.parse(document.getItemValueString("AccessExpires")),
                opening.open(document.getItemValueString(REFRESH_TOKEN), id, service, REFRESH_TOKEN));
        return new Account(
                id,
                document.getItemValueString("Person"),
                service,
                Account.State.valueOf(document.getItemValueString("State")),
                tokens,
                document.getItemValueInteger("Revision"));
    }

    /** Notes names are case-insensitive. */
    private static String unid(String person, String service) {
        return MeetingsDatabase.unid("account", service + "|" + person.toLowerCase(Locale.ROOT));
    }
}
