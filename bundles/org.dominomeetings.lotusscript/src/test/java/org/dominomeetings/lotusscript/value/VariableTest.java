package org.dominomeetings.lotusscript.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dominomeetings.lotusscript.value.ScriptArray.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What assignments do (LSAZ_LET_STATEMENT, LSAZ_SET_STATEMENT, LSAZ_DELETE_STATEMENT), and what may be passed by reference. */
class VariableTest {

    private static final DataType LONG = DataType.of(DataType.Kind.LONG);

    /** An object of one class, derived from another. */
    private static final class Thing implements ScriptObject {
        private boolean deleted;

        @Override
        public String typeName() {
            return "Derived";
        }

        @Override
        public boolean isA(String className) {
            return className.equalsIgnoreCase("Derived") || className.equalsIgnoreCase("Base");
        }

        @Override
        public Object get(String member, List<Object> arguments) {
            throw Fault.NO_MEMBER.error(member);
        }

        @Override
        public void set(String member, List<Object> arguments, Object value) {
            throw Fault.NO_MEMBER.error(member);
        }

        @Override
        public void delete() {
            deleted = true;
        }

        @Override
        public boolean isDeleted() {
            return deleted;
        }
    }

    private static String let(Variable variable, Object value) {
        return Literals.outcome(() -> {
            variable.let(value);
            return variable.get();
        });
    }

    private static String set(Variable variable, Object value) {
        return Literals.outcome(() -> {
            variable.set(value);
            return variable.get() == value ? "set" : "other";
        });
    }

    @Test
    void letConvertsToTheType() {
        assertThat(let(new Variable(DataType.INTEGER), "12")).isEqualTo("12%");
        assertThat(let(new Variable(DataType.STRING), (short) 12)).isEqualTo("\"12\"");
        assertThat(let(new Variable(DataType.VARIANT), (short) 12)).isEqualTo("12%");
        assertThat(let(new Variable(DataType.VARIANT), Special.NULL)).isEqualTo("NULL");
        assertThat(let(new Variable(DataType.STRING), Special.NULL)).isEqualTo("error 94");
        assertThat(let(new Variable(DataType.INTEGER), 40_000)).isEqualTo("error 6");
        assertThat(let(new Variable(DataType.object("Base")), "x")).isEqualTo("error 13");
    }

    /** An object needs Set, and what is no object has none. */
    @Test
    void setIsForObjectsAlone() {
        assertThat(let(new Variable(DataType.VARIANT), new Thing())).isEqualTo("error 13");
        assertThat(let(new Variable(DataType.VARIANT), Special.NOTHING)).isEqualTo("error 13");
        assertThat(set(new Variable(DataType.VARIANT), "x")).isEqualTo("error 13");
        assertThat(set(new Variable(DataType.STRING), new Thing())).isEqualTo("error 13");
        assertThat(set(new Variable(DataType.STRING), Special.NOTHING)).isEqualTo("error 13");
        assertThat(set(new Variable(DataType.object("Base")), "x")).isEqualTo("error 13");
        assertThat(set(Variable.of(new ScriptArray(() -> new Variable(DataType.VARIANT))), new Thing()))
                .isEqualTo("error 13");
    }

    @Test
    void setWantsTheClassOrADerivedOne() {
        assertThat(set(new Variable(DataType.VARIANT), new Thing())).isEqualTo("\"set\"");
        assertThat(set(new Variable(DataType.object("derived")), new Thing())).isEqualTo("\"set\"");
        assertThat(set(new Variable(DataType.object("BASE")), new Thing())).isEqualTo("\"set\"");
        assertThat(set(new Variable(DataType.object("Other")), new Thing())).isEqualTo("error 13");
        assertThat(set(new Variable(DataType.object("Base")), Special.NOTHING)).isEqualTo("\"set\"");
        assertThat(set(new Variable(DataType.VARIANT), Special.NOTHING)).isEqualTo("\"set\"");
    }

    @Test
    void aDeletedObjectReadsAsNothing() {
        Variable variable = new Variable(DataType.VARIANT);
        Thing thing = new Thing();
        variable.set(thing);

        thing.delete();

        assertThat(variable.get()).isEqualTo(Special.NOTHING);
    }

