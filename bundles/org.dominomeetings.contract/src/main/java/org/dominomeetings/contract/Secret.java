package org.dominomeetings.contract;

import java.util.Optional;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.MeetingProvider;

/**
 * The secrets that are planted, and where one cannot be, why:
 *
 * <table>
 *   <tr><th>service<th>planted<th>absent
 *   <tr><td>Webex, Zoom, Teams<td>13<td>none
 *   <tr><td>GoTo, Meet, Sametime<td>12<td>a passcode, which their meetings do not have
 *   <tr><td>one with a key and without accounts, as the sample<td>8<td>the four of an account, and a passcode
 *   <tr><td>Jitsi<td>5<td>those and the three that only answers hold: it is asked nothing
 * </table>
 */
enum Secret {
    /** What carries the account's requests. */
    ACCESS_TOKEN,
    /** What the next access token is got with. */
    REFRESH_TOKEN,
    /** The access token that was got with it. */
    NEXT_ACCESS_TOKEN,
    /** What an account could not be connected with: a code or a password that the service refuses. */
    REFUSED,
    /** The administrator's: the client's secret or a key; the person's password where that is what connects him. */
    KEY,
    /** What the user typed as a subject. */
    SUBJECT,
    /** What he typed as an agenda. */
    AGENDA,
    /** The link by which one comes in as the host. */
    HOST_LINK,
    /** What a host types to become one. */
    HOST_KEY,
    /** What is in the host's link and makes him the host. */
    HOST_TOKEN,
    /** What a refusal repeats of the request. */
    REPEATED,
    /** A session, in a header of each answer. */
    COOKIE,
    /** What guests type to come in, at a keyboard or a telephone. */
    PASSCODE;

    /** Whether it has to be seen on the way to the service or back; some services are not told a subject or an agenda. */
    boolean travels() {
        return this != SUBJECT && this != AGENDA;
    }

    /** Empty where it is planted. */
    Optional<String> absentFrom(MeetingProvider provider, boolean isAsked) {
        switch (this) {
            case ACCESS_TOKEN, REFRESH_TOKEN, NEXT_ACCESS_TOKEN, REFUSED:
                return unless(provider.connection().needsAccount(), provider.label() + " knows no accounts");
            case HOST_KEY, REPEATED, COOKIE:
                return unless(isAsked, provider.label() + " is asked nothing");
            case PASSCODE:
                return unless(provider.capabilities().has(Capability.PASSCODE), provider.label() + " has no passcodes");
            default:
                return Optional.empty();
        }
    }

    private static Optional<String> unless(boolean has, String reason) {
        return has ? Optional.empty() : Optional.of(reason);
    }
}
