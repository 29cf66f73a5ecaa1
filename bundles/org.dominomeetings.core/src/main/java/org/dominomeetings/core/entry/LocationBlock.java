package org.dominomeetings.core.entry;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of the item {@code Location} that is ours: a block of lines between two marks. It can be put in, found and
 * taken out again, and what the user typed stays as it was to the character.
 *
 * <p>The end mark carries a checksum of what stands between the marks, and only where it fits the text is ours:
 *
 * <ul>
 *   <li>What merely looks like a block, a whole pair of marks included, is the user's and stays.
 *   <li>A block in which someone changed a word is his from then on. It stays as it is, link and all; the next change of
 *       the meeting puts a fresh block below, and deleting the meeting takes out that one alone.
 *   <li>White space, commas and semicolons do not count. At these a form parts a field of several values, at line breaks
 *       in particular, and the block is found in whichever values its pieces stand then.
 *   <li>A block that came with a pasted entry, an invitation or a copied location is not the user's text either, whatever
 *       meeting it tells of: {@link #put} replaces it, so that guests never see two links, and {@link #takeOut} leaves
 *       none.
 * </ul>
 *
 * <p>The functions change no list they are given. Safe for any thread.
 */
public final class LocationBlock {
    private LocationBlock() {}

    /**
     * The values with the block in them: where a block already stands, else below the text of the last value.
     *
     * @param location the values of the item, none of them null; may be empty
     * @param lines what the block says. They may come from a service: each is made one line, and a mark in it loses its
     *     brackets; blank ones are left out
     */
    public static List<String> put(List<String> location, List<String> lines) {
        List<BlockPlace> blocks = BlockPlace.findIn(location);
        if (!blocks.isEmpty()) {
            BlockPlace first = blocks.get(0);
            List<String> one = withoutAll(location, blocks.subList(1, blocks.size()));
            return first.replace(one, BlockText.write(lines, first.origin()));
        }
        List<String> result = new ArrayList<>(location);
        if (location.isEmpty()) {
            result.add(BlockText.write(lines, BlockText.Origin.NO_VALUE));
            return result;
        }
        int last = location.size() - 1;
        String text = location.get(last);
        result.set(
                last,
                text.isEmpty()
                        ? BlockText.write(lines, BlockText.Origin.EMPTY_VALUE)
                        : text + "\n" + BlockText.write(lines, BlockText.Origin.BELOW_TEXT));
        return result;
    }

    /** The values without any block of ours; the same list if there is none. */
    public static List<String> takeOut(List<String> location) {
        return withoutAll(location, BlockPlace.findIn(location));
    }

    /** Whether a block of ours, of which nobody changed a word, is in the values. */
    public static boolean isIn(List<String> location) {
        return !BlockPlace.findIn(location).isEmpty();
    }

    private static List<String> withoutAll(List<String> location, List<BlockPlace> blocks) {
        List<String> result = location;
        // From the last to the first, so that the places of those before stay true.
        for (int i = blocks.size() - 1; i >= 0; i--) {
            result = blocks.get(i).takeOut(result);
        }
        return result;
    }
}
