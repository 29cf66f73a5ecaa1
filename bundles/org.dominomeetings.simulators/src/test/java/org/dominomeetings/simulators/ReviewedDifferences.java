package org.dominomeetings.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The table of places where a contract of ours may differ from a service's own description, one a line: operation,
 * place, what ours says (not, what theirs says), source. A star stands for anything.
 */
public final class ReviewedDifferences {
    private final List<Row> rows;

    private ReviewedDifferences(List<Row> rows) {
        this.rows = rows;
    }

    /** @return the table that stands in {@code lines} */
    public static ReviewedDifferences of(String lines) {
        return new ReviewedDifferences(lines.lines().map(Row::of).toList());
    }

    private record Row(String text, Pattern pattern) {
        static Row of(String line) {
            String[] cells = line.split(" \\| ");
            assertThat(cells).as(line).hasSize(4);
            String glob = String.join(" | ", cells[0], cells[1], cells[2]);
            String regex = Arrays.stream(glob.split("\\*", -1))
                    .map(Pattern::quote)
                    .reduce((a, b) -> a + "[^|]*" + b)
                    .orElseThrow();
            return new Row(line, Pattern.compile(regex));
        }

        boolean covers(String difference) {
            return pattern.matcher(difference).matches();
        }
    }

    /** Fails where a difference is in no row, or a row is no longer true. */
    public void areAllOf(Set<String> differences) {
        Set<String> unreviewed = new TreeSet<>(differences);
        unreviewed.removeIf(difference -> rows.stream().anyMatch(row -> row.covers(difference)));
        assertThat(unreviewed).as("differences without a source").isEmpty();
        assertThat(rows)
                .as("rows that are no longer true")
                .allMatch(row -> differences.stream().anyMatch(row::covers), "differs still");
    }

    /** @return the text of a contract that lies in the package of {@code beside} */
    public static String contract(Class<?> beside, String resource) {
        try (var in = beside.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
