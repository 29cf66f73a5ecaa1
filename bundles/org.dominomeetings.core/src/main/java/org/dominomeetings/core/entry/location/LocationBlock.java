package org.dominomeetings.core.entry.location;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The part of the item {@code Location} that is ours: a block of lines between two marks. It can be put in, found and
 * taken out again, and what the user typed stays as it was to the character.
 *
 * <p>The end mark carries a checksum of what stands between the marks. Where it fits, the block is found by its marks and
 * goes as it came:
 *
 * <ul>
 *   <li>White space, commas and semicolons do not count. At these a form parts a field of several values, at line breaks
 *       in particular, and the block is found in whichever values its pieces stand then.
 *   <li>A block that came with a pasted entry, an invitation or a copied location is not the user's text either, whatever
 *       meeting it tells of: {@link #put} replaces it, so that guests never see two links, and {@link #takeOut} leaves
 *       none.
 * </ul>
 *
 * <p>Where a person touched the block, it is found by what is known to be ours, {@link OwnText}:
 *
 * <ul>
 *   <li>Lines that are ours to the character go, with the marks that are left beside them, wherever they stand and however
 *       they are wrapped, joined, indented or parted.
 *   <li>The link goes wherever it stands, out of a line of the user's too: a dead link helps nobody, and two of them make
 *       guests ask which one holds. His words around it stay, in their order; only the gap is closed.
 *   <li>What merely looks like a block, a whole pair of marks included, is the user's and stays.
 * </ul>
 *
 * <p>The functions change no list they are given, and look at a text once however many marks are in it. Safe for any
 * thread.
 */
public final class LocationBlock {
    private LocationBlock() {}

    /** As {@link #put(List, List, OurText)} where nothing is known of an earlier block. */
    public static List<String> put(List<String> location, List<String> lines) {
        return put(location, lines, OwnText.NONE);
    }

    /**
     * The values with the block in them, once: where an untouched block stands, else below the text of the last value.
     *
     * @param location the values of the item; may be empty
     * @param lines what the block says. They may come from a service: each is made one line, and a mark in it loses its
     *     brackets; blank ones are left out
     * @param ours what of the text goes though its marks are not whole
     */
    public static List<String> put(List<String> location, List<String> lines, OwnText ours) {
        JoinedValues values = new JoinedValues(location);
        List<BlockSpan> blocks = BlockSpan.findIn(values.text());
        BitSet gone = new BitSet();
        Map<Integer, String> added = new TreeMap<>();
        if (blocks.isEmpty()) {
            EditedBlock.takeOut(values, ours, new BitSet(), gone, added);
            return below(values.changed(gone, added), lines);
        }
        BlockSpan first = blocks.get(0);
        blocks.subList(1, blocks.size()).forEach(block -> block.takeOut(values, gone));
        gone.set(first.from(), first.to());
        EditedBlock.takeOut(values, ours, (BitSet) gone.clone(), gone, added);
        added.put(first.from(), first.with(lines));
        return values.changed(gone, added);
    }

    private static List<String> below(List<String> values, List<String> lines) {
        List<String> result = new ArrayList<>(values);
        if (values.isEmpty()) {
            result.add(BlockFormat.write(lines, BlockFormat.Origin.NO_VALUE, "\n"));
            return result;
        }
        int last = values.size() - 1;
        String text = values.get(last);
        String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
        BlockFormat.Origin origin =
                text.endsWith("\r") ? BlockFormat.Origin.BELOW_RETURN : BlockFormat.Origin.BELOW_TEXT;
        result.set(
                last,
                text.isEmpty()
                        ? BlockFormat.write(lines, BlockFormat.Origin.EMPTY_VALUE, "\n")
                        : text + lineBreak + BlockFormat.write(lines, origin, lineBreak));
        return result;
    }

    /** As {@link #takeOut(List, OurText)} where nothing is known of an earlier block. */
    public static List<String> takeOut(List<String> location) {
        return takeOut(location, OwnText.NONE);
    }

    /**
     * The values without any block of ours.
     *
     * @param ours what of the text goes though its marks are not whole
     */
    public static List<String> takeOut(List<String> location, OwnText ours) {
        JoinedValues values = new JoinedValues(location);
        List<BlockSpan> blocks = BlockSpan.findIn(values.text());
        BitSet gone = new BitSet();
        boolean wasNone = false;
        for (BlockSpan block : blocks) {
            wasNone |= block.takeOut(values, gone);
        }
        Map<Integer, String> added = new TreeMap<>();
        EditedBlock.takeOut(values, ours, (BitSet) gone.clone(), gone, added);
        List<String> left = values.changed(gone, added);
        boolean isNone = wasNone && left.size() == 1 && left.get(0).isEmpty();
        return isNone ? Collections.emptyList() : left;
    }

    /** Whether a block of ours, of which nobody changed a word, is in the values. */
    public static boolean isIn(List<String> location) {
        return !BlockSpan.findIn(new JoinedValues(location).text()).isEmpty();
    }
}
