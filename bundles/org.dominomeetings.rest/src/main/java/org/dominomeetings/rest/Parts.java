package org.dominomeetings.rest;

import org.dominomeetings.core.account.AccountStore;
import org.dominomeetings.core.entry.Entries;
import org.dominomeetings.core.operation.MeetingService;
import org.dominomeetings.core.operation.Providers;
import org.dominomeetings.notes.NotesSettings;

/** What requests are answered with. Immutable. */
final class Parts {
    /** What they were made of. */
    final NotesSettings settings;

    final MeetingService meetings;
    final Entries entries;
    final Providers providers;
    final AccountStore accounts;
    final AccountParts account;
    final SelfTest selfTest;
    final AdminParts admin;
    final Lasting lasting;

    Parts(
            NotesSettings settings,
            MeetingService meetings,
            Entries entries,
            Providers providers,
            AccountStore accounts,
            AccountParts account,
            SelfTest selfTest,
            AdminParts admin,
            Lasting lasting) {
        this.settings = settings;
        this.meetings = meetings;
        this.entries = entries;
        this.providers = providers;
        this.accounts = accounts;
        this.account = account;
        this.selfTest = selfTest;
        this.admin = admin;
        this.lasting = lasting;
    }
}
