package org.dominomeetings.core.meeting;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.Hashes;

/**
 * What a service was last told, detail by detail: the times as they are, since a lost meeting is looked up by them, the
 * rest as digests, which is enough to know what has changed without keeping a private entry's words in the ledger.
 * Immutable.
 */
public final class SentDetails {
    private final Map<Detail, String> kept;

    private SentDetails(Map<Detail, String> kept) {
        this.kept = Collections.unmodifiableMap(kept);
    }

    /** What is remembered of these details. */
    public static SentDetails of(MeetingDetails details) {
        Map<Detail, String> kept = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            kept.put(detail, isTime(detail) ? details.text(detail) : digest(details.text(detail)));
        }
        return new SentDetails(kept);
    }

    /**
     * @param written what {@link #written()} gave; a detail that is not in it counts as changed
     */
    public static SentDetails read(String written) {
        Map<Detail, String> kept = new EnumMap<>(Detail.class);
        for (String pair : written.split(" ")) {
            int colon = pair.indexOf(':');
            for (Detail detail : Detail.values()) {
                if (colon > 0 && detail.member().equals(pair.substring(0, colon))) {
                    kept.put(detail, pair.substring(colon + 1));
                }
            }
        }
        return new SentDetails(kept);
    }

    /** One line of text to keep. */
    public String written() {
        StringBuilder line = new StringBuilder();
        kept.forEach((detail, value) -> line.append(line.length() == 0 ? "" : " ")
                .append(detail.member())
                .append(':')
                .append(value));
        return line.toString();
    }

    /** The details that are not as they were sent. */
    public Set<Detail> changedIn(MeetingDetails now) {
        Set<Detail> changed = EnumSet.noneOf(Detail.class);
        of(now).kept.forEach((detail, value) -> {
            if (!value.equals(kept.get(detail))) {
                changed.add(detail);
            }
        });
        return changed;
    }

    /** When the meeting starts, as far as the service knows; empty if that was not kept. */
    public Optional<Instant> start() {
        return Optional.ofNullable(kept.get(Detail.START)).map(Instant::parse);
    }

    /** When the meeting ends, as far as the service knows; empty if that was not kept. */
    public Optional<Instant> end() {
        return Optional.ofNullable(kept.get(Detail.END)).map(Instant::parse);
    }

    /** Whether this is the subject that the service was told. */
    public boolean isSubject(String subject) {
        return digest(subject).equals(kept.get(Detail.SUBJECT));
    }

    /** The times alone, of a meeting of which it is not known whether the service took the rest. */
    public SentDetails timesOnly() {
        Map<Detail, String> times = new EnumMap<>(kept);
        times.keySet().removeIf(detail -> !isTime(detail));
        return new SentDetails(times);
    }

    private static boolean isTime(Detail detail) {
        return detail == Detail.START || detail == Detail.END;
    }

    private static String digest(String text) {
        // 16 of these characters are 96 bits: they tell one person's edits apart for ever and keep the line short.
        return Hashes.urlSafe(text).substring(0, 16);
    }
}
