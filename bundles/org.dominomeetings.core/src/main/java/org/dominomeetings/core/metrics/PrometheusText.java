package org.dominomeetings.core.metrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Metrics as text in Prometheus's exposition format, version 0.0.4. Used by one thread. */
public final class PrometheusText {
    /** The content type by which a scraper knows the format. */
    public static final String CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final String PREFIX = "dominomeetings_";

    private final StringBuilder text = new StringBuilder();

    /** All counters, those that have counted nothing yet with their description alone. */
    public PrometheusText counters(Counters counters) {
        for (Counters.Kind kind : Counters.Kind.values()) {
            // A counter's name ends so (Prometheus, Metric and label naming).
            family(kind.word() + "_total", kind.help(), "counter", kind.labels(), counters.of(kind));
        }
        return this;
    }

    /**
     * A value that goes up and down, told by one word.
     *
     * @param values by the word
     */
    public PrometheusText gauge(String word, String help, String label, Map<String, ? extends Number> values) {
        head(word, help, "gauge");
        values.forEach(
                (key, value) -> sample(word, Collections.singletonList(label), Collections.singletonList(key), value));
        return this;
    }

    /** A value that goes up and down. */
    public PrometheusText gauge(String word, String help, Number value) {
        head(word, help, "gauge");
        sample(word, Collections.emptyList(), Collections.emptyList(), value);
        return this;
    }

    private void family(
            String word, String help, String type, List<String> labels, Map<List<String>, ? extends Number> values) {
        head(word, help, type);
        values.forEach((words, value) -> sample(word, labels, words, value));
    }

    private void head(String word, String help, String type) {
        text.append("# HELP ")
                .append(PREFIX)
                .append(word)
                .append(' ')
                .append(help.replace("\\", "\\\\").replace("\n", "\\n"));
        text.append("\n# TYPE ")
                .append(PREFIX)
                .append(word)
                .append(' ')
                .append(type)
                .append('\n');
    }

    private void sample(String word, List<String> labels, List<String> words, Number value) {
        text.append(PREFIX).append(word);
        if (!labels.isEmpty()) {
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < labels.size(); i++) {
                pairs.add(labels.get(i) + "=\"" + escaped(words.get(i)) + "\"");
            }
            text.append('{').append(String.join(",", pairs)).append('}');
        }
        text.append(' ').append(value).append('\n');
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
