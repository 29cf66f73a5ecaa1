package org.dominomeetings.core.entry.location;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The text of a {@code Location} that is known to be ours although its marks are gone: the links of the entry's
 * meetings, and the lines that a block of them has in any language. Immutable.
 */
public final class OwnText {
    /** Nothing is known; a block is then found by its marks alone. */
    public static final OwnText NONE = new OwnText(Collections.emptyList(), Collections.emptyList(), false);

    /** The item that a link is read from can be edited: whatever else stands in it, short words above all, is no link. */
    private static final Pattern LINK = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://\\S{4,}");

    private final List<String> links;
    private final List<String> lines;
    private final boolean shown;

    private OwnText(Collection<String> links, Collection<String> lines, boolean shown) {
        this.links = longestFirst(links);
        this.lines = longestFirst(lines);
        this.shown = shown;
    }

    /**
     * @param links what guests follow; what is no URL is left out
     * @param lines each as it is written, whatever the language
     * @param shown whether the entry shows one of the meetings. If it does not, and neither a link nor an end mark is in
     *     the text, a line that reads like ours is somebody else's: the telephone number of the same service, say
     */
    public static OwnText of(Collection<String> links, Collection<String> lines, boolean shown) {
        Set<String> urls = new LinkedHashSet<>();
        for (String link : links) {
            String one = BlockFormat.oneLine(link);
            if (LINK.matcher(one).matches()) {
                urls.add(one);
                // As a web form may have escaped it.
                urls.add(one.replace("&", "&amp;"));
            }
        }
        Set<String> written = new LinkedHashSet<>();
        lines.forEach(line -> written.add(BlockFormat.oneLine(line)));
        written.remove("");
        return new OwnText(urls, written, shown);
    }

    /** Whether this is a link of one of the meetings. */
    public boolean isLink(String text) {
        return links.contains(text);
    }

    /** The longest first, since one may be a part of another. */
    List<String> links() {
        return links;
    }

    /** The lines that hold a link. */
    List<String> linkLines() {
        List<String> holding = new ArrayList<>(lines);
        holding.removeIf(line -> !hasLink(line));
        return holding;
    }

    /** The lines that hold none. */
    List<String> otherLines() {
        List<String> others = new ArrayList<>(lines);
        others.removeIf(this::hasLink);
        return others;
    }

    /** What is left of our lines when their link is taken out. */
    List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (String line : lines) {
            links.stream().filter(line::contains).findFirst().ifPresent(link -> labels.add(line.replace(link, "")));
        }
        return labels;
    }

    boolean isShown() {
        return shown;
    }

    boolean isNothing() {
        return links.isEmpty() && lines.isEmpty();
    }

    private boolean hasLink(String line) {
        return links.stream().anyMatch(line::contains);
    }

    private static List<String> longestFirst(Collection<String> texts) {
        List<String> sorted = new ArrayList<>(texts);
        sorted.sort(Comparator.comparingInt(String::length).reversed());
        return Collections.unmodifiableList(sorted);
    }
}
