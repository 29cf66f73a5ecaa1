package org.dominomeetings.core.provider;

import org.dominomeetings.core.account.store.Account;
import org.dominomeetings.core.meeting.GuestLink;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.spi.ProviderException;

/**
 * Checks the link of a meeting: one that people cannot or must not follow goes into no entry. A meeting of which nobody
 * can use the link is deleted where it was made, so that it is neither in the entry nor left over.
 */
public final class LinkCheck {
    private LinkCheck() {}

    public static boolean isUsable(Meeting meeting) {
        return GuestLink.isUsable(meeting.joinUrl());
    }

    /** @throws MeetingException {@code unusable-link} if people cannot be sent there */
    public static String checked(String link, MeetingProvider provider) {
        if (!GuestLink.isUsable(link)) {
            throw problem(provider);
        }
        return link;
    }

    public static MeetingException problem(MeetingProvider provider) {
        return MeetingException.of(ProblemCode.UNUSABLE_LINK, provider.label()).provider(provider.id(), null);
    }

    /**
     * Deletes a meeting that nobody can use.
     *
     * @return whether none is left; true where the service deletes none, since nobody has that link
     */
    public static boolean discard(Meeting unusable, Account account, MeetingProvider provider, ProviderCalls calls) {
        if (!provider.capabilities().has(Capability.DELETE)) {
            return true;
        }
        try {
            calls.call(account, provider, session -> {
                provider.delete(session, unusable.id());
                return null;
            });
            return true;
        } catch (ProviderException failure) {
            return failure.kind() == ProviderException.Kind.GONE;
        } catch (MeetingException tokenProblem) {
            return false;
        }
    }
}
