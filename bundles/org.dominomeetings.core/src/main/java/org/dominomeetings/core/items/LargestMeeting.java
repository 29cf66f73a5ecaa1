package org.dominomeetings.core.items;

import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.spi.Capabilities;
import org.dominomeetings.core.spi.Capability;
import org.dominomeetings.core.spi.MeetingProvider;

/**
 * The largest meeting that a provider can return, to check before a create whether the entry has room for it. Nothing
 * of it is ever sent or written.
 */
public final class LargestMeeting {
    /** Half as long again as the longest that we know, Teams' with its thread and tenant, 330 characters. */
    private static final int LINK = 512;

    /** Teams' ids are Base64 of a person's id and a thread's, 160 characters. */
    private static final int ID = 256;

    /** A SIP address is made as mail addresses are (RFC 5321, 4.5.3.1). */
    private static final int ADDRESS = 254;

    /** A number or a passcode with its pauses; E.164 allows 15 digits, and services have passcodes of up to 10. */
    private static final int NUMBER = 64;

    private LargestMeeting() {}

    public static Meeting of(MeetingProvider provider) {
        Capabilities can = provider.capabilities();
        Meeting.Builder meeting = Meeting.with(text(ID), "https://" + text(LINK - "https://".length()))
                .number(text(NUMBER));
        if (can.has(Capability.PASSCODE)) {
            meeting.passcode(text(NUMBER)).phonePasscode(text(NUMBER));
        }
        if (can.has(Capability.SIP)) {
            meeting.sipAddress(text(ADDRESS));
        }
        if (can.has(Capability.DIAL_IN)) {
            meeting.dialIn(text(2 * NUMBER));
        }
        return meeting.build();
    }

    private static String text(int length) {
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            text.append('x');
        }
        return text.toString();
    }
}
