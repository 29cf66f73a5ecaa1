package org.dominomeetings.rest;

import java.util.List;
import java.util.concurrent.Executor;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.account.Refreshing;
import org.dominomeetings.core.account.Tries;
import org.dominomeetings.core.entry.KeptEntries;
import org.dominomeetings.core.metrics.Counters;
import org.dominomeetings.core.operation.CreateQuota;
import org.dominomeetings.core.operation.ServerMemory;
import org.dominomeetings.core.overload.Admission;
import org.dominomeetings.core.spi.ProviderFactory;
import org.dominomeetings.core.ticket.RateLimit;
import org.dominomeetings.core.ticket.Tickets;
import org.dominomeetings.notes.DirectoryPeople;
import org.dominomeetings.notes.DoorDatabase;
import org.dominomeetings.notes.MailFilePaths;
import org.dominomeetings.notes.PersonEntries;
import org.dominomeetings.notes.ServerEntries;
import org.dominomeetings.notes.ServerSession;

/** What stays the same while the server runs, however often the settings change. Immutable. */
final class Lasting {
    /** So that old and new parts never refresh an account at a time, and new tokens outlive a change of settings. */
    final Refreshing refreshing;

    /** Who is at work on which entry, and since when an answer is waited for: a change of settings ends neither. */
    final ServerMemory memory = new ServerMemory();

    /** A change of settings gives nobody new tries to guess a password. */
    final Tries tries;

    /** Nor new meetings to create. */
    final CreateQuota creates;

    /** Services of the customer's own: a bundle that comes later is seen after a restart of the HTTP task. */
    final List<ProviderFactory> services = CustomerServices.installed();

    /** Where the sweeper finds what people began. */
    final KeptEntries entries;

    /** For who looks for a mail file by its path. */
    final MailFilePaths mailFiles;

    /** A change of settings lets nobody out of a service that stalls. */
    final Admission admission;

    /** The thread that looks for what nobody is to wait for. */
    final Executor looks;
    /** Who is who, however he is called. */
    final DirectoryPeople people;

    final Sweeps sweeps = new Sweeps();
    final Counters counters;
    final DoorDatabase door;
    final TicketParts ticket;

    Lasting(ServerSession session, Counters counters, Admission admission, Executor looks, Surroundings surroundings) {
        this.counters = counters;
        this.refreshing = new Refreshing(surroundings);
        this.tries = new Tries(surroundings);
        this.creates = new CreateQuota(surroundings);
        this.admission = admission;
        this.looks = looks;
        this.entries = new ServerEntries(session);
        this.mailFiles = new MailFilePaths(session);
        this.people = new DirectoryPeople(session);
        this.door = new DoorDatabase(session);
        this.ticket = new TicketParts(
                new Tickets(door, surroundings),
                new RateLimit(surroundings),
                person -> new PersonEntries(session, person));
    }
}
