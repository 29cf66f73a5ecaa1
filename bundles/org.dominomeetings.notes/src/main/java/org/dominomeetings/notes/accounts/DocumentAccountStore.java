package org.dominomeetings.notes.accounts;

import static org.dominomeetings.notes.accounts.AccountDocuments.ACCESS_TOKEN;
import static org.dominomeetings.notes.accounts.AccountDocuments.DISCONNECTED;
import static org.dominomeetings.notes.accounts.AccountDocuments.REFRESH_TOKEN;
import static org.dominomeetings.notes.accounts.AccountDocuments.STATE;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.account.store.Lease;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.secret.Envelope;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.notes.database.ItemWriter;
import org.dominomeetings.notes.database.MeetingsDatabase;
import org.dominomeetings.notes.directory.DirectoryPersonIds;
import org.dominomeetings.notes.directory.PersonItems;

/**
 * An account store over documents of the form {@code MeetingAccount}; the two tokens are in envelopes and nowhere else.
 */
public final class DocumentAccountStore implements AccountStore {
    private static final String ID = "AccountId";
    private static final String NAME = "AccountName";
    static final String CONNECTED = "Connected";
    private static final String REFRESHER = "RefreshingServer";
    private static final String REFRESH_UNTIL = "RefreshingUntil";

    private final MeetingsDatabase database;
    private final AccountDocuments places;
    private final PersonItems personItems;
    private final Supplier<Envelope> envelope;
    private final Clock clock;

    /**
     * @param envelope asked each time; throws {@code SecretsUnavailable} where there is no key ring
     */
    public DocumentAccountStore(
            MeetingsDatabase database, DirectoryPersonIds people, Supplier<Envelope> envelope, Clock clock) {
        this.database = database;
        this.personItems = new PersonItems(people);
        this.places = new AccountDocuments(people);
        this.envelope = envelope;
        this.clock = clock;
    }

    @Override
    public Optional<Account> find(String person, String service) {
        // Before the work, which must not ask for settings while it holds one of the server session's threads.
        Envelope opening = envelope.get();
        return database.run((db, handles) -> {
            Document document = places.find(db, person, service, handles);
            return document == null ? Optional.empty() : Optional.of(read(document, person, opening));
        });
    }

    @Override
    public Optional<Account.State> state(String person, String service) {
        return database.run((db, handles) -> {
            Document document = places.find(db, person, service, handles);
            return document == null ? Optional.empty() : Optional.of(state(document));
        });
    }

    @Override
    public boolean write(Account account) {
        Envelope closing = envelope.get();
        return database.write(
                AccountDocuments.unid(account.person(), account.service()), account.revision(), (document, handles) -> {
                    personItems.write(document, account.person(), handles);
                    fill(new ItemWriter(document, handles), account, closing);
                });
    }

    @Override
    public void connect(String person, String service, Tokens tokens, String newId) {
        Envelope closing = envelope.get();
        // Before anything is kept in its new place: an account of before keeps its id.
        state(person, service);
        database.replace(AccountDocuments.unid(person, service), (document, handles) -> {
            String keptId = document.getItemValueString(ID);
            Account account = new Account(
                    keptId.isEmpty() ? newId : keptId,
                    person,
                    service,
                    Account.State.ACTIVE,
                    tokens,
                    document.getItemValueInteger("Revision"));
            personItems.write(document, person, handles);
            ItemWriter items = new ItemWriter(document, handles);
            fill(items, account, closing);
            items.text(CONNECTED, clock.now().toString());
            document.removeItem(NAME);
        });
    }

    @Override
    public Optional<Instant> connectedSince(String person, String service) {
        return database.run((db, handles) -> {
            Document document = places.find(db, person, service, handles);
            return document == null ? Optional.empty() : connected(document);
        });
    }

    @Override
    public Optional<String> name(String person, String service) {
        return database.run((db, handles) -> {
            Document document = places.find(db, person, service, handles);
            return document != null
                    ? Optional.of(document.getItemValueString(NAME)).filter(name -> !name.isEmpty())
                    : Optional.empty();
        });
    }

    @Override
    public void name(String person, String service, String name) {
        if (state(person, service).isPresent()) {
            database.replace(
                    AccountDocuments.unid(person, service),
                    (document, handles) -> new ItemWriter(document, handles).text(NAME, name));
        }
    }

    @Override
    public boolean forget(String person, String service) {
        if (!state(person, service).isPresent()) {
            return false;
        }
        database.replace(AccountDocuments.unid(person, service), (document, handles) -> {
            new ItemWriter(document, handles).text(STATE, DISCONNECTED);
            document.removeItem(ACCESS_TOKEN);
            document.removeItem(REFRESH_TOKEN);
            document.removeItem(NAME);
        });
        return true;
    }

    /** The state as the person's list of accounts shows it; an account that cannot be read can be connected anew. */
    private Account.State state(Document document) throws NotesException {
        try {
            return database.unreadable().readPart(document, items -> items.word(STATE, Account.State.class));
        } catch (MeetingException cannotBeRead) {
            return Account.State.NEEDS_RECONNECT;
        }
    }

    /** When it was connected; a moment that cannot be read is as good as none. */
    private Optional<Instant> connected(Document document) throws NotesException {
        try {
            return database.unreadable()
                    .readPart(document, items -> Optional.ofNullable(items.momentOrNull(CONNECTED)));
        } catch (MeetingException cannotBeRead) {
            return Optional.empty();
        }
    }

    private static void fill(ItemWriter items, Account account, Envelope closing) throws NotesException {
        Tokens tokens = account.tokens();
        items.text("Form", "MeetingAccount");
        items.text(ID, account.id());
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

    private Account read(Document document, String person, Envelope opening) throws NotesException {
        return database.unreadable().read(document, items -> {
            String id = items.needed(ID);
            String service = items.needed("Service");
            Account.State state = items.word(STATE, Account.State.class);
            Tokens tokens = new Tokens(
                    opening.open(items.needed(ACCESS_TOKEN), id, service, ACCESS_TOKEN),
                    items.moment("AccessExpires"),
                    opening.open(items.needed(REFRESH_TOKEN), id, service, REFRESH_TOKEN));
            Account account = new Account(id, person, service, state, tokens, items.number("Revision"));
            String refresher = items.text(REFRESHER);
            return refresher.isEmpty() ? account : account.refreshedBy(refresher, items.moment(REFRESH_UNTIL));
        });
    }
}
