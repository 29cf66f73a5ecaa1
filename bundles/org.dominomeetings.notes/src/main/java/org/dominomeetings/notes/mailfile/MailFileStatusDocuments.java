package org.dominomeetings.notes.mailfile;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import lotus.domino.Database;
import org.dominomeetings.core.account.status.StatusDocument;
import org.dominomeetings.core.account.status.StatusDocuments;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.notes.directory.DirectoryPerson;
import org.dominomeetings.notes.directory.DirectoryPersonIds;
import org.dominomeetings.notes.session.ServerSession;
import org.jspecify.annotations.Nullable;

/**
 * Status documents of the form {@code dmAccount} in the mail files that the Directory names, written with the server's own
 * ID. The owner and the servers are their Readers; there is nothing in them for anybody else.
 */
public final class MailFileStatusDocuments implements StatusDocuments {
    /** Tries of a write; one is enough unless a person or another server saves the same document at that moment. */
    private static final int TRIES = 5;

    /** An open that takes longer has waited for a server that does not answer. */
    private static final Duration SLOW = Duration.ofSeconds(5);

    /** How long such a server is left alone: all whose mail files it has would wait for it one after the other. */
    private static final Duration LEFT_ALONE = Duration.ofMinutes(10);

    private final ServerSession session;
    private final DirectoryPersonIds people;
    private final Clock clock;

    /** Until when which mail server is left alone, by its name. */
    private final Map<String, Duration> silent = new ConcurrentHashMap<>();

    /**
     * @param session of its own, since a mail server that does not answer holds its threads up
     */
    public MailFileStatusDocuments(ServerSession session, DirectoryPersonIds people, Clock clock) {
        this.session = session;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void write(
            String person, Collection<StatusDocument> shown, Collection<String> withdrawn, @Nullable Locale language) {
        Optional<DirectoryPerson> found = session.run((notes, handles) -> people.byId(notes, person, handles));
        if (!found.isPresent() || found.get().mailFile().trim().isEmpty()) {
            return;
        }
        DirectoryPerson owner = found.get();
        Duration begun = clock.uptime();
        try {
            requireAnswering(owner.mailServer(), begun);
            for (int tries = 0; tries < TRIES; tries++) {
                if (write(owner, person, shown, withdrawn, language)) {
                    return;
                }
            }
            throw new PersonMailFile.UnavailableException("somebody else is always faster");
        } catch (MeetingException | PersonMailFile.UnavailableException notNow) {
            Duration now = clock.uptime();
            if (now.minus(begun).compareTo(SLOW) > 0) {
                silent.put(owner.mailServer(), now.plus(LEFT_ALONE));
            }
            throw unavailable(owner, notNow);
        }
    }

    private boolean write(
            DirectoryPerson owner,
            String person,
            Collection<StatusDocument> shown,
            Collection<String> withdrawn,
            @Nullable Locale language) {
        return session.run((notes, handles) -> {
            Database mailFile = PersonMailFile.open(notes, owner, handles);
            return new StatusDocumentWriter(mailFile, person, owner, notes.getServerName(), handles)
                    .write(shown, withdrawn, language);
        });
    }

    private void requireAnswering(String server, Duration now) {
        Duration until = silent.get(server);
        if (until != null && now.compareTo(until) < 0) {
            throw new PersonMailFile.UnavailableException("the server has not answered a short while ago");
        }
    }

    private static MeetingException unavailable(DirectoryPerson owner, RuntimeException failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return MeetingException.because(
                new IllegalStateException(
                        owner.mailFile() + " on " + owner.mailServer() + ": " + cause.getMessage(), cause),
                ProblemCode.LEDGER_UNAVAILABLE);
    }
}
