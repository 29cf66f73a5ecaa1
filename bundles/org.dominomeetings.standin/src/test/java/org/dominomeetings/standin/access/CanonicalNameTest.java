package org.dominomeetings.standin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanonicalNameTest {
    @Test
    void abbreviatedNamesGetTheirLabelsByPlace() {
        assertThat(CanonicalName.canonical("Jane Doe/Acme")).isEqualTo("CN=Jane Doe/O=Acme");
        assertThat(CanonicalName.canonical("Jane Doe/East/Sales/Acme"))
                .isEqualTo("CN=Jane Doe/OU=East/OU=Sales/O=Acme");
        assertThat(CanonicalName.canonical("Jane Doe/Sales/Acme/US")).isEqualTo("CN=Jane Doe/OU=Sales/O=Acme/C=US");
        assertThat(CanonicalName.canonical("Jane Doe/IT")).isEqualTo("CN=Jane Doe/O=IT");
    }

    @Test
    void canonicalAndFlatNamesStayAsTheyAre() {
        assertThat(CanonicalName.canonical("CN=Jane Doe/O=Acme")).isEqualTo("CN=Jane Doe/O=Acme");
        assertThat(CanonicalName.canonical("Anonymous")).isEqualTo("Anonymous");
        assertThat(CanonicalName.isHierarchical("Anonymous")).isFalse();
        assertThat(CanonicalName.isHierarchical("Jane Doe/Acme")).isTrue();
    }

    @Test
    void shorterFormsLoseLabelsAndBranches() {
        assertThat(CanonicalName.abbreviated("CN=Jane Doe/OU=Sales/O=Acme")).isEqualTo("Jane Doe/Sales/Acme");
        assertThat(CanonicalName.common("CN=Jane Doe/O=Acme")).isEqualTo("Jane Doe");
        assertThat(CanonicalName.organisation("Jane Doe/Sales/Acme/US")).isEqualTo("Acme");
        assertThat(CanonicalName.organisation("Jane")).isEmpty();
    }

    @Test
    void formsAndCaseDoNotTellNamesApart() {
        assertThat(CanonicalName.same("cn=jane doe/o=acme", "Jane Doe/Acme")).isTrue();
        assertThat(CanonicalName.same("Jane Doe/Acme", "Jane Doe/Other")).isFalse();
    }
}
