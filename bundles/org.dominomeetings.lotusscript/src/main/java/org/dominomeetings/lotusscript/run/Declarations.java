package org.dominomeetings.lotusscript.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.dominomeetings.lotusscript.syntax.Declarator;
import org.dominomeetings.lotusscript.syntax.Name;
import org.dominomeetings.lotusscript.syntax.TypeName;
import org.dominomeetings.lotusscript.value.Conversions;
import org.dominomeetings.lotusscript.value.DataType;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptList;
import org.dominomeetings.lotusscript.value.Variable;
import org.jspecify.annotations.Nullable;

/** Makes variables as scripts declare them (LSAZ_DIM_STATEMENT). */
final class Declarations {

    private final Machine machine;

    Declarations(Machine machine) {
        this.machine = machine;
    }

    /** With its first value; bounds are constants. */
    Variable variable(Declarator declarator, Module module) {
        Supplier<Variable> element = element(declarator.name(), declarator.type(), module);
        return switch (declarator.shape()) {
            case SCALAR -> element.get();
            case LIST -> Variable.of(new ScriptList(element, module.comparison().ignoresCase()));
            case ARRAY ->
                Variable.of(
                        declarator.bounds().isEmpty()
                                ? new ScriptArray(element)
                                : new ScriptArray(element, bounds(declarator.bounds(), frame(module))));
        };
    }

    private Frame frame(Module module) {
        return new Frame(module, null, null, machine);
    }

    /** Makes variables of the type that is written, or that the name's suffix has. */
    Supplier<Variable> element(Name name, @Nullable TypeName written, Module module) {
        DataType type = type(name, written, module);
        if (type.kind() == DataType.Kind.RECORD
                && module.find(type.className().toLowerCase(Locale.ROOT)) instanceof RecordDefinition definition) {
            return () -> Variable.of(definition.create(this));
        }
        return () -> new Variable(type);
    }

    DataType type(Name name, @Nullable TypeName written, Module module) {
        if (written == null) {
            return DataType.ofSuffix(name.suffix());
        }
        String className = written.name().text();
        DataType basic = DataType.named(className);
        if (basic != null) {
            return written.length() == null
                    ? basic
                    : new DataType(
                            basic.kind(),
                            "",
                            Conversions.longInteger(frame(module).evaluator().value(written.length())));
        }
        Symbol symbol = module.find(written.name().key());
        if (symbol instanceof RecordDefinition) {
            return new DataType(DataType.Kind.RECORD, className, 0);
        }
        if (symbol instanceof ClassDefinition || machine.types().has(className)) {
            return DataType.object(className);
        }
        throw new ScriptStopped(module.name() + ":" + written.at() + ": there is no type " + className + ".");
    }

    /** In a frame, since those of ReDim may be any expression. */
    static List<ScriptArray.Range> bounds(List<Declarator.Bounds> written, Frame frame) {
        List<ScriptArray.Range> bounds = new ArrayList<>();
        for (Declarator.Bounds each : written) {
            int lower = each.lower() == null
                    ? frame.module().lowestSubscript()
                    : Conversions.longInteger(frame.evaluator().value(each.lower()));
            bounds.add(new ScriptArray.Range(
                    lower, Conversions.longInteger(frame.evaluator().value(each.upper()))));
        }
        return bounds;
    }
}
