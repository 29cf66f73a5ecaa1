package org.dominomeetings.core.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Where a block of ours stands in a list of values: from a character of one value to one of the same or a later value. */
final class BlockPlace {
    private final BlockText.Origin origin;
    private final String lineBreak;
    private final int firstValue;
    private final int from;
    private final int lastValue;
    private final int to;

    private BlockPlace(BlockText.Origin origin, String lineBreak, int firstValue, int from, int lastValue, int to) {
        this.origin = origin;
        this.lineBreak = lineBreak;
        this.firstValue = firstValue;
        this.from = from;
        this.lastValue = lastValue;
        this.to = to;
    }

    /** All blocks, in their order. */
    static List<BlockPlace> findIn(List<String> values) {
        // A change of value counts as a line break, since that is where forms part a text.
        String text = String.join("\n", values);
        List<BlockPlace> found = new ArrayList<>();
        for (Matcher end = BlockText.END.matcher(text); end.find(); ) {
            // No line of a block contains a mark, so its begin is the nearest one.
            int begin = text.lastIndexOf(BlockText.BEGIN, end.start());
            if (begin >= 0) {
                int inside = begin + BlockText.BEGIN.length();
                BlockText.Origin origin = BlockText.originOf(text.subSequence(inside, end.start()), end.group(1));
                if (origin != null) {
                    found.add(at(values, begin, end.end(), origin, lineBreakAt(text, inside)));
                }
            }
        }
        return found;
    }

    BlockText.Origin origin() {
        return origin;
    }

    /** The values with another text in this place. */
    List<String> replace(List<String> values, String text) {
        return replace(values, firstValue, from, text);
    }

    /** The values without the block, and without the line break or the value that came with it. */
    List<String> takeOut(List<String> values) {
        if (origin == BlockText.Origin.NO_VALUE
                && from == 0
                && to == values.get(lastValue).length()) {
            List<String> result = new ArrayList<>(values.subList(0, firstValue));
            result.addAll(values.subList(lastValue + 1, values.size()));
            return result;
        }
        if (origin == BlockText.Origin.BELOW_TEXT) {
            if (values.get(firstValue).substring(0, from).endsWith(lineBreak)) {
                return replace(values, firstValue, from - lineBreak.length(), "");
            }
            if (from == 0 && firstValue > 0) {
                // The form parted the values at our line break.
                return replace(
                        values, firstValue - 1, values.get(firstValue - 1).length(), "");
            }
        }
        return replace(values, "");
    }

    private List<String> replace(List<String> values, int atValue, int atCharacter, String text) {
        List<String> result = new ArrayList<>(values.subList(0, atValue));
        result.add(values.get(atValue).substring(0, atCharacter)
                + text
                + values.get(lastValue).substring(to));
        result.addAll(values.subList(lastValue + 1, values.size()));
        return result;
    }

    /** A web form makes CR and LF of every line break, so the one before the block looks like the one after its mark. */
    private static String lineBreakAt(String text, int at) {
        if (text.startsWith("\r\n", at)) {
            return "\r\n";
        }
        return Character.isWhitespace(text.charAt(at)) ? text.substring(at, at + 1) : "\n";
    }

    private static BlockPlace at(List<String> values, int from, int to, BlockText.Origin origin, String lineBreak) {
        int first = 0;
        int start = 0;
        while (from > start + values.get(first).length()) {
            start += values.get(first++).length() + 1;
        }
        int last = first;
        int lastStart = start;
        while (to > lastStart + values.get(last).length()) {
            lastStart += values.get(last++).length() + 1;
        }
        return new BlockPlace(origin, lineBreak, first, from - start, last, to - lastStart);
    }
}
