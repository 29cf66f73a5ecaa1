package org.dominomeetings.standin.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dominomeetings.standin.NotInStandinException;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.standin.store.NoteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionFormulaTest {
    private static final Note MEETING = new NoteBuilder()
            .form("Appointment")
            .text("AppointmentType", "3")
            .text("Categories", "Red", "Blue")
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
                    SELECT Form = "Appointment"; true
                    select form = {Appointment}; true
                    SELECT Form = "appointment"; false
                    SELECT Form = "Memo" | Form = "Appointment"; true
                    SELECT Form = "Appointment" & AppointmentType = "3"; true
                    SELECT Form = "Appointment" & AppointmentType = "2"; false
                    SELECT AppointmentType != "2"; true
                    SELECT AppointmentType <> "3"; false
                    SELECT Categories = "Blue"; true
                    SELECT Missing = ""; true
                    SELECT @All; true
                    """)
    void aFormulaSelects(String formula, boolean selected) {
        assertThat(SelectionFormula.of(formula).test(MEETING)).isEqualTo(selected);
    }

    @Test
    void andAndOrHoldFromLeftToRight() {
        assertThat(SelectionFormula.of("SELECT Form = \"Appointment\" | Form = \"Memo\" & AppointmentType = \"2\"")
                        .test(MEETING))
                .isFalse();
        assertThat(SelectionFormula.of("SELECT Form = \"Appointment\" | (Form = \"Memo\" & AppointmentType = \"2\")")
                        .test(MEETING))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Form = \"A\"",
                "SELECT",
                "SELECT Form",
                "SELECT Form =",
                "SELECT Form = 3",
                "SELECT Form = \"A\" Form = \"B\"",
                "SELECT (Form = \"A\"",
                "SELECT Form = \"A\")",
                "SELECT @IsResponseDoc",
                "SELECT @Contains(Subject; \"a\")",
                "SELECT Form > \"A\""
            })
    void aFormulaOfAnotherKindFailsLoudly(String formula) {
        assertThatThrownBy(() -> SelectionFormula.of(formula)).isInstanceOf(NotInStandinException.class);
    }
}