    @Test
    void storeTakesObjectsAndValues() {
        Variable variable = new Variable(DataType.VARIANT);
        Thing thing = new Thing();

        variable.store(thing);
        assertThat(variable.get()).isSameAs(thing);
        variable.store("x");
        assertThat(variable.get()).isEqualTo("x");
        variable.store(Special.NOTHING);
        assertThat(variable.get()).isEqualTo(Special.NOTHING);
    }

    /** LSAZ_ARRAYS: a Variant gets a copy, and so does a dynamic array of the same type; nothing else takes an array. */
    @Test
    void arraysAreCopied() {
        ScriptArray array = ScriptArray.of(LONG, List.of(1, 2));
        Variable variant = new Variable(DataType.VARIANT);
        Variable dynamic = Variable.of(new ScriptArray(() -> new Variable(LONG)));

        variant.let(array);
        dynamic.let(array);
        array.elements().get(0).let(5);

        assertThat(((ScriptArray) variant.get()).values()).containsExactly(1, 2);
        assertThat(((ScriptArray) dynamic.get()).values()).containsExactly(1, 2);
        assertThat(dynamic.isContainer()).isTrue();
        assertThat(variant.isContainer()).isFalse();
        assertThat(let(Variable.of(new ScriptArray(() -> new Variable(DataType.STRING))), array))
                .isEqualTo("error 13");
        assertThat(let(Variable.of(new ScriptArray(() -> new Variable(LONG), List.of(new Range(0, 1)))), array))
                .isEqualTo("error 13");
        assertThat(let(dynamic, "x")).isEqualTo("error 13");
        assertThat(let(new Variable(DataType.STRING), array)).isEqualTo("error 13");
    }

    @Test
    void aVariantGetsACopyOfAList() {
        ScriptList list = new ScriptList(() -> new Variable(LONG), false);
        list.create("a").let(1);
        Variable variant = new Variable(DataType.VARIANT);

        variant.let(list);
        list.at("a").let(2);

        assertThat(((ScriptList) variant.get()).at("a").get()).isEqualTo(1);
        assertThat(let(Variable.of(list), list)).isEqualTo("error 13");
        assertThat(Variable.of(list).isContainer()).isTrue();
    }

    private static UserRecord pair(String typeName) {
        return new UserRecord(typeName, () -> {
            Map<String, Variable> members = new LinkedHashMap<>();
            members.put("count", new Variable(LONG));
            members.put("names", Variable.of(new ScriptArray(() -> new Variable(LONG), List.of(new Range(0, 0)))));
            members.put("sizes", Variable.of(new ScriptList(() -> new Variable(LONG), false)));
            if (!typeName.equals("Inner")) {
                members.put("inner", Variable.of(pair("Inner")));
            }
            return members;
        });
    }

    private static ScriptArray names(UserRecord pair) {
        return (ScriptArray) pair.member("names").get();
    }

    /** LSAZ_TYPE_STATEMENT: a record is assigned with all that is in it, and only to one of its type. */
    @Test
    void recordsAreCopied() {
        UserRecord pair = pair("Pair");
        pair.member("COUNT").let(1);
        names(pair).elements().get(0).let(2);
        ((ScriptList) pair.member("sizes").get()).create("a").let(3);
        ((UserRecord) pair.member("inner").get()).member("count").let(4);
        Variable variable = Variable.of(pair("PAIR"));

        variable.let(pair);
        pair.member("count").let(9);
        names(pair).elements().get(0).let(9);
        ((ScriptList) pair.member("sizes").get()).create("a").let(9);
        ((UserRecord) pair.member("inner").get()).member("count").let(9);

        UserRecord copy = (UserRecord) variable.get();
        assertThat(copy.member("count").get()).isEqualTo(1);
        assertThat(names(copy).values()).containsExactly(2);
        assertThat(((ScriptList) copy.member("sizes").get()).at("a").get()).isEqualTo(3);
        assertThat(((UserRecord) copy.member("inner").get()).member("count").get())
                .isEqualTo(4);
        assertThat(let(variable, pair("Inner"))).isEqualTo("error 13");
        assertThat(let(variable, "x")).isEqualTo("error 13");
        assertThat(let(new Variable(DataType.VARIANT), pair)).isEqualTo("error 13");
        assertThat(Literals.outcome(() -> pair.member("other").get())).isEqualTo("error 184");
        assertThat(variable.type().kind()).isEqualTo(DataType.Kind.RECORD);
        assertThat(pair.typeName()).isEqualTo("Pair");
    }

