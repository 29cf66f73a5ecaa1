package org.dominomeetings.standin.dxl;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lotus.domino.Item;
import org.dominomeetings.standin.store.ItemFlag;
import org.dominomeetings.standin.store.NoteItem;
import org.dominomeetings.standin.store.NotesTime;
import org.dominomeetings.standin.store.NotesTimeRange;

/**
 * DXL's {@code <item>}. Text, numbers and times are taken apart; everything else, rich text first of all, stays the
 * element it was.
 *
 * @see "Domino DXL schema, elements item, text, textlist, number, numberlist, datetime, datetimelist, rawitemdata"
 */
final class DxlItem {
    private DxlItem() {}

    static NoteItem read(Xml item) {
        String name = item.get("name");
        if (name == null || item.elements().isEmpty()) {
            throw new IllegalArgumentException("an item without name or value: " + XmlWriter.exact(item));
        }
        Xml value = item.elements().get(0);
        List<Object> values = new ArrayList<>();
        int type = Item.TEXT;
        boolean list = false;
        Xml payload = null;
        switch (value.name()) {
            case "text" -> values.add(text(value));
            case "textlist" -> {
                list = true;
                value.elements().forEach(element -> values.add(text(element)));
            }
            case "number" -> {
                type = Item.NUMBERS;
                values.add(number(value));
            }
            case "numberlist" -> {
                type = Item.NUMBERS;
                list = true;
                value.elements().forEach(element -> values.add(number(element)));
            }
            case "datetime" -> {
                type = Item.DATETIMES;
                values.add(DxlTime.read(value));
            }
            case "datetimelist" -> {
                type = Item.DATETIMES;
                list = true;
                value.elements().forEach(element -> values.add(timeOrRange(element)));
            }
            default -> {
                type = payloadType(value);
                payload = value;
            }
        }
        return new NoteItem(name, type, list, values, flags(item, payload == null), payload);
    }

    static Xml write(NoteItem item) {
        Xml element = new Xml("item");
        boolean simple = item.payload() == null;
        if (item.has(ItemFlag.SUMMARY) != simple) {
            element.with("summary", simple ? "false" : "true");
        }
        for (ItemFlag flag : item.flags()) {
            if (flag != ItemFlag.SUMMARY) {
                element.with(flag.attribute(), "true");
            }
        }
        return element.with("name", item.name()).add(simple ? value(item) : item.payload());
    }

    private static Xml value(NoteItem item) {
        String kind = switch (item.type()) {
            case Item.NUMBERS -> "number";
            case Item.DATETIMES -> "datetime";
            default -> "text";
        };
        if (!item.list()) {
            return element(item.values().get(0));
        }
        Xml list = new Xml(kind + "list");
        item.values().forEach(value -> list.add(element(value)));
        return list;
    }

    private static Xml element(Object value) {
        if (value instanceof Double number) {
            return new Xml("number")
                    .add(new BigDecimal(number).stripTrailingZeros().toPlainString());
        }
        if (value instanceof NotesTime time) {
            return DxlTime.write(time);
        }
        if (value instanceof NotesTimeRange range) {
            return new Xml("datetimepair").add(DxlTime.write(range.start())).add(DxlTime.write(range.end()));
        }
        return textElement((String) value);
    }

    private static Xml textElement(String text) {
        Xml element = new Xml("text");
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c < ' ' && c != '\t' && c != '\r') {
                if (plain.length() > 0) {
                    element.add(plain.toString());
                    plain.setLength(0);
                }
                element.add(c == '\n' ? new Xml("break") : new Xml("nonxmlchar").with("value", Integer.toHexString(c)));
            } else {
                plain.append(c);
            }
        }
        return plain.length() > 0 ? element.add(plain.toString()) : element;
    }

    private static String text(Xml element) {
        StringBuilder text = new StringBuilder();
        for (Object child : element.children()) {
            if (!(child instanceof Xml nested)) {
                text.append(child);
            } else if (nested.name().equals("break")) {
                text.append('\n');
            } else if (nested.name().equals("nonxmlchar")) {
                text.append((char) Integer.parseInt(nested.get("value"), 16));
            }
        }
        return text.toString();
    }

    private static Double number(Xml element) {
        return Double.valueOf(element.text().trim());
    }

    private static Object timeOrRange(Xml element) {
        if (element.name().equals("datetimepair")) {
            List<Xml> ends = element.elements();
            return new NotesTimeRange(DxlTime.read(ends.get(0)), DxlTime.read(ends.get(1)));
        }
        return DxlTime.read(element);
    }

    private static int payloadType(Xml value) {
        return switch (value.name()) {
            case "richtext" -> Item.RICHTEXT;
            case "mime" -> Item.MIME_PART;
            case "object" -> Item.ATTACHMENT;
            case "formula" -> Item.FORMULA;
            case "itemdata", "rawitemdata" -> Integer.parseInt(value.get("type"), 16);
            default -> Item.UNKNOWN;
        };
    }

    private static Set<ItemFlag> flags(Xml item, boolean simple) {
        Set<ItemFlag> flags = EnumSet.noneOf(ItemFlag.class);
        for (ItemFlag flag : ItemFlag.values()) {
            if (item.is(flag.attribute())) {
                flags.add(flag);
            }
        }
        // The schema: text, numbers and times are in the summary unless they say otherwise.
        if (simple && item.get("summary") == null) {
            flags.add(ItemFlag.SUMMARY);
        }
        return flags;
    }
}
