package org.dominomeetings.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as names: in each form that programs write, and apart from those that only look alike. */
class NotesNameTest {
    private static final NotesName JANE = NotesName.of("CN=Jane Doe/OU=Sales/O=Acme/C=DE");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CN=Jane Doe/OU=Sales/O=Acme/C=DE",
                "cn=jane doe/ou=SALES/o=acme/c=de",
                "Jane Doe/Sales/Acme/DE",
                " JANE  DOE / Sales / Acme / DE ",
                "CN=Jane Doe,OU=Sales,O=Acme,C=DE",
                "CN=Jane Doe, OU=Sales, O=Acme, C=DE",
                "Jane Doe/Sales/Acme/DE@ACME",
                "CN=Jane Doe/OU=Sales/O=Acme/C=DE@ACME",
                "Jane Doe/Sales/Acme/DE@ACME@OTHER",
                "CN=Jane Doe/Sales/O=Acme/DE"
            })
    void formsOfOneName(String form) {
        assertThat(NotesName.of(form).isSame(JANE)).isTrue();
        assertThat(JANE.isSame(NotesName.of(form))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe",
                "CN=Jane Doe",
                "Jane Doe/Acme/DE",
                "Jane Doe/Sales/Globex/DE",
                "CN=Jane Doe/OU=Sales/OU=Acme/C=DE",
                "Jane Doe/Sales/Acme",
                "John Doe/Sales/Acme/DE",
                "Jane Doe, Sales, Acme, DE",
                "jane.doe@example.com",
                "",
                "/",
                "///",
                "=///"
            })
    void otherNames(String other) {
        assertThat(NotesName.of(other).isSame(JANE)).isFalse();
    }

    @Test
    void aNameOfNothingIsNobodys() {
        assertThat(NotesName.of(" ").isSame(NotesName.of(""))).isFalse();
    }

    @Test
    void itsParts() {
        assertThat(JANE.common()).isEqualTo("Jane Doe");
        assertThat(JANE.abbreviated()).isEqualTo("Jane Doe/Sales/Acme/DE");
        assertThat(JANE.isHierarchical()).isTrue();
        assertThat(NotesName.of("jdoe").isHierarchical()).isFalse();
        assertThat(NotesName.of("Doe, Jane").common()).isEqualTo("Doe, Jane");
    }

    @Test
    void whatFillsAnItemIsReadAsWell() {
        assertThat(NotesName.of("CN=a,".repeat(6000)).isSame(JANE)).isFalse();
        assertThat(NotesName.of("a@".repeat(15000)).isSame(JANE)).isFalse();
        assertThat(NotesName.of("/".repeat(30000)).isSame(JANE)).isFalse();
    }
}
