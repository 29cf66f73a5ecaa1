package org.dominomeetings.core.entry.location;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was done to the block: one link after an update, none after a delete, and every word of his in its order. */
class EditedBlockPropertyTest {
    private static final List<String> LINKS = List.of(
            "https://zoom.example/j/851?pwd=aB1", "https://acme.webex.example/m/0c1", "https://meet.example/x-y");

    /** Words that nobody else writes. */
    private static final Pattern HIS = Pattern.compile("\\bhis\\d+\\b");

    /** After these a word of his can stand in the middle of a line of ours, or beside a mark far from all others: both are his. */
    private static final Set<Touch> MAKE_OURS_HIS = EnumSet.of(Touch.WRAPPED, Touch.SHUFFLED);

    /** What can be done to a text that holds the block; new words of his are numbered by the random numbers' own source. */
    private enum Touch {
        WITHOUT_MARKS,
        WITHOUT_BEGIN,
        WITHOUT_END,
        LINE_ADDED,
        WORD_AT_LINE_END,
        LINE_DELETED,
        BRACKETS_AROUND_LINK,
        HARD_SPACES,
        INDENTED,
        QUOTED,
        SHUFFLED,
        MARKS_IN_CAPITALS,
        RETURNS,
        WRAPPED,
        JOINED_WITH_COMMAS,
        JOINED_WITH_BLANKS,
        LINK_COPIED,
        SCHEME_IN_CAPITALS
    }

    @Property(tries = 2000, seed = "1")
    void neverTwoLinksNorADeadOneNorALostWord(
            @ForAll("touches") List<Touch> touches, @ForAll Random choice, @ForAll boolean parted) {
        String link = LINKS.get(choice.nextInt(LINKS.size()));
        List<String> lines = List.of(
                "Zoom: " + link, "Passcode: 24680", "Phone: +49 30 123, +1 555", "Video system: 851@zoom.example");
        OwnText ours = OwnText.of(List.of(link), lines, true);
        int[] words = {0};
        String text = LocationBlock.put(List.of("his" + words[0]++ + "\nhis" + words[0]++), lines)
                .get(0);
        for (Touch touch : touches) {
            text = touched(text, touch, link, choice, words);
        }
        List<String> location = parted ? Arrays.asList(text.split("\r?\n", -1)) : List.of(text);

        List<String> updated = LocationBlock.put(location, lines, ours);
        assertThat(links(updated, link))
                .as("links in %s of %s", updated, location)
                .isEqualTo(1);
        assertThat(his(updated)).as("%s of %s", updated, location).isEqualTo(his(location));
        if (Collections.disjoint(touches, MAKE_OURS_HIS)) {
            assertThat(LocationBlock.put(updated, lines, ours)).isEqualTo(updated);
        }

        for (List<String> before : List.of(location, updated)) {
            List<String> deleted = LocationBlock.takeOut(before, ours);
            assertThat(links(deleted, link))
                    .as("links in %s of %s", deleted, before)
                    .isZero();
            assertThat(his(deleted)).as("%s of %s", deleted, before).isEqualTo(his(location));
            if (Collections.disjoint(touches, MAKE_OURS_HIS)) {
                assertThat(words(deleted)).as("%s of %s", deleted, before).allMatch(HIS.asMatchPredicate());
            }
        }
    }

    @Provide
    Arbitrary<List<Touch>> touches() {
        return Arbitraries.of(Touch.class).list().ofMinSize(1).ofMaxSize(5);
    }

    private static String touched(String text, Touch touch, String link, Random choice, int[] words) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int one = choice.nextInt(lines.size());
        switch (touch) {
            case WITHOUT_MARKS:
                return text.replaceAll("(?i)\n?\\[/?online meeting[^\\]]*\\]", "");
            case WITHOUT_BEGIN:
                return text.replaceAll("(?i)\\[online meeting]", "");
            case WITHOUT_END:
                return text.replaceAll("(?i)\\[/online meeting [^\\]]*]", "");
            case LINE_ADDED:
                lines.add(one, "his" + words[0]++);
                return String.join("\n", lines);
            case WORD_AT_LINE_END:
                lines.set(one, lines.get(one) + " his" + words[0]++);
                return String.join("\n", lines);
            case LINE_DELETED:
                if (!HIS.matcher(lines.get(one)).find()) {
                    lines.remove(one);
                }
                return String.join("\n", lines);
            case BRACKETS_AROUND_LINK:
                return text.replace(link, "<" + link + ">");
            case HARD_SPACES:
                return text.replace(' ', '\u00a0');
            case INDENTED:
                return text.replace("\n", "\n   \t");
            case QUOTED:
                return text.replace("\n", "\n> ");
            case SHUFFLED:
                Collections.shuffle(lines, choice);
                return String.join("\n", lines);
            case MARKS_IN_CAPITALS:
                return text.replace("online meeting", "Online Meeting");
            case RETURNS:
                return text.replaceAll("\r?\n", "\r\n");
            case WRAPPED:
                return text.replace("system: ", "system:\n");
            case JOINED_WITH_COMMAS:
                return text.replaceAll("\r?\n", ", ");
            case JOINED_WITH_BLANKS:
                return text.replaceAll("\r?\n", " ");
            case LINK_COPIED:
                lines.add(one, link);
                return String.join("\n", lines);
            case SCHEME_IN_CAPITALS:
                return text.replace("https://", "HTTPS://");
            default:
                throw new IllegalArgumentException(touch.name());
        }
    }

    private static int links(List<String> location, String link) {
        String bare = link.substring("https://".length()).toLowerCase(Locale.ROOT);
        String text = String.join("\n", location).toLowerCase(Locale.ROOT);
        return text.split(Pattern.quote(bare), -1).length - 1;
    }

    private static List<String> his(List<String> location) {
        List<String> found = new ArrayList<>();
        for (Matcher word = HIS.matcher(String.join("\n", location)); word.find(); ) {
            found.add(word.group());
        }
        return found;
    }

    private static List<String> words(List<String> location) {
        return Arrays.stream(String.join("\n", location).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }
}
