package org.dominomeetings.core.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * How often something happened since the server started. What it is and how it ended are words of closed lists, so that
 * the number of counters has a bound and none names a person or an entry. Safe for any thread.
 */
public final class Counters {
    private final Map<List<String>, LongAdder> counts = new ConcurrentHashMap<>();

    /** What there is to count, with the names of the words that tell one counter from another. */
    public enum Kind {
        /** Requests of clients, by route and by the code of the answer. */
        REQUESTS("requests", "Requests answered, by route and by the code of the answer.", "operation", "outcome"),
        /** Calls of a provider, by what was asked and by how it ended. */
        PROVIDER_CALLS(
                "provider_calls",
                "Calls of meeting services, by what was asked and by how it ended.",
                "service",
                "call",
                "outcome"),
        /** Refreshes of access tokens. */
        REFRESHES("refreshes", "Refreshes of access tokens.", "service", "outcome"),
        /** Runs of the sweeper that settles what was left open. */
        SWEEPS("sweeps", "Runs that settle what was left open.", "outcome");

        private final String word;
        private final String help;
        private final List<String> labels;

        Kind(String word, String help, String... labels) {
            this.word = word;
            this.help = help;
            this.labels = Collections.unmodifiableList(Arrays.asList(labels));
        }

        /** Its name, in lower case with underscores. */
        public String word() {
            return word;
        }

        /** What it is, in a sentence. */
        public String help() {
            return help;
        }

        /** The names of the words by which it is counted. */
        public List<String> labels() {
            return labels;
        }
    }

    /**
     * Counts one more.
     *
     * @param words as many as the kind has labels, each of a closed list
     * @throws IllegalArgumentException for another number of words
     */
    public void count(Kind kind, String... words) {
        if (words.length != kind.labels().size()) {
            throw new IllegalArgumentException(kind + " is counted by " + kind.labels());
        }
        List<String> key = new ArrayList<>();
        key.add(kind.word());
        key.addAll(Arrays.asList(words));
        counts.computeIfAbsent(key, none -> new LongAdder()).increment();
    }

    /** What happened of a kind, by its words, in the order of the words. */
    public Map<List<String>, Long> of(Kind kind) {
        Map<List<String>, Long> found = new TreeMap<>(Counters::compare);
        counts.forEach((key, count) -> {
            if (key.get(0).equals(kind.word())) {
                found.put(Collections.unmodifiableList(key.subList(1, key.size())), count.sum());
            }
        });
        return found;
    }

    private static int compare(List<String> one, List<String> other) {
        return String.join("\n", one).compareTo(String.join("\n", other));
    }
}
