package org.dominomeetings.core.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dominomeetings.core.entry.CalendarEntry;
import org.dominomeetings.core.entry.EntryId;
import org.dominomeetings.core.entry.ItemChange;
import org.dominomeetings.core.entry.location.OwnText;
import org.dominomeetings.core.ledger.LedgerRecord;
import org.dominomeetings.core.ledger.LedgerRecordFields;
import org.dominomeetings.core.meeting.Meeting;
import org.dominomeetings.core.meeting.MeetingState;
import org.dominomeetings.core.spi.ScriptedProvider;
import org.dominomeetings.core.testing.OperationFixture;
import org.dominomeetings.core.text.Texts;
import org.junit.jupiter.api.Test;

class MeetingItemsTest {
    private static final EntryId KEY = new EntryId("85255E0F0011223A", "C1257F0000000000000000000000000A");
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    private static final Meeting FULL = Meeting.with("m1", "https://webex.example/j/m1")
            .number("123 456")
            .passcode("Sesame")
            .phonePasscode("737263")
            .sipAddress("123456@webex.example")
            .dialIn("+49 30 123")
            .host("jane@acme.example")
            .build();

    private final ScriptedProvider webex = new ScriptedProvider("webex", "Webex");

    @Test
    void setsWhatTheFormsReadAndTheBlockInLocationAndNothingElse() {
        Map<String, List<String>> items =
                put(anEntry().location(List.of("Room 4")).build(), FULL);

        assertThat(items)
                .containsOnly(
                        entry("MeetingEntryKey", List.of("0f0e")),
                        entry("meetingService", List.of("webex")),
                        entry("meetingServiceLabel", List.of("Webex")),
                        entry("meetingId", List.of("m1")),
                        entry("meetingURL", List.of("https://webex.example/j/m1")),
                        entry("meetingPassword", List.of("Sesame")),
                        entry("meetingPhoneVideoPassword", List.of("737263")),
                        entry("meetingSipAddress", List.of("123456@webex.example")),
                        entry("OnlineMeeting", List.of("1")),
                        entry("SametimeType", List.of("3")),
                        entry("ApptUNIDURL", List.of("https://webex.example/j/m1")),
                        entry(
                                "Location",
                                List.of("Room 4\n[online meeting]\nWebex: https://webex.example/j/m1\n"
                                        + "Meeting number: 123 456\nPasscode: Sesame\n"
                                        + "Passcode for phones and video systems: 737263\n"
                                        + "Video system: 123456@webex.example\nPhone: +49 30 123\n"
                                        + "[/online meeting 361d5ce3]")));
    }

    @Test
    void writesOneCleanLineWhateverTheServiceSaid() {
        Meeting untidy = Meeting.with("m1\n", " https://webex.example/j/\r\nm1\u200b")
                .passcode("Ses\u0000ame\u2028")
                .sipAddress("\u2003")
                .build();
        Map<String, List<String>> items = put(anEntry().build(), untidy);

        assertThat(items)
                .containsEntry("meetingId", List.of("m1"))
                .containsEntry("meetingURL", List.of("https://webex.example/j/m1"))
                .containsEntry("ApptUNIDURL", List.of("https://webex.example/j/m1"))
                .containsEntry("meetingPassword", List.of("Ses ame"))
                .containsEntry("meetingSipAddress", List.of());
    }

    @Test
    void putsItsOwnLinesInPlaceOfThoseThatHclsFeatureWrote() {
        CalendarEntry adopted = anEntry()
                .online(true, "https://webex.example/j/m1", "m1", false)
                .location(List.of("Room 4\nAttendee Link: https://webex.example/j/m1\nPassword: Sesame"))
                .build();
        assertThat(put(adopted, FULL).get("Location").get(0))
                .startsWith("Room 4\n[online meeting]\nWebex: https://webex.example/j/m1\n")
                .containsOnlyOnce("https://webex.example/j/m1")
                .containsOnlyOnce("Sesame");
    }

    /** Zoom's links change with their passcodes. */
    @Test
    void knowsTheLinkThatTheServiceToldBefore() {
        String touched = "Room 4\nhttps://webex.example/j/m1?old\nPasscode: Open";
        CalendarEntry entry = anEntry()
                .online(true, "https://webex.example/j/m1?old", "m1", false)
                .location(List.of(touched))
                .build();
        Meeting before = Meeting.with("m1", "https://webex.example/j/m1?old")
                .passcode("Open")
                .build();
        LedgerRecord updated = new LedgerRecord(LedgerRecordFields.of(KEY, 2, 1)
                        .state(MeetingState.UPDATING, OperationFixture.NOW)
                        .account("webex", "CN=Jane Doe/O=Acme")
                        .told(before, null)
                        .ownershipToken("0f0e"))
                .live(FULL, null, OperationFixture.NOW);

        String location = byName(MeetingItems.put(entry, updated, webex, ENGLISH))
                .get("Location")
                .get(0);
        assertThat(location).startsWith("Room 4\n[online meeting]").doesNotContain("old", "Open");
        OwnText ours = MeetingLines.known(entry, updated, "Webex");
        assertThat(byName(MeetingItems.takeOff(entry, FULL, ours)))
                .containsEntry("Location", List.of("Room 4"))
                .containsEntry("ApptUNIDURL", List.of(""));
        assertThat(updated.closed().remains()).isEmpty();
    }

