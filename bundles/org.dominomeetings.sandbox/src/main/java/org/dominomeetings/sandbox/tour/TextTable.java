package org.dominomeetings.sandbox.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Formats rows in columns of fixed width, for a terminal of 120 characters; long cells go on in the next line. */
final class TextTable {
    private final int[] widths;

    TextTable(int... widths) {
        this.widths = widths;
    }

    String format(List<List<String>> rows) {
        return rows.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(List<String> cells) {
        List<List<String>> columns = new ArrayList<>();
        int height = 0;
        for (int column = 0; column < widths.length; column++) {
            List<String> lines = wrap(cells.get(column), widths[column]);
            columns.add(lines);
            height = Math.max(height, lines.size());
        }
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < height; line++) {
            StringBuilder out = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                List<String> lines = columns.get(column);
                String cell = line < lines.size() ? lines.get(line) : "";
                out.append("  ").append(cell).append(" ".repeat(widths[column] - cell.length()));
            }
            text.append(out.toString().stripTrailing()).append(System.lineSeparator());
        }
        return text.toString();
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\\R", -1)) {
            String rest = line;
            while (rest.length() > width) {
                int space = rest.lastIndexOf(' ', width);
                int end = space > 0 ? space : width;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }
}
