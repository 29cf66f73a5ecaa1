package org.dominomeetings.notes.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.account.authorize.AuthorizationAttempt;
import org.dominomeetings.core.account.authorize.AuthorizationAttemptStore;
import org.dominomeetings.core.account.authorize.PendingAuthorization;
import org.dominomeetings.core.account.authorize.UnconfirmedGrant;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.secret.Envelope;
import org.dominomeetings.core.spi.oauth.Tokens;
import org.dominomeetings.notes.database.DocumentAccess;
import org.dominomeetings.notes.database.ItemReader;
import org.dominomeetings.notes.database.ItemWriter;
import org.dominomeetings.notes.database.MeetingsDatabase;
import org.dominomeetings.notes.directory.DirectoryPersonIds;
import org.dominomeetings.notes.directory.PersonItems;
import org.dominomeetings.notes.session.Recycler;

/**
 * A store of authorization attempts as documents of the form {@code MeetingConnect}; verifier, code and tokens are in
 * envelopes alone.
 */
public final class DocumentAuthorizationAttemptStore implements AuthorizationAttemptStore {
    private static final String SERVICE = "Service";
    private static final String STAGE = "Stage";
    private static final String EXPIRES = "Expires";
    private static final String VERIFIER = "Verifier";
    private static final String CODE = "Code";
    private static final String ACCESS_TOKEN = "AccessToken";
    private static final String REFRESH_TOKEN = "RefreshToken";
    private static final String[] SECRETS = {VERIFIER, CODE, ACCESS_TOKEN, REFRESH_TOKEN};

    /** What the document's attempt waits for. */
    private enum Stage {
        ANSWER,
        CODE,
        NOTHING
    }

    private final MeetingsDatabase database;
    private final PersonItems personItems;
    private final Supplier<Envelope> envelope;

    /**
     * @param envelope asked each time; throws {@code SecretsUnavailable} where there is no key ring
     */
    public DocumentAuthorizationAttemptStore(
            MeetingsDatabase database, DirectoryPersonIds people, Supplier<Envelope> envelope) {
        this.database = database;
        this.personItems = new PersonItems(people);
        this.envelope = envelope;
    }

    @Override
    public Optional<AuthorizationAttempt> find(String id) {
        // Before the work, which must not ask for settings while it holds one of the server session's threads.
        Envelope opening = envelope.get();
        return database.run((db, handles) -> {
            Document document = DocumentAccess.find(db, unid(id), handles);
            return document == null ? Optional.empty() : Optional.of(read(document, opening));
        });
    }

    @Override
    public Optional<Instant> pendingUntil(String id) {
        return database.run((db, handles) -> {
            Document document = DocumentAccess.find(db, unid(id), handles);
            return document == null ? Optional.empty() : pendingUntil(document);
        });
    }

    /**
     * The expiry of an attempt that waits for a code; one that cannot be read waits for nothing, and the next attempt
     * overwrites it.
     */
    private Optional<Instant> pendingUntil(Document document) throws NotesException {
        try {
            return database.unreadable()
                    .readPart(
                            document,
                            items -> items.word(STAGE, Stage.class) == Stage.CODE
                                    ? Optional.of(items.moment(EXPIRES))
                                    : Optional.empty());
        } catch (MeetingException cannotBeRead) {
            return Optional.empty();
        }
    }

    @Override
    public void begin(AuthorizationAttempt attempt) {
        Envelope closing = envelope.get();
        database.replace(unid(attempt.id()), (document, handles) -> fill(document, handles, attempt, closing));
    }

    @Override
    public boolean write(AuthorizationAttempt attempt) {
        Envelope closing = envelope.get();
        return database.write(
                unid(attempt.id()),
                attempt.revision(),
                (document, handles) -> fill(document, handles, attempt, closing));
    }

    @Override
    public boolean drop(String id) {
        Optional<Stage> stage = database.run((db, handles) -> {
            Document document = DocumentAccess.find(db, unid(id), handles);
            return document == null ? Optional.empty() : Optional.of(stage(document));
        });
        if (!stage.isPresent() || stage.get() == Stage.NOTHING) {
            return false;
        }
        database.replace(unid(id), (document, handles) -> {
            new ItemWriter(document, handles).text(STAGE, Stage.NOTHING.name());
            takeSecretsOut(document);
        });
        return stage.get() == Stage.CODE;
    }

