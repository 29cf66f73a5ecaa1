package org.dominomeetings.lotusscript.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dominomeetings.lotusscript.parser.Parser;
import org.dominomeetings.lotusscript.run.Interpreter;
import org.dominomeetings.lotusscript.run.Limits;
import org.dominomeetings.lotusscript.run.TypeLibrary;
import org.dominomeetings.lotusscript.types.Builtins;
import org.dominomeetings.lotusscript.value.ScriptError;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions of the language, each as its page of HCL's help describes it (LSAZ_LEFT_FUNCTION for Left and so on). */
class FunctionsTest {

    /** A client without classes, at 17:05:09 on a Saturday. */
    private static final class Client implements Host, TypeLibrary {
        private final List<String> said = new ArrayList<>();

        @Override
        public int messageBox(String message, int flags, String title) {
            said.add(message + "/" + flags + "/" + title);
            return 1;
        }

        @Override
        public @Nullable String inputBox(String prompt, String title, String initial) {
            said.add(prompt + "/" + title + "/" + initial);
            return prompt.isEmpty() ? null : prompt + "!";
        }

        @Override
        public void print(String text) {
            said.add(text);
        }

        @Override
        public LocalDateTime now() {
            return LocalDateTime.of(2026, 11, 28, 17, 5, 9, 500);
        }

        @Override
        public void sleep(double seconds) {
            said.add("slept " + seconds);
        }

        @Override
        public double random() {
            return 0.25;
        }

        @Override
        public boolean has(String className) {
            return false;
        }

        @Override
        public ScriptObject create(String className, List<Object> arguments) {
            throw new AssertionError(className);
        }
    }

    private static String run(Client client, String statements) {
        new Interpreter(List.of(), client, client, new Limits(10_000, Duration.ofSeconds(20), 20))
                .load(Parser.parse("unit", "Sub s\n" + statements + "\nEnd Sub"))
                .call("s");
        return String.join("|", client.said);
    }

    private static String print(String expression) {
        return run(new Client(), "Print " + expression);
    }

    private static int error(String expression) {
        ScriptError error = catchThrowableOfType(ScriptError.class, () -> print(expression));
        assertThat(error).as(expression).isNotNull();
        return error.number();
    }

