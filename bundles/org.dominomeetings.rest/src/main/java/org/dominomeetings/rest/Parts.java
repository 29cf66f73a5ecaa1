package org.dominomeetings.rest;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.dominomeetings.core.account.AccountStore;
import org.dominomeetings.core.entry.Entries;
import org.dominomeetings.core.operation.MeetingService;
import org.dominomeetings.core.operation.Providers;
import org.dominomeetings.core.operation.Sweeper;
import org.dominomeetings.notes.NotesSettings;

/** What requests are answered with. Immutable. */
final class Parts {
    /** What they were made of. */
    final NotesSettings settings;

    final MeetingService meetings;
    final Sweeper sweeper;
    final Duration sweepInterval;

    /** Whether this server is the one that sweeps; asks Domino. */
    final BooleanSupplier keepsLedger;

    final Entries entries;
    final Providers providers;
    final AccountStore accounts;
    final AccountParts account;
    final SelfTest selfTest;
    final HealthWatch health;
    final AdminParts admin;
    final Lasting lasting;

    Parts(
            NotesSettings settings,
            MeetingService meetings,
            Duration sweepInterval,
            BooleanSupplier keepsLedger,
            Entries entries,
            Providers providers,
            AccountStore accounts,
            AccountParts account,
            SelfTest selfTest,
            HealthWatch health,
            AdminParts admin,
            Lasting lasting) {
        this.settings = settings;
        this.meetings = meetings;
        this.sweeper = meetings.sweeper(lasting.entries);
        this.sweepInterval = sweepInterval;
        this.keepsLedger = keepsLedger;
        this.entries = entries;
        this.providers = providers;
        this.accounts = accounts;
        this.account = account;
        this.selfTest = selfTest;
        this.health = health;
        this.admin = admin;
        this.lasting = lasting;
    }
}
