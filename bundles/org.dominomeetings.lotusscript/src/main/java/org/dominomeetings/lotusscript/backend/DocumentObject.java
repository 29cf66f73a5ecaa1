package org.dominomeetings.lotusscript.backend;

import java.util.ArrayList;
import java.util.List;
import java.util.Vector;
import lotus.domino.Base;
import lotus.domino.Document;
import lotus.domino.Item;
import org.dominomeetings.lotusscript.object.Arguments;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.ScriptObject;
import org.dominomeetings.lotusscript.value.Special;

/**
 * NotesDocument. A name that is no member reads and sets the item of that name, which the help calls the extended class syntax
 * (H_GETITEMVALUE_METHOD).
 */
final class DocumentObject extends BackendObject {

    DocumentObject(Backend backend, Document document) {
        super(backend, document);
        function("GetItemValueDateTimeArray", arguments -> dateTimes(document, arguments.text(0)));
        function("ReplaceItemValue", arguments -> replace(document, arguments.text(0), arguments.value(1)));
        function("Remove", arguments -> Backend.call(() -> document.remove(arguments.truth(0, false))));
    }

    /** What a missing item gives, no page of the help says; as with GetItemValue, one empty text. */
    private Object dateTimes(Document document, String name) {
        List<Object> values = new ArrayList<>();
        Backend.call(() -> {
            Item item = document.getFirstItem(name);
            if (item == null) {
                return values;
            }
            int type = item.getType();
            item.recycle();
            if (type != Item.DATETIMES) {
                // Of an empty field the form stores an empty text.
                String text = document.getItemValueString(name);
                if (!text.isEmpty() || type == Item.NUMBERS) {
                    throw Fault.TYPE_MISMATCH.error();
                }
                return values;
            }
            Vector<?> times = document.getItemValueDateTimeArray(name);
            times.forEach(time -> values.add(backend().wrap((Base) time)));
            return values;
        });
        return Values.array(values);
    }

    private ScriptObject replace(Document document, String name, Object value) {
        if (value == Special.NULL) {
            throw Fault.USE_OF_NULL.error();
        }
        Object stored = Values.itemValue(value, backend());
        return backend().wrap(Backend.call(() -> document.replaceItemValue(name, stored)));
    }

    @Override
    protected Object readOther(String member, Arguments arguments) {
        if (!arguments.all().isEmpty()) {
            throw Fault.NO_MEMBER.error(member);
        }
        return get("GetItemValue", List.of(member));
    }

    @Override
    protected void writeOther(String member, Object value) {
        replace((Document) base(), member, value);
    }
}
