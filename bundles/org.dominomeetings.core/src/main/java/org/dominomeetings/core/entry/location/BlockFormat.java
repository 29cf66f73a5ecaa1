package org.dominomeetings.core.entry.location;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The text form of the location block. Entries keep it for years, so a block that an earlier version wrote must
 * always be found: marks and checksum never change.
 */
final class BlockFormat {
    /** The marks are the same in every language, so that a block is found whoever put it in. */
    static final String BEGIN = "[online meeting]";

    /**
     * Either mark, the end mark with the checksum as its group. Its 32 bits are needed: with 24, tests that write marks at
     * random came upon a text that fitted by chance.
     */
    static final Pattern MARK = Pattern.compile("\\[online meeting]|\\[/online meeting ([0-9a-f]{8})]");

    private static final String END_WITHOUT_CHECKSUM = "[/online meeting ";

    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");

    /**
     * What the block was put into, which has to be known to take it out without a trace. It is part of the checksum, so
     * that guests need not read it; the digits are part of what is stored.
     */
    enum Origin {
        /** The item was missing or had no value at all. */
        NO_VALUE('0'),
        /** The last value was the empty text. */
        EMPTY_VALUE('1'),
        /** The last value had text, and a line break was set after it. */
        BELOW_TEXT('2'),
        /** As before, where the text itself ended in a carriage return, which is not a part of our line break. */
        BELOW_RETURN('3');

        private final char digit;

        Origin(char digit) {
            this.digit = digit;
        }
    }

    private BlockFormat() {}

    /**
     * @param lineBreak as the text around has it
     */
    static String write(List<String> lines, Origin origin, String lineBreak) {
        StringBuilder said = new StringBuilder(lineBreak);
        for (String line : lines) {
            String one = oneLine(line);
            if (!one.isEmpty()) {
                said.append(one).append(lineBreak);
            }
        }
        return BEGIN + said + END_WITHOUT_CHECKSUM + checksum(said, origin) + "]";
    }

    /**
     * @param said all between the marks
     * @return none if the checksum is not that of a block of ours
     */
    static @Nullable Origin originOf(CharSequence said, String checksum) {
        for (Origin origin : Origin.values()) {
            if (checksum(said, origin).equals(checksum)) {
                return origin;
            }
        }
        return null;
    }

    /** A line as it is written. */
    static String oneLine(String line) {
        return BREAKS.matcher(line)
                .replaceAll(" ")
                .trim()
                .replace("[online meeting", "(online meeting")
                .replace("[/online meeting", "(/online meeting");
    }

    private static String checksum(CharSequence said, Origin origin) {
        StringBuilder words = new StringBuilder().append(origin.digit);
        said.chars().filter(BlockFormat::counts).forEach(character -> words.append((char) character));
        CRC32 crc = new CRC32();
        byte[] bytes = words.toString().getBytes(StandardCharsets.UTF_8);
        crc.update(bytes, 0, bytes.length);
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    /**
     * Forms trim and wrap, and they part several values at line breaks, commas and semicolons (HCL Designer help, field
     * properties, "Separate values when user enters").
     */
    private static boolean counts(int character) {
        return !isSpace(character) && character != ',' && character != ';';
    }

    static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