    @Test
    void eachFunctionOfTheTableIsThere() {
        for (String name : Functions.implemented()) {
            assertThat(Builtins.named(name)).as(name).isNotNull();
        }
        for (String name : Functions.OF_VARIABLES) {
            assertThat(Builtins.named(name)).as(name).isNotNull();
        }
        assertThat(error("NoSuchFunction(1)")).isEqualTo(35);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Left$(\"abc\", 2) ~ ab",
                "Left(\"abc\", 9) & Left(\"abc\", 0) ~ abc",
                "Right$(\"abc\", 2) & Right(\"abc\", 9) ~ bcabc",
                "Mid$(\"abcde\", 2, 3) & \"/\" & Mid(\"abc\", 2) & \"/\" & Mid(\"abc\", 4) & Mid(\"abc\", 3, 9) ~ bcd/bc/c",
                "Len(\"abc\") & Len(\"\") & Len(123) ~ 303",
                "UCase$(\"aß1\") & LCase(\"ABC\") ~ ASS1abc",
                "\"<\" & Trim$(\"  a b  \") & \">\" & LTrim(\" a \") & \"|\" & RTrim(\" a \") & \"|\" ~ <a b>a | a|",
                "\"<\" & FullTrim(\"  a   b  \") & \">\" ~ <a b>",
                "Space(2) & String$(3, \"xy\") & String(2, 65) & \".\" ~ `  xxxAA.`",
                "Chr$(65) & Uchr(8364) & Asc(\"A\") & Uni(\"€\") ~ A€658364",
                "Hex$(255) & Hex(-1) & Oct(8) & Bin(5) ~ FFFFFFFFFF10101",
                "Str(5) & Str(-5) ~ ` 5-5`",
                "StrConv(\"aB cD\", 1) & StrConv(\"aB\", 2) & StrConv(\"aB cD\", 3) ~ AB CDabAb Cd",
                "InStr(\"abcabc\", \"c\") & InStr(4, \"abcabc\", \"c\") & InStr(\"abc\", \"C\") & InStr(1, \"abc\", \"C\", 1) & InStr(\"abc\", \"C\", 5) & InStr(9, \"abc\", \"c\") ~ 360330",
                "StrCompare(\"a\", \"b\") & StrCompare(\"b\", \"a\") & StrCompare(\"a\", \"A\", 1) & StrCompare(\"a\", \"A\") ~ -1101",
                "StrLeft(\"a.b.c\", \".\") & \"/\" & StrLeft(\"a.b.c\", \".\", 0, 2) & \"/\" & StrLeft(\"abc\", \".\") & StrLeftBack(\"a.b.c\", \".\") ~ a/a.b/a.b",
                "StrRight(\"a.b.c\", \".\") & \"/\" & StrRightBack(\"a.b.c\", \".\") & \"/\" & StrRightBack(\"a.b.c\", \".\", 0, 2) & StrRight(\"aXb\", \"x\", 1) ~ b.c/c/b.cb",
                "StrToken(\"a,b,c\", \",\", 2) & StrToken(\"a,b,c\", \",\", -1) & StrToken(\"a\", \",\", 2) & StrToken(\"a,b\", \",\", 0) ~ bc",
                "Join(Split(\"a b c\"), \"-\") & UBound(Split(\"a,b,c\", \",\", 2)) & Split(\"a,b,c\", \",\", 2)(1) & UBound(Split(\"\")) ~ a-b-c1b,c0",
                "Replace(\"aXbX\", \"X\", \"--\") & Replace(\"aXbX\", \"X\", \"\", 1, 1) & Replace(\"abc\", \"B\", \"\", 1, -1, 1) & Replace(\"abc\", \"a\", \"x\", 2) ~ a--b--abXacbc",
                "Join(Replace(Split(\"ab cb\"), Split(\"b a\"), Split(\"1 2\"))) ~ 21 c1",
                "Implode(Split(\"a b\")) & Join(FullTrim(Split(\"a||b \", \"|\")), \"/\") & UBound(FullTrim(Split(\"\"))) ~ a ba/b0",
                "ArrayGetIndex(Split(\"a b\"), \"b\") & IsNull(ArrayGetIndex(Split(\"a b\"), \"B\")) & ArrayGetIndex(Split(\"a b\"), \"B\", 1) ~ 1True1",
                "Join(ArrayAppend(Split(\"a b\"), Split(\"c\"))) & Join(ArrayAppend(Split(\"a\"), 5)) & Join(ArrayUnique(Split(\"a b a A\"))) & Join(ArrayUnique(Split(\"a A\"), 5)) ~ a b ca 5a b Aa",
                "Join(ArrayReplace(Split(\"a b c\"), Split(\"a c\"), Split(\"1 3\"))) ~ 1 b 3",
                "Abs(-3) & Abs(3.5) & TypeName(Abs(-3)) & Sgn(-4) & Sgn(0) ~ 33.5INTEGER-10",
                "Int(-2.5) & Fix(-2.5) & Int(2.5) & TypeName(Int(3)) ~ -3-22INTEGER",
                "Round(2.5, 0) & Round(3.5, 0) & Round(1.256, 2) & Round(1250, -2) ~ 241.261200",
                "Val(\"12abc\") & Val(\" 1 2\") & Val(\"x\") & Val(\"&HFF\") & Val(\"-1.5e2\") ~ 12120255-150",
                "CStr(True) & CInt(\"12\") & CLng(2.5) & CDbl(\"1.5\") & CBool(2) & CStr(CVar(.5)) & CSng(1.5) & CCur(1.23456) ~ True1221.5True.51.51.2346",
                "CByte(200) & TypeName(CByte(1)) ~ 200BYTE",
                "IsNumeric(\"1.5\") & IsNumeric(\"x\") & IsNumeric(3) & IsNumeric(Null) & IsNumeric(True) ~ TrueFalseTrueFalseTrue",
                "IsDate(Now) & IsDate(\"11/28/2026\") & IsDate(\"x\") & IsDate(5) ~ TrueTrueFalseFalse",
                "IsArray(Split(\"a\")) & IsArray(\"a\") & IsObject(Nothing) & IsObject(1) & IsNull(Null) & IsEmpty(0) & IsScalar(1) & IsScalar(Split(\"a\")) ~ TrueFalseTrueFalseTrueFalseTrueFalse",
                "DataType(1) & \" \" & DataType(70000) & \" \" & DataType(\"\") & \" \" & DataType(True) & \" \" & DataType(Null) & \" \" & DataType(Now) & \" \" & DataType(Nothing) & \" \" & DataType(Split(\"a\")) & \" \" & DataType(1.5) ~ 2 3 8 11 1 7 9 8712 5",
                "TypeName(1) & TypeName(\"\") & TypeName(Null) & TypeName(Now) & TypeName(Split(\"a\")) & TypeName(Nothing) ~ INTEGERSTRINGNULLDATESTRING( )OBJECT",
                "Now & \"/\" & Today & \"/\" & Time & \"/\" & Date ~ 11/28/2026 05:05:09 PM/11/28/2026/05:05:09 PM/11/28/2026",
                "Year(Now) & Month(Now) & Day(Now) & \" \" & Hour(Now) & Minute(Now) & Second(Now) & Weekday(Now) ~ 20261128 17597",
                "DateNumber(2026, 13, 1) & \" \" & DateNumber(2026, 3, 0) & \" \" & TimeNumber(13, 2, 3) & \" \" & Weekday(DateNumber(2026, 11, 29)) ~ 01/01/2027 02/28/2026 01:02:03 PM 1",
                "DateValue(\"11/28/2026 10:00\") & TimeValue(\"11/28/2026 10:00\") & CDat(\"2026-11-28 13:00:05\") ~ 11/28/202610:00:00 AM11/28/2026 01:00:05 PM",
                "Today + 1 & \" \" & CDbl(DateNumber(1900, 1, 1)) & \" \" & (Now - Today < 1) ~ 11/29/2026 2 True",
                "Timer & Rnd & Environ(\"PATH\") & DoEvents ~ 61509.250",
            })
    void functionsGive(String expression, String expected) {
        assertThat(print(expression)).isEqualTo(expected.strip().isEmpty() ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "Now, \"yyyy\\-mm\\-dd\\Thh\\:nn\\:ss\\Z\" ~ 2026-11-28T17:05:09Z",
                "Now, \"yy d m h n s\" ~ 26 28 11 17 5 9",
                "Now, \"dddd, mmmm dd ddd mmm y\" ~ Saturday, November 28 Sat Nov 332",
                "Now, \"hh:mm AM/PM\" ~ 05:05 PM",
                "Now, \"h a/p q w ww\" ~ 5 p 4 7 48",
                "Now, \"\"\"at \"\"hh\" ~ at 17",
                "Now, \"Short Date\" ~ 11/28/2026",
                "Now, \"Long Time\" ~ 05:05:09 PM",
                "Now, \"Medium Date\" ~ 28-Nov-26",
                "Now, \"Long Date\" ~ November 28, 2026",
                "\"11/28/2026\", \"yyyy\" ~ 2026",
                "5, \"000\" ~ 005",
                "1234.567, \"#,##0.00\" ~ 1,234.57",
                "0.5, \"0%\" ~ 50%",
                "-3, \"0;(0);\"\"none\"\"\" ~ (3)",
                "0, \"0;(0);\\n\\o\" ~ no",
                "1234.5, \"Standard\" ~ 1,234.50",
                "1234.5, \"Fixed\" ~ 1234.50",
                "-2, \"Currency\" ~ ($2.00)",
                "3, \"Yes/No\" ~ Yes",
                "3, \"0 o'cl\\ock\" ~ 3 o'clock",
                "3, \"o'c\" ~ o'c",
                "0, \"On/Off\" ~ Off",
                "12345, \"0.00E+00\" ~ 1.23E+04",
                "-0.001, \"0.0\" ~ 0.0",
                "5, \"General Number\" ~ 5",
                "\"abc\", \">\" ~ ABC",
                "\"abc\", \"@@@@@\" ~ `  abc`",
                "\"abc\", \"&&&&&\" ~ abc",
                "Null, \"0\" ~ ``",
                "True ~ True",
            })
    void formatFollowsItsPattern(String arguments, String expected) {
        assertThat(print("Format$(" + arguments + ")")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 Left(\"a\", -1)",
                "5 Mid(\"a\", 0)",
                "5 Asc(\"\")",
                "5 String(2, \"\")",
                "5 Chr(70000)",
                "14 Space(20000000)",
                "13 CInt(\"x\")",
                "6 CInt(40000)",
                "94 CStr(Null)",
                "13 UBound(5)",
                "9 UBound(Split(\"a\"), 2)",
                "13 CDat(\"x\")",
                "5 TimeNumber(25, 0, 0)",
                "5 StrConv(\"a\", 9)",
                "5 GetThreadInfo(99)",
                "5 InStr(\"a\")",
                "13 Join(\"a\")",
            })
    void whatCanNotBeIsAnError(String numberAndExpression) {
        String[] parts = numberAndExpression.split(" ", 2);
        assertThat(error(parts[1])).isEqualTo(Integer.parseInt(parts[0]));
    }

    /** LSAZ_INPUTBOX_FUNCTION, LSAZ_SLEEP_STATEMENT, LSAZ_MESSAGEBOX_FUNCTION_AND_STATEMENT. */
    @Test
    void theClientIsAsked() {
        assertThat(run(
                        new Client(),
                        "Print InputBox(\"p\", \"t\", \"i\"), InputBox(\"\") : Sleep 1.5 : Print MsgBox(\"m\")"))
                .isEqualTo("p/t/i|//|p!|slept 1.5|m/0/|1");
    }
}
