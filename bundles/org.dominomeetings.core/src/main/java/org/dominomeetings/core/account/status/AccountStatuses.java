package org.dominomeetings.core.account.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.account.OwnAccounts.AccountStatus;
import org.dominomeetings.core.account.store.AccountStore;
import org.dominomeetings.core.spi.MeetingProvider;

/**
 * Works out what a person's mail file is to show: the services that he has an account of, or is about to, and those that
 * need none. Opens no envelope. Safe for any thread.
 */
public final class AccountStatuses {
    private final OwnAccounts own;
    private final AccountStore accounts;
    private final Collection<MeetingProvider> offered;
    private final Collection<String> known;

    /**
     * @param offered the services that are offered on this server
     * @param known ids of all services that may have been offered before
     */
    public AccountStatuses(
            OwnAccounts own, AccountStore accounts, Collection<MeetingProvider> offered, Collection<String> known) {
        this.own = own;
        this.accounts = accounts;
        this.offered = offered;
        this.known = known;
    }

    /**
     * In the order of the services.
     *
     * @param person id of the person
     * @throws org.dominomeetings.core.problem.MeetingException {@code ledger-unavailable}
     */
    List<StatusDocument> of(String person) {
        List<StatusDocument> shown = new ArrayList<>();
        for (MeetingProvider service : offered) {
            if (!service.connection().needsAccount()) {
                shown.add(StatusDocument.withoutAccount(service.id(), service.label()));
            }
        }
        for (OwnAccounts.AccountView account : own.list(person, offered)) {
            MeetingProvider service = account.service();
            if (account.standing() != AccountStatus.NOT_CONNECTED) {
                Instant since = accounts.connectedSince(person, service.id()).orElse(null);
                shown.add(StatusDocument.of(
                        service.id(),
                        service.label(),
                        account.standing(),
                        account.name().orElse(null),
                        since));
            }
        }
        return shown;
    }

    /** The ids of all other services. */
    List<String> without(Collection<StatusDocument> shown) {
        List<String> others = new ArrayList<>(known);
        others.removeAll(shown.stream().map(StatusDocument::service).collect(Collectors.toSet()));
        return others;
    }
}
