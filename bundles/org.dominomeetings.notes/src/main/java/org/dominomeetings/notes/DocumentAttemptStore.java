package org.dominomeetings.notes;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.account.AskedConsent;
import org.dominomeetings.core.account.Attempt;
import org.dominomeetings.core.account.AttemptStore;
import org.dominomeetings.core.account.PendingGrant;
import org.dominomeetings.core.secret.Envelope;
import org.dominomeetings.core.spi.Tokens;

/** Attempts to connect as documents of the form {@code MeetingConnect}; verifier, code and tokens in envelopes alone. */
public final class DocumentAttemptStore implements AttemptStore {
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
    private final Supplier<Envelope> envelope;

    /**
     * @param envelope asked each time; throws {@code SecretsUnavailable} where there is no key ring
     */
    public DocumentAttemptStore(MeetingsDatabase database, Supplier<Envelope> envelope) {
        this.database = database;
        this.envelope = envelope;
    }

    @Override
    public Optional<Attempt> find(String id) {
        // Before the work, which must not ask for settings while it holds one of the server session's threads.
        Envelope opening = envelope.get();
        return database.run((db, handles) -> {
            Document document = MeetingsDatabase.find(db, unid(id), handles);
            return document == null ? Optional.empty() : Optional.of(read(document, id, opening));
        });
    }

    @Override
    public Optional<Instant> pendingUntil(String id) {
        return database.run((db, handles) -> {
            Document document = MeetingsDatabase.find(db, unid(id), handles);
            return document != null && stage(document) == Stage.CODE
                    ? Optional.of(Instant.parse(document.getItemValueString(EXPIRES)))
                    : Optional.empty();
        });
    }

    @Override
    public void begin(Attempt attempt) {
        Envelope closing = envelope.get();
        database.replace(unid(attempt.id()), (document, handles) -> fill(document, handles, attempt, closing));
    }

    @Override
    public boolean write(Attempt attempt) {
        Envelope closing = envelope.get();
        return database.write(
                unid(attempt.id()),
                attempt.revision(),
                (document, handles) -> fill(document, handles, attempt, closing));
    }

    @Override
    public boolean drop(String id) {
        Optional<Stage> stage = database.run((db, handles) -> {
            Document document = MeetingsDatabase.find(db, unid(id), handles);
            return document == null ? Optional.empty() : Optional.of(stage(document));
        });
        if (!stage.isPresent() || stage.get() == Stage.NOTHING) {
            return false;
        }
        database.replace(unid(id), (document, handles) -> {
            new Items(document, handles).text(STAGE, Stage.NOTHING.name());
            takeSecretsOut(document);
        });
        return stage.get() == Stage.CODE;
    }

    private static void fill(Document document, Handles handles, Attempt attempt, Envelope closing)
            throws NotesException {
        takeSecretsOut(document);
        Items items = new Items(document, handles);
        items.text("Form", "MeetingConnect");
        items.text("Person", attempt.person());
        items.text("Service", attempt.service());
        items.text(EXPIRES, attempt.expires().toString());
        items.text(STAGE, stage(attempt).name());
        Sealing sealing = new Sealing(items, attempt, closing);
        if (attempt.asked().isPresent()) {
            AskedConsent asked = attempt.asked().get();
            items.text("StateHash", asked.stateHash());
            items.text("BrowserHash", asked.browserHash());
            items.text("RedirectUri", asked.redirectUri());
            if (asked.verifier().isPresent()) {
                sealing.put(VERIFIER, asked.verifier().get());
            }
        }
        if (attempt.pending().isPresent()) {
            PendingGrant grant = attempt.pending().get();
            items.number("TriesLeft", grant.triesLeft());
            items.text("AccessExpires", grant.tokens().accessExpires().toString());
            sealing.put(CODE, grant.code());
            sealing.put(ACCESS_TOKEN, grant.tokens().accessToken());
            sealing.put(REFRESH_TOKEN, grant.tokens().refreshToken());
        }
    }

    private static Attempt read(Document document, String id, Envelope opening) throws NotesException {
        Attempt attempt = Attempt.kept(
                document.getItemValueString("Person"),
                document.getItemValueString("Service"),
                Instant.parse(document.getItemValueString(EXPIRES)),
                document.getItemValueInteger("Revision"));
        switch (stage(document)) {
            case ANSWER:
                return attempt.waitingFor(new AskedConsent(
                        document.getItemValueString("StateHash"),
                        document.getItemValueString("BrowserHash"),
                        document.getItemValueString("RedirectUri"),
                        document.hasItem(VERIFIER) ? open(document, VERIFIER, id, opening) : null));
            case CODE:
                Tokens tokens = new Tokens(
                        open(document, ACCESS_TOKEN, id, opening),
                        Instant.parse(document.getItemValueString("AccessExpires")),
                        open(document, REFRESH_TOKEN, id, opening));
                return attempt.waitingFor(new PendingGrant(
                        open(document, CODE, id, opening), tokens, document.getItemValueInteger("TriesLeft")));
            default:
                return attempt;
        }
    }

    /** Puts secrets into envelopes that are bound to the attempt and the item. */
    private static final class Sealing {
        private final Items items;
        private final Attempt attempt;
        private final Envelope closing;

        Sealing(Items items, Attempt attempt, Envelope closing) {
            this.items = items;
            this.attempt = attempt;
            this.closing = closing;
        }

        void put(String item, String secret) throws NotesException {
            items.text(item, closing.close(secret, attempt.id(), attempt.service(), item));
        }
    }

    private static String open(Document document, String item, String id, Envelope opening) throws NotesException {
        return opening.open(document.getItemValueString(item), id, document.getItemValueString("Service"), item);
    }

    private static void takeSecretsOut(Document document) throws NotesException {
        for (String item : SECRETS) {
            document.removeItem(item);
        }
    }

    private static Stage stage(Attempt attempt) {
        if (attempt.asked().isPresent()) {
            return Stage.ANSWER;
        }
        return attempt.pending().isPresent() ? Stage.CODE : Stage.NOTHING;
    }

    private static Stage stage(Document document) throws NotesException {
        return Stage.valueOf(document.getItemValueString(STAGE));
    }

    private static String unid(String id) {
        return MeetingsDatabase.unid("connect", id);
    }
}
