package org.dominomeetings.core.account.status;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.account.OwnAccounts.AccountStatus;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.settings.Finding;
import org.dominomeetings.core.spi.Clock;

/**
 * Keeps the status documents in people's mail files in line with their accounts: in the background after each change, and
 * from time to time for what was missed. Whatever goes wrong with a mail file is a finding and a line in the log, and
 * nobody's error. Safe for any thread.
 */
public final class StatusPublisher implements AccountListener {
    private static final Logger LOG = Logger.getLogger(StatusPublisher.class.getName());

    /**
     * How long after a change its documents are written: connecting keeps the account and then, when the service has told
     * it, the account's name, and that is to be one save and not two.
     */
    static final Duration SETTLING = Duration.ofSeconds(1);

    /** How often accounts are looked through, which is one pass over a view: a grant waits for its code for ten minutes. */
    static final Duration MEND = Duration.ofMinutes(15);

    /** How often documents are looked at although nothing is known to have changed: somebody may have deleted one. */
    static final Duration LOOK = Duration.ofHours(24);

    /** Most people whose mail files are opened after one pass: 200 in 15 minutes are 19,200 a day. */
    static final int MOST = 200;

    private final AccountStatuses statuses;
    private final StatusDocuments documents;
    private final AccountVersions versions;
    private final StatusMemory memory;
    private final Executor background;
    private final Clock clock;

    /**
     * @param memory of this server, the same for whatever else writes there
     * @param background one thread, that may be held up for as long as a mail server does not answer
     */
    public StatusPublisher(
            AccountStatuses statuses,
            StatusDocuments documents,
            AccountVersions versions,
            StatusMemory memory,
            Executor background,
            Clock clock) {
        this.statuses = statuses;
        this.documents = documents;
        this.versions = versions;
        this.memory = memory;
        this.background = background;
        this.clock = clock;
    }

    @Override
    public void changed(String person) {
        memory.add(person);
        if (memory.schedule()) {
            background.execute(this::writeAll);
        }
    }

    /**
     * Notes the language of a call that a person makes for his accounts; his documents speak it from the next change on.
     *
     * @param person id of the person
     */
    public void speaks(String person, Locale language) {
        memory.language(person, language);
    }

    /**
     * Has the documents compared of whose accounts have changed and of whom nobody has looked at for a day; returns before
     * that is done. Does nothing if it is asked again too soon. To be called on one server alone.
     *
     * @throws MeetingException {@code ledger-unavailable}
     */
    public void mend() {
        Duration now = clock.uptime();
        if (memory.isTimeToMend(now, MEND)) {
            memory.look(versions.all(), now, MOST, now.plus(LOOK)).forEach(this::changed);
        }
    }

    /** What administrators should know: whose mail files could not be written when that was last tried. */
    public List<Finding> findings() {
        Map<String, String> failures = memory.failures();
        if (failures.isEmpty()) {
            return Collections.emptyList();
        }
        return Collections.singletonList(Finding.warning(
                "mail-file-not-written",
                "The accounts of " + failures.size() + " people are not shown in their mail files, of which one is "
                        + failures.values().iterator().next()
                        + ". The servers need Editor access there, as the group LocalDomainServers has it in the mail"
                        + " template."));
    }

    private void writeAll() {
        clock.sleep(SETTLING);
        memory.begun();
        for (String person = memory.next(); person != null; person = memory.next()) {
            try {
                write(person, statuses.of(person));
            } catch (RuntimeException accountsAway) {
                memory.again(person, clock.uptime().plus(MEND));
                LOG.log(Level.FINE, "It is not known which accounts " + person + " has", accountsAway);
            }
        }
    }

    private void write(String person, List<StatusDocument> shown) {
        Locale language = memory.language(person);
        boolean changesByItself = shown.stream().anyMatch(document -> document.state() == AccountStatus.PENDING);
        try {
            documents.write(person, shown, statuses.without(shown), language);
            memory.written(person, language);
        } catch (RuntimeException notNow) {
            changesByItself = true;
            Throwable cause = notNow.getCause() == null ? notNow : notNow.getCause();
            boolean first = memory.failed(person, String.valueOf(cause.getMessage()));
            // Where a server lets nobody in, all its people fail: the finding counts them.
            Level level = first ? Level.WARNING : Level.FINE;
            LOG.log(level, "The accounts of " + person + " are not shown in the mail file", notNow);
        }
        if (changesByItself) {
            memory.again(person, clock.uptime().plus(MEND));
        }
    }
}
