package org.dominomeetings.core.meeting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dominomeetings.core.digest.Hashes;

/**
 * The details as the service was last told them, one by one: the times as they are, since a lost meeting is looked up
 * by them, the rest as digests, which is enough to know what has changed without keeping a private entry's words in the
 * ledger. Of a meeting that had begun the service may have been told other times than the entry's; then both are kept:
 * the entry's, by which is known what has changed, and the service's, by which the meeting is found. Immutable.
 */
public final class SyncedDetails {
    /** Names of the service's own times in the line that is kept; a version that knows none of them passes over them. */
    private static final String TOLD = "told-";

    private final Map<Detail, String> kept;

    /** The times that the service was told, where they are not the entry's. */
    private final Map<Detail, String> told;

    private SyncedDetails(Map<Detail, String> kept, Map<Detail, String> told) {
        this.kept = Collections.unmodifiableMap(kept);
        this.told = Collections.unmodifiableMap(told);
    }

    /** What is remembered of these details, of which the service was told every one as it is. */
    public static SyncedDetails of(MeetingDetails details) {
        return of(details, details);
    }

    /**
     * What is remembered of an entry's details of which the service was told other times.
     *
     * @param entry as the entry has them
     * @param toService as the service was told them; all but the times are the entry's
     */
    public static SyncedDetails of(MeetingDetails entry, MeetingDetails toService) {
        Map<Detail, String> kept = new EnumMap<>(Detail.class);
        Map<Detail, String> told = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            String text = entry.text(detail);
            kept.put(detail, isTime(detail) ? text : digest(text));
            if (isTime(detail) && !toService.text(detail).equals(text)) {
                told.put(detail, toService.text(detail));
            }
        }
        return new SyncedDetails(kept, told);
    }

    /**
     * @param written what {@link #written()} gave; a detail that is not in it counts as changed
     */
    public static SyncedDetails read(String written) {
        Map<Detail, String> kept = new EnumMap<>(Detail.class);
        Map<Detail, String> told = new EnumMap<>(Detail.class);
        for (String pair : written.split(" ")) {
            int colon = pair.indexOf(':');
            String name = colon > 0 ? pair.substring(0, colon) : "";
            for (Detail detail : Detail.values()) {
                String value = pair.substring(colon + 1);
                if (detail.member().equals(name)) {
                    kept.put(detail, isTime(detail) ? toTheSecond(value) : value);
                } else if (isTime(detail) && (TOLD + detail.member()).equals(name)) {
                    told.put(detail, value);
                }
            }
        }
        return new SyncedDetails(kept, told);
    }

    /** Records from before entries' times were cut to the second have more of it, and are not to count as changed. */
    private static String toTheSecond(String time) {
        return Instant.parse(time).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** One line of text to keep. */
    public String written() {
        StringBuilder line = new StringBuilder();
        kept.forEach((detail, value) -> append(line, detail.member(), value));
        told.forEach((detail, value) -> append(line, TOLD + detail.member(), value));
        return line.toString();
    }

    private static void append(StringBuilder line, String name, String value) {
        line.append(line.length() == 0 ? "" : " ").append(name).append(':').append(value);
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
        return toService(Detail.START);
    }

    /** When the meeting ends, as far as the service knows; empty if that was not kept. */
    public Optional<Instant> end() {
        return toService(Detail.END);
    }

    /** When the entry started when the service was told; empty if that was not kept. */
    public Optional<Instant> entryStart() {
        return Optional.ofNullable(kept.get(Detail.START)).map(Instant::parse);
    }

    private Optional<Instant> toService(Detail time) {
        return Optional.ofNullable(told.getOrDefault(time, kept.get(time))).map(Instant::parse);
    }

    /** Whether this is the subject that the service was told. */
    public boolean isSubject(String subject) {
        return digest(subject).equals(kept.get(Detail.SUBJECT));
    }

    /** The times alone, of a meeting of which it is not known whether the service took the rest. */
    public SyncedDetails timesOnly() {
        Map<Detail, String> times = new EnumMap<>(kept);
        times.keySet().removeIf(detail -> !isTime(detail));
        return new SyncedDetails(times, told);
    }

    private static boolean isTime(Detail detail) {
        return detail == Detail.START || detail == Detail.END;
    }

    private static String digest(String text) {
        // 16 of these characters are 96 bits: they tell one person's edits apart for ever and keep the line short.
        return Hashes.sha256Base64Url(text).substring(0, 16);
    }
}
