package org.dominomeetings.notes;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.account.Account;
import org.dominomeetings.core.account.AccountStore;
import org.dominomeetings.core.account.Lease;
import org.dominomeetings.core.secret.Envelope;
import org.dominomeetings.core.spi.Tokens;

/** Accounts as documents of the form {@code MeetingAccount}, the two tokens in envelopes and nowhere else. */
public final class DocumentAccountStore implements AccountStore {
    private static final String ID = "AccountId";
    private static final String STATE = "State";
    private static final String NAME = "AccountName";
    private static final String ACCESS_TOKEN = "AccessToken";
    private static final String REFRESH_TOKEN = "RefreshToken";
    private static final String REFRESHER = "RefreshingServer";
    private static final String REFRESH_UNTIL = "RefreshingUntil";

    /**
     * The state of a document whose account was taken off. The document itself stays: a UNID cannot be given again while
     * a deletion stub has it.
     */
    private static final String DISCONNECTED = "DISCONNECTED";

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
            return isAccount(document) ? Optional.of(read(document, opening)) : Optional.empty();
        });
    }

    @Override
    public Optional<Account.State> state(String person, String service) {
        return database.run((db, handles) -> {
            Document document = MeetingsDatabase.find(db, unid(person, service), handles);
            return isAccount(document)
                    ? Optional.of(Account.State.valueOf(document.getItemValueString(STATE)))
                    : Optional.empty();
        });
    }

    @Override
    public boolean write(Account account) {
        Envelope closing = envelope.get();
        return database.write(
                unid(account.person(), account.service()),
                account.revision(),
                (document, handles) -> fill(new Items(document, handles), account, closing));
    }

    @Override
    public void connect(String person, String service, Tokens tokens, String newId) {
        Envelope closing = envelope.get();
        database.replace(unid(person, service), (document, handles) -> {
            String keptId = document.getItemValueString(ID);
            Account account = new Account(
                    keptId.isEmpty() ? newId : keptId,
                    person,
                    service,
                    Account.State.ACTIVE,
                    tokens,
                    document.getItemValueInteger("Revision"));
            fill(new Items(document, handles), account, closing);
            document.removeItem(NAME);
        });
    }

    @Override
    public Optional<String> name(String person, String service) {
        return database.run((db, handles) -> {
            Document document = MeetingsDatabase.find(db, unid(person, service), handles);
            return isAccount(document)
                    ? Optional.of(document.getItemValueString(NAME)).filter(name -> !name.isEmpty())
                    : Optional.empty();
        });
    }

    @Override
    public void name(String person, String service, String name) {
        if (state(person, service).isPresent()) {
            database.replace(
                    unid(person, service), (document, handles) -> new Items(document, handles).text(NAME, name));
        }
    }

    @Override
    public boolean forget(String person, String service) {
        if (!state(person, service).isPresent()) {
            return false;
        }
        database.replace(unid(person, service), (document, handles) -> {
            new Items(document, handles).text(STATE, DISCONNECTED);
            document.removeItem(ACCESS_TOKEN);
            document.removeItem(REFRESH_TOKEN);
            document.removeItem(NAME);
        });
        return true;
    }

    private static boolean isAccount(Document document) throws NotesException {
        return document != null && !DISCONNECTED.equals(document.getItemValueString(STATE));
    }

    private static void fill(Items items, Account account, Envelope closing) throws NotesException {
        Tokens tokens = account.tokens();
        items.text("Form", "MeetingAccount");
        items.text(ID, account.id());
        items.text("Person", account.person());
        items.text("Service", account.service());
        items.text(STATE, account.state().name());
        items.text(ACCESS_TOKEN, closing.close(tokens.accessToken(), account.id(), account.service(), ACCESS_TOKEN));
        items.text("AccessExpires", tokens.accessExpires().toString());
        items.text(REFRESH_TOKEN, closing.close(tokens.refreshToken(), account.id(), account.service(), REFRESH_TOKEN));
        items.text(REFRESHER, account.refreshing().map(Lease::holder).orElse(""));
        items.text(
                REFRESH_UNTIL,
                account.refreshing().map(lease -> lease.until().toString()).orElse(""));
    }

    private static Account read(Document document, Envelope opening) throws NotesException {
        String id = document.getItemValueString(ID);
        String service = document.getItemValueString("Service");
        Tokens tokens = new Tokens(
                opening.open(document.getItemValueString(ACCESS_TOKEN), id, service, ACCESS_TOKEN),
                Instant.parse(document.getItemValueString("AccessExpires")),
                opening.open(document.getItemValueString(REFRESH_TOKEN), id, service, REFRESH_TOKEN));
        Account account = new Account(
                id,
                document.getItemValueString("Person"),
                service,
                Account.State.valueOf(document.getItemValueString(STATE)),
                tokens,
                document.getItemValueInteger("Revision"));
        String refresher = document.getItemValueString(REFRESHER);
        return refresher.isEmpty()
                ? account
                : account.refreshedBy(refresher, Instant.parse(document.getItemValueString(REFRESH_UNTIL)));
    }

    /** Notes names are case-insensitive. */
    private static String unid(String person, String service) {
        return MeetingsDatabase.unid("account", service + "|" + person.toLowerCase(Locale.ROOT));
    }
}
