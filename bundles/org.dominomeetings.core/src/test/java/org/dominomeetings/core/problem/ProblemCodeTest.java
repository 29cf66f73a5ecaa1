package org.dominomeetings.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCodeTest {
    @Test
    void eachHasACodeOfItsOwn() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void eachIsSpelledAsItsConstantIs(ProblemCode code) {
        assertThat(code.code().toUpperCase(Locale.ROOT).replace('-', '_')).isEqualTo(code.name());
    }

    /** Domino answers a 401 with a login form; only who is not logged in may get to see that. */
    @Test
    void noneButTheMissingLoginIsA401() {
        assertThat(ProblemCode.values())
                .filteredOn(code -> code.status() == 401)
                .containsExactly(ProblemCode.LOGIN_REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "other-service, 409",
        "reconnect, 409",
        "not-connected, 409",
        "outcome-unknown, 202",
        "unknown-member, 400",
        "provider-busy, 429",
        "provider-unavailable, 503",
        "entry-not-found, 404",
        "in-the-past, 422"
    })
    void answersWithTheStatusThatCallersWerePromised(String code, int status) {
        assertThat(ProblemCode.valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT))
                        .status())
                .isEqualTo(status);
    }
}
