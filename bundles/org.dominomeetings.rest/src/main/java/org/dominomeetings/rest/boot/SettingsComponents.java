package org.dominomeetings.rest.boot;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.entry.EntryStore;
import org.dominomeetings.core.operation.MeetingService;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.recovery.Sweeper;
import org.dominomeetings.notes.settings.NotesSettings;
import org.dominomeetings.rest.health.HealthMonitor;
import org.dominomeetings.rest.health.SelfTest;

/** What requests are answered with. Immutable. */
public final class SettingsComponents {
    /** What they were made of. */
    public final NotesSettings settings;

    public final MeetingService meetings;
    final Sweeper sweeper;
    final Duration sweepInterval;

    /** Whether this server is the one that sweeps; asks Domino. */
    final BooleanSupplier keepsLedger;

    public final EntryStore entries;
    public final ProviderRegistry providers;
    final AccountStore accounts;
    public final AccountComponents account;
    public final SelfTest selfTest;
    public final HealthMonitor health;
    public final AdminComponents admin;
    public final ServerComponents lasting;

    SettingsComponents(
            NotesSettings settings,
            MeetingService meetings,
            Duration sweepInterval,
            BooleanSupplier keepsLedger,
            EntryStore entries,
            ProviderRegistry providers,
            AccountStore accounts,
            AccountComponents account,
            SelfTest selfTest,
            HealthMonitor health,
            AdminComponents admin,
            ServerComponents lasting) {
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
