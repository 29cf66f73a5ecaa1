package org.dominomeetings.core.items;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.location.OwnText;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.text.Texts;

/** The lines that the block in Location has: what guests need to come in, in the language of whoever clicked. */
public final class MeetingLines {
    private MeetingLines() {}

    /** @param label what people call the service */
    public static List<String> of(Meeting meeting, String label, Texts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("block.link", label, meeting.joinUrl()));
        meeting.number().ifPresent(value -> lines.add(texts.text("block.number", value)));
        meeting.passcode().ifPresent(value -> lines.add(texts.text("block.passcode", value)));
        meeting.phonePasscode().ifPresent(value -> lines.add(texts.text("block.phone-passcode", value)));
        meeting.sipAddress().ifPresent(value -> lines.add(texts.text("block.sip", value)));
        meeting.dialIn().ifPresent(value -> lines.add(texts.text("block.dial-in", value)));
        return lines;
    }

    /** What of the entry's Location is ours by the ledger's word: of its meeting and of one before it, in any language. */
    public static OwnText known(CalendarEntry entry, LedgerRecord record, String label) {
        List<Meeting> meetings = Stream.of(record.meeting(), record.remains())
                .filter(meeting -> meeting.isPresent())
                .map(meeting -> meeting.get())
                .collect(Collectors.toList());
        return known(entry, meetings, label);
    }

    /** As the entry itself says; for one whose meeting the ledger does not know, or no longer. */
    public static OwnText known(CalendarEntry entry, Meeting meeting, String label) {
        return known(entry, Collections.singletonList(meeting), label);
    }

    /**
     * What HCL's feature writes of a meeting, in every language, in place of all that was in Location (HCL
     * domino-online-meeting-integration, domiIntegrator.lss); who takes that over has it in our words.
     */
    private static List<String> ofHcl(Meeting meeting) {
        List<String> lines = new ArrayList<>();
        lines.add("Attendee Link: " + meeting.joinUrl());
        meeting.passcode().ifPresent(passcode -> lines.add("Password: " + passcode));
        return lines;
    }

    private static OwnText known(CalendarEntry entry, List<Meeting> meetings, String label) {
        List<String> links = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        boolean shown = false;
        for (Meeting meeting : meetings) {
            links.add(meeting.joinUrl());
            Texts.all().forEach(texts -> lines.addAll(of(meeting, label, texts)));
            lines.addAll(ofHcl(meeting));
            shown |= entry.shows(meeting);
        }
        return OwnText.of(links, lines, shown);
    }
}
