package org.dominomeetings.rest.exported;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureChangeTest {
    private static final Set<String> BEFORE = Set.of(
            "public abstract interface a.Clock",
            "public abstract java.time.Instant a.Clock.now()",
            "public static final int a.Clock.HOURS = 24");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    -                                           | -                                                  | 1.2.3
                    -                                           | public default void a.Clock.sleep()                | 1.3.0
                    -                                           | public abstract void a.Clock.sleep()               | 2.0.0
                    -                                           | public abstract void a.ClockFactory.make()         | 1.3.0
                    -                                           | public final class a.Day                           | 1.3.0
                    public static final int a.Clock.HOURS = 24  | -                                                  | 2.0.0
                    public static final int a.Clock.HOURS = 24  | public static final int a.Clock.HOURS = 23         | 2.0.0
                    """)
    void whatIsGoneOrDemandedIsMajorAndWhatIsGivenIsMinor(String removed, String added, String needed) {
        Set<String> after = new HashSet<>(BEFORE);
        if (removed != null) {
            after.remove(removed);
        }
        if (added != null) {
            after.add(added);
        }

        assertThat(SignatureChange.between(BEFORE, after).neededAfter("1.2.3")).isEqualTo(needed);
    }
}
