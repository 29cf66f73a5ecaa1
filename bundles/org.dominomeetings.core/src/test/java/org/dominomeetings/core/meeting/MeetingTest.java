package org.dominomeetings.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MeetingTest {
    @Test
    void hasWhatTheServiceTold() {
        Meeting meeting = Meeting.with("m1", "https://webex.example/j/m1")
                .number("123")
                .passcode("Sesame")
                .phonePasscode("737263")
                .sipAddress("123@webex.example")
                .dialIn("+49 30 123")
                .host("jane@acme.example")
                .build();
        assertThat(meeting.number()).contains("123");
        assertThat(meeting.passcode()).contains("Sesame");
        assertThat(meeting.phonePasscode()).contains("737263");
        assertThat(meeting.sipAddress()).contains("123@webex.example");
        assertThat(meeting.dialIn()).contains("+49 30 123");
        assertThat(meeting.host()).contains("jane@acme.example");
    }

    @Test
    void takesEmptyTextForNotTold() {
        Meeting meeting = Meeting.with("m1", "https://webex.example/j/m1")
                .number("")
                .passcode(null)
                .build();
        assertThat(meeting.number()).isEmpty();
        assertThat(meeting.passcode()).isEmpty();
        assertThat(meeting.host()).isEmpty();
    }

    @Test
    void isDialledByItsNumberAndAfterAPauseByItsCode() {
        assertThat(dialled("+1 202 555 0100", "4711").dialIn()).contains("+1 202 555 0100,,4711#");
        assertThat(dialled("+1 202 555 0100", null).dialIn()).contains("+1 202 555 0100");
        assertThat(dialled("+1 202 555 0100", "").dialIn()).contains("+1 202 555 0100");
        assertThat(dialled(null, "4711").dialIn()).isEmpty();
        assertThat(dialled("", "4711").dialIn()).isEmpty();
    }

    private static Meeting dialled(String number, String code) {
        return Meeting.with("m1", "https://webex.example/j/m1")
                .dialIn(number, code)
                .build();
    }

    @Test
    void isNoneWithoutAnIdAndTheGuestsLink() {
        assertThatThrownBy(
                        () -> Meeting.with(null, "https://webex.example/j/m1").build())
                .hasMessage("id");
        assertThatThrownBy(() -> Meeting.with("m1", null).build()).hasMessage("joinUrl");
    }
}