    /** Whoever clicked last may have read another language. */
    @Test
    void knowsItsLinesInAnyLanguage() {
        for (Texts texts : Texts.all()) {
            String lines = String.join("\n", MeetingLines.of(FULL, "Webex", texts));
            CalendarEntry touched = anEntry()
                    .online(true, "https://webex.example/j/m1", "m1", false)
                    .location(List.of("Room 4\n" + lines + "\nBerlin"))
                    .build();
            OwnText ours = MeetingLines.known(touched, FULL, "Webex");
            assertThat(byName(MeetingItems.takeOff(touched, FULL, ours)))
                    .as(texts.language().toString())
                    .containsEntry("Location", List.of("Room 4\nBerlin"));
        }
    }

    @Test
    void takesOffALinkThatAnEarlierVersionWroteAsItWasTold() {
        CalendarEntry shown = anEntry()
                .online(true, "https://webex.example/j/m1\n", "m1", false)
                .build();
        assertThat(byName(MeetingItems.takeOff(shown, FULL, OwnText.NONE))).containsEntry("ApptUNIDURL", List.of(""));
    }

    @Test
    void takesOffWhatTheMeetingNoLongerHas() {
        Meeting bare = Meeting.with("m1", "https://webex.example/j/m1").build();
        Map<String, List<String>> items = put(anEntry().build(), bare);

        assertThat(items)
                .containsEntry("meetingPassword", List.of())
                .containsEntry("meetingPhoneVideoPassword", List.of())
                .containsEntry("meetingSipAddress", List.of());
        assertThat(items.get("Location"))
                .containsExactly("[online meeting]\nWebex: https://webex.example/j/m1\n[/online meeting bb40b3a2]");
    }

    /** The room's own meeting is behind the Join link then; ours stands in Location. */
    @Test
    void leavesTheFormsItemsToAnOnlineRoomThatIsBooked() {
        Map<String, List<String>> items =
                put(anEntry().online(false, "", null, true).build(), FULL);
        assertThat(items).doesNotContainKeys("OnlineMeeting", "SametimeType", "ApptUNIDURL");
        assertThat(items).containsKeys("meetingId", "Location");
    }

    @Test
    void emptiesTheFormsItemsAndRemovesItsOwn() {
        CalendarEntry shown = anEntry()
                .online(true, "https://webex.example/j/m1", "m1", false)
                .location(List.of("Room 4\n[online meeting]\nWebex: x\n[/online meeting d21eff3a]"))
                .build();
        List<ItemChange> changes = MeetingItems.takeOff(shown, FULL, OwnText.NONE);

        assertThat(changes.stream().filter(ItemChange::isRemoval).map(ItemChange::name))
                .containsExactlyInAnyOrder(
                        "MeetingEntryKey",
                        "meetingService",
                        "meetingServiceLabel",
                        "meetingId",
                        "meetingURL",
                        "meetingPassword",
                        "meetingPhoneVideoPassword",
                        "meetingSipAddress");
        assertThat(byName(changes))
                .containsEntry("OnlineMeeting", List.of(""))
                .containsEntry("SametimeType", List.of(""))
                .containsEntry("ApptUNIDURL", List.of(""))
                .containsEntry("Location", List.of("Room 4"));
    }

    @Test
    void leavesAJoinLinkThatLeadsElsewhereAndALocationWithoutTheBlock() {
        CalendarEntry shown = anEntry()
                .online(true, "https://other.example/", "m1", false)
                .location(List.of("Room 4"))
                .build();
        assertThat(byName(MeetingItems.takeOff(shown, FULL, OwnText.NONE)))
                .doesNotContainKeys("OnlineMeeting", "SametimeType", "ApptUNIDURL", "Location");
    }

    @Test
    void removesItsItemsAlsoWhereOnlyTheIdWasTakenAway() {
        CalendarEntry shown = anEntry()
                .online(true, "https://webex.example/j/m1", null, false)
                .build();
        assertThat(byName(MeetingItems.takeOff(shown, FULL, OwnText.NONE)))
                .containsKeys("meetingURL", "meetingPassword");
    }

    @Test
    void leavesTheItemsOfAnotherMeeting() {
        CalendarEntry shown =
                anEntry().online(true, "https://other.example/", "m2", false).build();
        assertThat(MeetingItems.takeOff(shown, FULL, OwnText.NONE)).isEmpty();
    }

    @Test
    void knowsItsMeetingByTheId() {
        assertThat(anEntry().online(true, "", "m1", false).build().shows(FULL)).isTrue();
        assertThat(anEntry().online(true, "", "m2", false).build().shows(FULL)).isFalse();
        assertThat(anEntry().online(true, "", "", false).build().shows(FULL)).isFalse();
    }

    private static CalendarEntry.Builder anEntry() {
        return CalendarEntry.of(KEY);
    }

    private Map<String, List<String>> put(CalendarEntry current, Meeting meeting) {
        LedgerRecord record = new LedgerRecord(LedgerRecordFields.of(KEY, 2, 1)
                .state(MeetingState.LIVE, OperationFixture.NOW)
                .account("webex", "CN=Jane Doe/O=Acme")
                .told(meeting, null)
                .ownershipToken("0f0e"));
        return byName(MeetingItems.put(current, record, webex, ENGLISH));
    }

    private static Map<String, List<String>> byName(List<ItemChange> changes) {
        Map<String, List<String>> items = new LinkedHashMap<>();
        changes.forEach(change -> items.put(change.name(), change.values()));
        assertThat(items).as("an item twice").hasSameSizeAs(changes);
        return items;
    }
}
