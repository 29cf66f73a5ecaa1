package org.dominomeetings.rest.boot;

import java.util.List;
import java.util.concurrent.Executor;
import org.dominomeetings.core.account.authorize.PasswordAttemptLimit;
import org.dominomeetings.core.account.token.RefreshState;
import org.dominomeetings.core.entry.ServerEntryStore;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.reconcile.ServerState;
import org.dominomeetings.core.rules.CreateQuota;
import org.dominomeetings.core.spi.Clock;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.spi.RandomSource;
import org.dominomeetings.core.ticket.RateLimit;
import org.dominomeetings.core.ticket.Tickets;
import org.dominomeetings.notes.directory.DirectoryPersonIds;
import org.dominomeetings.notes.entries.MailFileEntryStore;
import org.dominomeetings.notes.entries.ReadOnlyEntryStore;
import org.dominomeetings.notes.mailfile.MailFilePaths;
import org.dominomeetings.notes.session.ServerSession;
import org.dominomeetings.notes.ticket.TicketDatabase;
import org.dominomeetings.rest.health.UnresolvedMeetingLog;

/** What stays the same while the server runs, however often the settings change. Immutable. */
public final class ServerComponents {
    /** So that old and new parts never refresh an account at a time, and new tokens outlive a change of settings. */
    final RefreshState refreshing;

    /** Who is at work on which entry, and since when an answer is waited for: a change of settings ends neither. */
    final ServerState memory = new ServerState();

    /** A change of settings gives nobody new tries to guess a password. */
    final PasswordAttemptLimit tries;

    /** Nor new meetings to create. */
    final CreateQuota creates;

    /** Services of the customer's own: a bundle that comes later is seen after a restart of the HTTP task. */
    final List<ProviderFactory> services = ExtensionProviders.installed();

    /** Where the sweeper finds what people began. */
    final ServerEntryStore entries;

    /** For who looks for a mail file by its path. */
    public final MailFilePaths mailFiles;

    /** A change of settings lets nobody out of a service that stalls. */
    final Admission admission;

    /** The thread that looks for what nobody is to wait for. */
    final Executor looks;
    /** Who is who, however he is called. */
    public final DirectoryPersonIds people;

    public final UnresolvedMeetingLog sweeps = new UnresolvedMeetingLog();
    public final Counters counters;
    final TicketDatabase door;
    public final TicketComponents ticket;

    ServerComponents(
            ServerSession session,
            Counters counters,
            Admission admission,
            Executor looks,
            Clock clock,
            RandomSource random) {
        this.counters = counters;
        this.refreshing = new RefreshState(clock);
        this.tries = new PasswordAttemptLimit(clock);
        this.creates = new CreateQuota(clock);
        this.admission = admission;
        this.looks = looks;
        this.entries = new MailFileEntryStore(session);
        this.mailFiles = new MailFilePaths(session);
        this.people = new DirectoryPersonIds(session);
        this.door = new TicketDatabase(session);
        this.ticket = new TicketComponents(
                new Tickets(door, clock, random),
                new RateLimit(clock),
                person -> new ReadOnlyEntryStore(session, person));
    }
}
