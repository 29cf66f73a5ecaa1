package org.dominomeetings.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryIdTest {
    private static final EntryId KEY = new EntryId("85255e0f0011223a", "C1257F0000000000000000000000000a");

    @Test
    void isTheSameHoweverItsDigitsAreWritten() {
        EntryId upper = new EntryId("85255E0F0011223A", "C1257F0000000000000000000000000A");
        assertThat(KEY).isEqualTo(upper).hasSameHashCodeAs(upper);
        assertThat(KEY.replicaId()).isEqualTo("85255E0F0011223A");
        assertThat(KEY.unid()).isEqualTo("C1257F0000000000000000000000000A");
    }

    @Test
    void isAnotherForAnotherMailFileAndForAnotherDocument() {
        assertThat(KEY)
                .isNotEqualTo(new EntryId("85255E0F0011223B", KEY.unid()))
                .isNotEqualTo(new EntryId(KEY.replicaId(), "C1257F0000000000000000000000000B"));
    }
}