    private void fill(Document document, Recycler handles, AuthorizationAttempt attempt, Envelope closing)
            throws NotesException {
        takeSecretsOut(document);
        ItemWriter items = new ItemWriter(document, handles);
        items.text("Form", "MeetingConnect");
        personItems.write(document, attempt.person(), handles);
        items.text(SERVICE, attempt.service());
        items.text(EXPIRES, attempt.expires().toString());
        items.text(STAGE, stage(attempt).name());
        Sealing sealing = new Sealing(items, attempt, closing);
        if (attempt.asked().isPresent()) {
            PendingAuthorization asked = attempt.asked().get();
            items.text("StateHash", asked.stateHash());
            items.text("BrowserHash", asked.browserHash());
            items.text("RedirectUri", asked.redirectUri());
            if (asked.verifier().isPresent()) {
                sealing.put(VERIFIER, asked.verifier().get());
            }
        }
        if (attempt.pending().isPresent()) {
            UnconfirmedGrant grant = attempt.pending().get();
            items.number("TriesLeft", grant.triesLeft());
            items.text("AccessExpires", grant.tokens().accessExpires().toString());
            sealing.put(CODE, grant.code());
            sealing.put(ACCESS_TOKEN, grant.tokens().accessToken());
            sealing.put(REFRESH_TOKEN, grant.tokens().refreshToken());
        }
    }

    private AuthorizationAttempt read(Document document, Envelope opening) throws NotesException {
        return database.unreadable().read(document, items -> {
            AuthorizationAttempt attempt = AuthorizationAttempt.kept(
                    items.needed(PersonItems.ID),
                    items.needed(SERVICE),
                    items.moment(EXPIRES),
                    items.number("Revision"));
            switch (items.word(STAGE, Stage.class)) {
                case ANSWER:
                    return attempt.waitingFor(new PendingAuthorization(
                            items.needed("StateHash"),
                            items.needed("BrowserHash"),
                            items.needed("RedirectUri"),
                            items.text(VERIFIER).isEmpty() ? null : open(items, VERIFIER, attempt, opening)));
                case CODE:
                    Tokens tokens = new Tokens(
                            open(items, ACCESS_TOKEN, attempt, opening),
                            items.moment("AccessExpires"),
                            open(items, REFRESH_TOKEN, attempt, opening));
                    return attempt.waitingFor(new UnconfirmedGrant(
                            open(items, CODE, attempt, opening), tokens, items.number("TriesLeft")));
                default:
                    return attempt;
            }
        });
    }

    /** Puts secrets into envelopes that are bound to the attempt and the item. */
    private static final class Sealing {
        private final ItemWriter items;
        private final AuthorizationAttempt attempt;
        private final Envelope closing;

        Sealing(ItemWriter items, AuthorizationAttempt attempt, Envelope closing) {
            this.items = items;
            this.attempt = attempt;
            this.closing = closing;
        }

        void put(String item, String secret) throws NotesException {
            items.text(item, closing.close(secret, attempt.id(), attempt.service(), item));
        }
    }

    private static String open(ItemReader items, String item, AuthorizationAttempt attempt, Envelope opening)
            throws NotesException {
        return opening.open(items.needed(item), attempt.id(), attempt.service(), item);
    }

    private static void takeSecretsOut(Document document) throws NotesException {
        for (String item : SECRETS) {
            document.removeItem(item);
        }
    }

    private static Stage stage(AuthorizationAttempt attempt) {
        if (attempt.asked().isPresent()) {
            return Stage.ANSWER;
        }
        return attempt.pending().isPresent() ? Stage.CODE : Stage.NOTHING;
    }

    /**
     * The stage of a stored attempt; one that cannot be read counts as {@code CODE}, since it may hold secrets all the
     * same.
     */
    private static Stage stage(Document document) throws NotesException {
        try {
            return new ItemReader(document).word(STAGE, Stage.class);
        } catch (ItemReader.UnreadableItemException unknown) {
            return Stage.CODE;
        }
    }

    private static String unid(String id) {
        return DocumentAccess.unid("connect", id);
    }
}
