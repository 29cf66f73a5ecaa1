package org.dominomeetings.core.entry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The part of the item {@code Location} that is ours: a block between two marks after what the user typed. It can be put
 * in, found and taken out again, and the user's text stays as it was to the character, also where he writes on after the
 * block or his own text looks like a mark.
 *
 * <p>The item may hold several values; the block stands in the last one.
 */
public final class LocationBlock {
    /** The marks are the same in every language, so that a block is found whoever put it in. */
    private static final String BEGIN = "[online meeting]\n";

    private static final String END = "[/online meeting]";

    private LocationBlock() {}

    /**
     * The values with the block in them; a block that is already there is replaced where it stands.
     *
     * @param lines what the block says, without line breaks in a line
     */
    public static List<String> put(List<String> location, List<String> lines) {
        StringBuilder block = new StringBuilder(BEGIN);
        for (String line : lines) {
            block.append(line).append('\n');
        }
        block.append(END);

        List<String> values = location.isEmpty() ? Collections.singletonList("") : location;
        List<String> result = new ArrayList<>(values);
        int last = result.size() - 1;
        String text = result.get(last);
        Span found = find(text);
        if (found != null) {
            result.set(last, text.substring(0, found.from) + block + text.substring(found.to));
        } else {
            result.set(last, text.isEmpty() ? block.toString() : text + "\n" + block);
        }
        return result;
    }

    /** The values without the block; the same values if there is none. */
    public static List<String> takeOut(List<String> location) {
        if (location.isEmpty()) {
            return location;
        }
        List<String> result = new ArrayList<>(location);
        int last = result.size() - 1;
        String text = result.get(last);
        Span found = find(text);
        if (found == null) {
            return location;
        }
        // put() set one line break before the block wherever there was text.
        int from = found.from > 0 && text.charAt(found.from - 1) == '\n' ? found.from - 1 : found.from;
        result.set(last, text.substring(0, from) + text.substring(found.to));
        return result;
    }

    /** Whether our block is in the values. */
    public static boolean isIn(List<String> location) {
        return !location.isEmpty() && find(location.get(location.size() - 1)) != null;
    }

    /** The last pair of marks: what put() appended comes after any look-alike, and a mark without its partner is text. */
    private static Span find(String text) {
        for (int begin = text.lastIndexOf(BEGIN); begin >= 0; begin = text.lastIndexOf(BEGIN, begin - 1)) {
            int end = text.indexOf(END, begin + BEGIN.length());
            if (end >= 0) {
                return new Span(begin, end + END.length());
            }
        }
        return null;
    }

    private static final class Span {
        private final int from;
        private final int to;

        private Span(int from, int to) {
            this.from = from;
            this.to = to;
        }
    }
}
