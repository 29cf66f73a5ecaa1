package org.dominomeetings.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address in what calendars write as a chair. */
class MailAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jane.doe@example.com",
                "Jane.Doe@EXAMPLE.com",
                " jane.doe@example.com ",
                "<jane.doe@example.com>",
                "Jane Doe <jane.doe@example.com>",
                "\"Doe, Jane (Sales)\" <Jane.Doe@example.com>",
                "\"a <b> c\" <jane.doe@example.com>",
                "jane.doe@example.com (Jane Doe)",
                "Jane Doe (at work (Acme)) <jane.doe@example.com>",
                "mailto:jane.doe@example.com",
                "MAILTO:Jane.Doe@example.com",
                "<mailto:jane.doe@example.com>"
            })
    void isReadWithoutWhatStandsBesideIt(String text) {
        assertThat(MailAddress.in(text)).contains("jane.doe@example.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe",
                "CN=Jane Doe/O=Acme",
                "Jane Doe/Acme@ACME",
                "CN=Jane Doe/O=Acme@acme.example",
                "@example.com",
                "jane@",
                "meet me @ the canteen",
                "",
                "<>",
                ">a<",
                "("
            })
    void whatIsNone(String text) {
        assertThat(MailAddress.in(text)).isEmpty();
    }

    @Test
    void aSlashMayStandInOneAndALabelToo() {
        assertThat(MailAddress.in("sales/berlin@example.com")).contains("sales/berlin@example.com");
        assertThat(MailAddress.in("bounce=jane@example.com")).contains("bounce=jane@example.com");
    }

    @Test
    void whatFillsAnItemIsReadAsWell() {
        assertThat(MailAddress.in("(".repeat(30000))).isEmpty();
        assertThat(MailAddress.in("<".repeat(30000) + "a@b.c>")).contains("a@b.c");
    }
}
