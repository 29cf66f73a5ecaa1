package org.dominomeetings.lotusscript.run;

import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.dominomeetings.lotusscript.value.DataType;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptArray;
import org.dominomeetings.lotusscript.value.ScriptList;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;
import org.dominomeetings.lotusscript.value.Variable;
import org.jspecify.annotations.Nullable;

/** What {@code ForAll} goes through. */
final class Elements {

    private Elements() {}

    /** @param tag null where it is not of a list */
    record Element(Variable variable, @Nullable String tag) {}

    static Iterator<Element> of(Object container) {
        if (container instanceof ScriptArray array) {
            if (array.bounds().isEmpty()) {
                throw Fault.NOT_INITIALIZED.error();
            }
            return array.elements().stream()
                    .map(each -> new Element(each, null))
                    .iterator();
        }
        if (container instanceof ScriptList list) {
            return list.elements().stream()
                    .map(each -> new Element(each.variable(), each.tag()))
                    .iterator();
        }
        if (container instanceof ScriptObject object) {
            return StreamSupport.stream(object.elements().spliterator(), false)
                    .map(each -> {
                        Variable variable = new Variable(DataType.VARIANT);
                        variable.store(each);
                        return new Element(variable, null);
                    })
                    .iterator();
        }
        throw container == Special.NOTHING ? Fault.OBJECT_NOT_SET.error() : Fault.TYPE_MISMATCH.error();
    }
}
