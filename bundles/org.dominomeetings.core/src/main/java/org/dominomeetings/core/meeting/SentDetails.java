package org.dominomeetings.core.meeting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What a service was last told, detail by detail, as digests: enough to know what has changed since, without keeping a
 * private entry's words in the ledger. Immutable.
 */
public final class SentDetails {
    private final Map<Detail, String> digests;

    private SentDetails(Map<Detail, String> digests) {
        this.digests = Collections.unmodifiableMap(digests);
    }

    /** What is remembered of these details. */
    public static SentDetails of(MeetingDetails details) {
        Map<Detail, String> digests = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            digests.put(detail, digest(details.text(detail)));
        }
        return new SentDetails(digests);
    }

    /**
     * @param written what {@link #written()} gave; a detail that is not in it counts as changed
     */
    public static SentDetails read(String written) {
        Map<Detail, String> digests = new EnumMap<>(Detail.class);
        for (String pair : written.split(" ")) {
            int colon = pair.indexOf(':');
            for (Detail detail : Detail.values()) {
                if (colon > 0 && detail.member().equals(pair.substring(0, colon))) {
                    digests.put(detail, pair.substring(colon + 1));
                }
            }
        }
        return new SentDetails(digests);
    }

    /** One line of text to keep. */
    public String written() {
        StringBuilder line = new StringBuilder();
        digests.forEach((detail, digest) -> line.append(line.length() == 0 ? "" : " ")
                .append(detail.member())
                .append(':')
                .append(digest));
        return line.toString();
    }

    /** The details that are not as they were sent. */
    public Set<Detail> changedIn(MeetingDetails now) {
        Set<Detail> changed = EnumSet.noneOf(Detail.class);
        of(now).digests.forEach((detail, digest) -> {
            if (!digest.equals(digests.get(detail))) {
                changed.add(detail);
            }
        });
        return changed;
    }

    private static String digest(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            // 96 bits tell one person's edits apart for ever and keep the line short.
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(all, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
