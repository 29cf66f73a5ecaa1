package org.dominomeetings.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DialInTest {
    @Test
    void aPhoneDialsTheNumberAndAfterAPauseTheCode() {
        assertThat(with("+1 202 555 0100", "4711").dialIn()).contains("+1 202 555 0100,,4711#");
        assertThat(with("+1 202 555 0100", null).dialIn()).contains("+1 202 555 0100");
        assertThat(with("+1 202 555 0100", "").dialIn()).contains("+1 202 555 0100");
    }

    @Test
    void aCodeWithoutANumberIsNothingToDial() {
        assertThat(with(null, "4711").dialIn()).isEmpty();
        assertThat(with("", "4711").dialIn()).isEmpty();
    }

    private static Meeting with(String number, String code) {
        return Meeting.with("1", "https://service.example/1")
                .dialIn(number, code)
                .build();
    }
}