    /** LSAZ_PASSING_ARGUMENTS_BY_REFERENCE_AND_BY_VALUE: the type has to be the parameter's, unless that is a Variant. */
    @ParameterizedTest
    @CsvSource({"Integer, Integer, true", "Integer, Long, false", "Long, Variant, true", "Variant, String, false"})
    void byReference(String variable, String parameter, boolean fits) {
        assertThat(new Variable(java.util.Objects.requireNonNull(DataType.named(variable)))
                        .standsFor(java.util.Objects.requireNonNull(DataType.named(parameter))))
                .isEqualTo(fits);
    }

    @Test
    void objectsByReference() {
        Variable base = new Variable(DataType.object("Base"));

        assertThat(base.standsFor(DataType.object("Derived"))).isTrue();
        base.set(new Thing());
        assertThat(base.standsFor(DataType.object("Derived"))).isTrue();
        assertThat(base.standsFor(DataType.object("BASE"))).isTrue();
        assertThat(base.standsFor(DataType.object("Other"))).isFalse();
        assertThat(base.standsFor(DataType.VARIANT)).isTrue();
        assertThat(base.standsFor(DataType.STRING)).isFalse();
        assertThat(new Variable(DataType.STRING).standsFor(DataType.object("Base")))
                .isFalse();
        assertThat(new Variable(new DataType(DataType.Kind.STRING, "", 3)).standsFor(DataType.STRING))
                .isFalse();
    }

    /** LSAZ_IS_OPERATOR and LSAZ_ISA_OPERATOR. */
    @Test
    void identityAndClassOfObjects() {
        Thing thing = new Thing();

        assertThat(Operators.is(thing, thing)).isTrue();
        assertThat(Operators.is(thing, new Thing())).isFalse();
        assertThat(Operators.is(thing, Special.NOTHING)).isFalse();
        assertThat(Operators.is(Special.NOTHING, Special.NOTHING)).isTrue();
        assertThat(Literals.outcome(() -> Operators.is("x", Special.NOTHING))).isEqualTo("error 13");
        assertThat(Literals.outcome(() -> Operators.is(Special.NOTHING, Special.EMPTY)))
                .isEqualTo("error 13");
        assertThat(Operators.isA(thing, "BASE")).isTrue();
        assertThat(Operators.isA(thing, "Other")).isFalse();
        assertThat(Operators.isA(Special.NOTHING, "Base")).isFalse();
    }

    /** What an object of Notes does unless its class says something else. */
    @Test
    void objectsAreNoContainersByThemselves() {
        Thing thing = new Thing();

        assertThat(thing.takesArguments("x")).isTrue();
        assertThat(Literals.outcome(() -> thing.elements())).isEqualTo("error 13");
        assertThat(Literals.outcome(() -> {
                    thing.invoke("x", List.of());
                    return "";
                }))
                .isEqualTo("error 184");
    }

    /** LSAZ_INFORMATIONAL_FUNCTIONS_ERR_ERL_ERROR_AND_ERROR: numbers and messages, and the line of the innermost statement. */
    @Test
    void errors() {
        ScriptError error = Fault.NO_MEMBER.error("Subject");

        error.at(7);
        error.at(9);

        assertThat(error.line()).isEqualTo(7);
        assertThat(error.text()).isEqualTo("Not a member: Subject");
        assertThat(error).hasToString("LotusScript error 184 in line 7: Not a member: Subject");
        assertThat(Fault.message(13)).isEqualTo("Type mismatch");
        assertThat(Fault.message(6)).isEqualTo("Overflow");
        assertThat(Fault.message(31_001)).isEqualTo("User-defined error");
        assertThat(Fault.OVERFLOW.number()).isEqualTo(6);
    }
}
