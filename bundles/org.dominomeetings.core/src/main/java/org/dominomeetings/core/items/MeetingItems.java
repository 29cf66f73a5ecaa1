package org.dominomeetings.core.items;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.ItemChange;
import org.dominomeetings.core.entry.location.LocationBlock;
import org.dominomeetings.core.entry.location.OwnText;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.LedgerRecordFields;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.core.text.PlainText;
import org.dominomeetings.core.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is on its entry: the items that the calendar's own forms read for their Join link, the items that HCL's
 * online-meeting forms show, and the block in Location. Never a host's link, never the service's whole answer.
 */
public final class MeetingItems {
    /**
     * HCL's action writes 3, since 0 is classic Sametime and opens the form's Presentation field
     * (HCL domino-online-meeting-integration, domiIntegrator.lss).
     */
    private static final String SAMETIME_TYPE = "3";

    /** Items that the calendar's own form computes with; it takes the empty text for none. */
    private static final List<String> OF_THE_FORM = Arrays.asList("OnlineMeeting", "SametimeType", "ApptUNIDURL");

    private static final String SERVICE = "meetingService";
    private static final String SERVICE_LABEL = "meetingServiceLabel";
    private static final String ID = "meetingId";
    private static final String URL = "meetingURL";
    private static final String PASSCODE = "meetingPassword";
    private static final String PHONE_PASSCODE = "meetingPhoneVideoPassword";
    private static final String SIP = "meetingSipAddress";
    private static final String LOCATION = "Location";

    /** Ours alone. Not among the items that invitations carry, so an invitee never gets it. */
    private static final String ENTRY_KEY = "MeetingEntryKey";

    private MeetingItems() {}

    public static List<ItemChange> put(
            CalendarEntry current, LedgerRecord record, MeetingProvider provider, Texts texts) {
        Meeting meeting = record.meeting().get();
        List<ItemChange> items = new ArrayList<>();
        items.add(ItemChange.set(ENTRY_KEY, record.ownershipToken()));
        items.add(ItemChange.set(SERVICE, provider.itemNames().get(0)));
        items.add(ItemChange.set(SERVICE_LABEL, provider.label()));
        items.add(ItemChange.set(ID, meeting.id()));
        items.add(ItemChange.set(URL, meeting.joinUrl()));
        items.add(optional(PASSCODE, meeting.passcode().orElse(null)));
        items.add(optional(PHONE_PASSCODE, meeting.phonePasscode().orElse(null)));
        items.add(optional(SIP, meeting.sipAddress().orElse(null)));
        if (!current.hasOnlineRoom()) {
            items.add(ItemChange.set("OnlineMeeting", "1"));
            items.add(ItemChange.set("SametimeType", SAMETIME_TYPE));
            items.add(ItemChange.set("ApptUNIDURL", meeting.joinUrl()));
        }
        List<String> lines = MeetingLines.of(meeting, provider.label(), texts);
        items.add(ItemChange.set(
                LOCATION,
                LocationBlock.put(current.location(), lines, MeetingLines.known(current, record, provider.label()))));
        return items;
    }

    /**
     * @param meeting the one that is taken off; items of another meeting and a Join link that leads elsewhere are not ours
     *     and stay
     * @param ours what of Location is known to be ours
     */
    public static List<ItemChange> takeOff(CalendarEntry current, Meeting meeting, OwnText ours) {
        List<ItemChange> items = new ArrayList<>();
        if (current.shows(meeting) || !current.meetingId().isPresent()) {
            for (String name :
                    Arrays.asList(ENTRY_KEY, SERVICE, SERVICE_LABEL, ID, URL, PASSCODE, PHONE_PASSCODE, SIP)) {
                items.add(ItemChange.remove(name));
            }
        }
        boolean unclaimed = current.onlineUrl().isEmpty() && !current.hasOnlineRoom();
        String url = PlainText.link(current.onlineUrl());
        if (unclaimed || url.equals(meeting.joinUrl()) || ours.isLink(url)) {
            for (String name : OF_THE_FORM) {
                items.add(ItemChange.set(name, ""));
            }
        }
        List<String> left = LocationBlock.takeOut(current.location(), ours);
        if (!left.equals(current.location())) {
            items.add(ItemChange.set(LOCATION, left));
        }
        return items;
    }

    /**
     * Takes off the meeting that the entry itself shows, whatever the ledger says of it.
     *
     * @param label of the service that the entry names
     */
    public static List<ItemChange> takeOffShown(CalendarEntry current, String label) {
        Meeting shown = Meeting.with(current.meetingId().orElse(""), current.onlineUrl())
                .build();
        return takeOff(current, shown, MeetingLines.known(current, shown, label));
    }

    /**
     * What the ledger would say of the meeting that we wrote on the entry; empty if we wrote none. Whoever may edit the
     * entry may have changed it, so it is good for looking at and for nothing else.
     */
    public static Optional<LedgerRecord> seenOn(CalendarEntry entry, ProviderRegistry providers) {
        if (!entry.ownershipToken().isPresent()
                || !entry.meetingId().isPresent()
                || entry.onlineUrl().isEmpty()) {
            return Optional.empty();
        }
        Meeting meeting =
                Meeting.with(entry.meetingId().get(), entry.onlineUrl()).build();
        return Optional.of(new LedgerRecord(LedgerRecordFields.of(entry.key(), 0, 0)
                .state(MeetingState.LIVE, Instant.EPOCH)
                .account(providers.namedOn(entry).map(MeetingProvider::id).orElse(entry.service()), "")
                .told(meeting, null)
                .ownershipToken(entry.ownershipToken().get())
                .written(true)));
    }

    /** The record's meeting that the entry shows, be it the last one or one before that; empty if it shows neither. */
    public static Optional<Meeting> ownOn(CalendarEntry entry, LedgerRecord record) {
        return Stream.of(record.meeting(), record.remains())
                .filter(own -> own.isPresent() && entry.shows(own.get()))
                .findFirst()
                .flatMap(own -> own);
    }

    /**
     * In which language the lines of the record's meeting on an entry are; empty where there are none that tell, such as a
     * link alone.
     */
    public static Optional<Locale> languageOf(CalendarEntry entry, LedgerRecord record, MeetingProvider provider) {
        return record.meeting()
                .flatMap(meeting -> Texts.all().stream()
                        .filter(texts -> MeetingLines.of(meeting, provider.label(), texts).stream()
                                // The first one is the same in all.
                                .skip(1)
                                .anyMatch(line -> entry.location().stream().anyMatch(value -> value.contains(line))))
                        .map(Texts::language)
                        .findFirst());
    }

    private static ItemChange optional(String name, @Nullable String value) {
        return value == null ? ItemChange.remove(name) : ItemChange.set(name, value);
    }
}
