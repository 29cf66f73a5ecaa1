package org.dominomeetings.core.account.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one server remembers of status documents while it runs: whose are to be written, in which language, and what came
 * of it. Outlives a change of settings. Safe for any thread.
 */
public final class StatusMemory {
    /** As many languages as people who connect accounts between two writes; a language that is forgotten stays as it was. */
    private static final int LANGUAGES = 1000;

    private final Set<String> waiting = new LinkedHashSet<>();
    private final Map<String, Locale> languages = new LinkedHashMap<>();
    private final Map<String, Look> looks = new HashMap<>();
    private final Map<String, String> failures = new LinkedHashMap<>();
    private boolean scheduled;
    private @Nullable Duration mended;

    /** When a person's documents were last compared with his accounts, and which version of those. */
    private static final class Look {
        private final String version;
        private final Duration due;

        Look(String version, Duration due) {
            this.version = version;
            this.due = due;
        }
    }

    synchronized void add(String person) {
        waiting.add(person);
    }

    /** The person who has waited longest; null if nobody does. */
    synchronized @Nullable String next() {
        Iterator<String> all = waiting.iterator();
        if (!all.hasNext()) {
            return null;
        }
        String person = all.next();
        all.remove();
        return person;
    }

    /** Whether nobody has been sent yet to write for those who wait; he has by this. */
    synchronized boolean schedule() {
        boolean first = !scheduled;
        scheduled = true;
        return first;
    }

    /** Who was sent has begun; whoever comes to wait from now on may have come too late for him. */
    synchronized void begun() {
        scheduled = false;
    }

    synchronized void language(String person, Locale language) {
        if (languages.size() < LANGUAGES) {
            languages.put(person, language);
        }
    }

    /** The language of the person's last call, until it is written. */
    synchronized @Nullable Locale language(String person) {
        return languages.get(person);
    }

    /** Whether the last run lies back by so much, or there was none; then this is one. */
    synchronized boolean isTimeToMend(Duration now, Duration interval) {
        boolean time = mended == null || now.compareTo(mended.plus(interval)) >= 0;
        mended = time ? now : mended;
        return time;
    }

    /**
     * Those whose accounts are of another version than at the last look, or whose next look is due.
     *
     * @param most how many at most; the others are due still the next time
     * @param next when those are due again, unless {@link #again} says otherwise
     */
    synchronized List<String> look(Map<String, String> versions, Duration now, int most, Duration next) {
        looks.keySet().retainAll(versions.keySet());
        List<String> due = new ArrayList<>();
        for (Map.Entry<String, String> each : versions.entrySet()) {
            Look last = looks.get(each.getKey());
            boolean seen = last != null && last.version.equals(each.getValue()) && now.compareTo(last.due) < 0;
            if (!seen && due.size() < most) {
                due.add(each.getKey());
                looks.put(each.getKey(), new Look(each.getValue(), next));
            }
        }
        return due;
    }

    /** The person's next look is due sooner. */
    synchronized void again(String person, Duration due) {
        looks.computeIfPresent(person, (any, last) -> new Look(last.version, due));
    }

    /** @return whether nothing had failed so far */
    synchronized boolean failed(String person, String why) {
        boolean first = failures.isEmpty();
        failures.put(person, why);
        return first;
    }

    synchronized void written(String person, @Nullable Locale language) {
        failures.remove(person);
        languages.remove(person, language);
    }

    /** By person why his documents could not be written. */
    synchronized Map<String, String> failures() {
        return new LinkedHashMap<>(failures);
    }
}
