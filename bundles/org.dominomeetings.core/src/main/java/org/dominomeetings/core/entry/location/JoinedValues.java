package org.dominomeetings.core.entry.location;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The values of an item as one text, so that what a form has parted can be found across its values. A change of value
 * counts as a line break, since that is where forms part a text. Immutable.
 */
final class JoinedValues {
    private final String text;
    private final boolean none;

    /** The line breaks that stand for a change of value. */
    private final BitSet partings = new BitSet();

    /**
     * @param values may be empty
     */
    JoinedValues(List<String> values) {
        this.text = String.join("\n", values);
        this.none = values.isEmpty();
        int end = -1;
        for (String value : none ? values : values.subList(0, values.size() - 1)) {
            end += value.length() + 1;
            partings.set(end);
        }
    }

    String text() {
        return text;
    }

    /** Whether this line break stands for a change of value. */
    boolean isParting(int at) {
        return partings.get(at);
    }

    /** Whether a value begins here. */
    boolean isStart(int at) {
        return at == 0 || partings.get(at - 1);
    }

    /** Whether a value ends before this character. */
    boolean isEnd(int at) {
        return at == text.length() || partings.get(at);
    }

    /**
     * The values after a change; values between which the parting goes become one. One pass over the text.
     *
     * @param gone the characters that go
     * @param added what comes in before the character of that place
     */
    List<String> changed(BitSet gone, Map<Integer, String> added) {
        if (none) {
            return Collections.emptyList();
        }
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            value.append(added.getOrDefault(i, ""));
            boolean stays = i < text.length() && !gone.get(i);
            if (stays && partings.get(i)) {
                values.add(value.toString());
                value.setLength(0);
            } else if (stays) {
                value.append(text.charAt(i));
            }
        }
        values.add(value.toString());
        return values;
    }
}
