package org.dominomeetings.lotusscript.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private final Map<String, List<Object>> items = new HashMap<>();
    private final Map<String, List<Object>> views = new HashMap<>();
    private final List<String> opened = new ArrayList<>();
    private final FormulaContext context = new FormulaContext() {
        @Override
        public List<Object> item(String name) {
            return items.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        }

        @Override
        public String userName() {
            return "CN=Jane Doe/O=Acme";
        }

        @Override
        public String platform() {
            return "WebBrowser";
        }

        @Override
        public List<Object> profileField(String profile, String field) {
            return profile.equals("CalendarProfile") && field.equals("Owner") ? List.of("Jane Doe/Acme") : List.of();
        }

        @Override
        public Optional<List<Object>> column(String view, int column) {
            return Optional.ofNullable(views.get(view + column));
        }

        @Override
        public void openUrl(String url) {
            opened.add(url);
        }
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                // Designer help, Order of evaluation for operators
                "1 + 2 * 3 = 7",
                "(1 + 2) * 3 = 9",
                "-1 + 2 = 1",
                "10 - 3 - 2 = 5",
                "!(1 = 2) & 2 < 3",
                // Text operators: with case; lists pair by pair, the last value again
                "\"a\" != \"A\"",
                "\"a\" < \"b\"",
                "1 : 2 : 3 = 5 : 2",
                "1 : 2 != 1 : 3",
                "\"a\" + \"b\" = \"ab\"",
                "{a\\b} = \"a\\\\b\"",
                // An item that is not there is the empty text
                "nothing = \"\"",
                "x := 3; y := x + 1; y = 4",
                "@IsMember(\"a\"; \"b\" : \"a\")",
                "@IsNotMember(\"c\" : \"d\"; \"b\" : \"a\")",
                "@IsNotMember(\"A\"; \"b\" : \"a\")",
                "@If(1 = 2; 0; 2 = 2; 1; 0) = 1",
                "@IsError(@DbColumn(\"\" : \"NoCache\"; \"\" : \"\"; \"gone\"; 1))",
                "@IsError(1 + \"a\")",
                "@Name([Canonicalize]; \"Jane Doe/Acme\") = @UserName",
                "@Platform = \"WebBrowser\"",
                "@GetProfileField(\"CalendarProfile\"; \"nothing\") = \"\"",
                "SELECT 1 = 1"
            })
    void holds(String formula) {
        assertThat(Formula.parse(formula).holds(context)).as(formula).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 = 2",
                "\"\"",
                "\"1\"",
                "1 + \"a\"",
                "!(1 = 1)",
                "1 : 2 = 3 : 4",
                "@IsNotMember(\"a\" : \"c\"; \"b\" : \"a\")",
                "SELECT Form = \"x\"",
                "1 = \"1\""
            })
    void doesNotHold(String formula) {
        assertThat(Formula.parse(formula).holds(context)).as(formula).isFalse();
    }

    @Test
    void aFieldListsWhatAViewHas() {
        views.put("(dmServices)1", List.of("webex", "zoom"));
        Formula formula = Formula.parse(
                "v := @DbColumn(\"\" : \"NoCache\"; \"\" : \"\"; \"(dmServices)\"; 1); @If(@IsError(v); \"\"; v)");

        assertThat(formula.evaluate(context)).containsExactly("webex", "zoom");
        views.put("(dmServices)1", List.of());
        assertThat(formula.evaluate(context)).containsExactly("");
        views.clear();
        assertThat(formula.evaluate(context)).containsExactly("");
    }

    @Test
    void itemsAreReadByNameInAnyCase() {
        items.put("meetingid", List.of("42"));

        assertThat(Formula.parse("MeetingId != \"\" & @IsAvailable(MEETINGID)").holds(context))
                .isTrue();
        assertThat(Formula.parse("@IsAvailable(other)").holds(context)).isFalse();
    }

    @Test
    void anActionMayOpenABrowser() {
        items.put("url", List.of("https://meet.example/1"));
        Formula.parse("@URLOpen(@If(url != \"\"; url; \"x\"))").evaluate(context);

        assertThat(opened).containsExactly("https://meet.example/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a | b & c ~ 7",
                "1 + ~ 4",
                "(1 ~ 3",
                "\"open ~ 6",
                "@Now ~ 1",
                "@If(1; 2) ~ 1",
                "@If(1; 2; 3; 4) ~ 1",
                "@DbLookup(\"\"; \"\"; \"v\"; \"k\"; 1) ~ 1",
                "@IsAvailable(\"x\") ~ 1",
                "FIELD x := 1 ~ 1",
                "1 2 ~ 3",
                "~ 1"
            })
    void whatOurElementsDoNotUseIsRefusedWithItsPlace(String formula, int position) {
        assertThatThrownBy(() -> Formula.parse(formula == null ? "" : formula))
                .isInstanceOfSatisfying(
                        FormulaException.class,
                        wrong -> assertThat(wrong.position())
                                .as(wrong.getMessage())
                                .isEqualTo(position));
    }

    @Test
    void aHostileFormulaIsRefusedAndNoCrash() {
        assertThatThrownBy(() -> Formula.parse("(".repeat(100_000))).isInstanceOf(FormulaException.class);
        assertThatThrownBy(() -> Formula.parse("!".repeat(100_000) + "1")).isInstanceOf(FormulaException.class);
        assertThatThrownBy(() -> Formula.parse("-".repeat(100_000) + "1")).isInstanceOf(FormulaException.class);
    }
}
