package org.dominomeetings.standin.http;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dominomeetings.standin.store.DataFolder;
import org.dominomeetings.standin.store.NsfFolder;

/**
 * A URL path taken apart as Domino does: {@code /mail/jdoe.nsf/meetings/v1} names the database {@code mail/jdoe.nsf},
 * and so does {@code /__85255E01001356A8.nsf/meetings/v1} by its replica id.
 *
 * @param namesDatabase whether there is a {@code .nsf} in it at all
 * @param database the database; empty where the path names none or one that does not exist
 * @param before the part of the path that names the database; empty where it names none
 * @param rest what follows, from the slash on
 */
record NsfUrl(boolean namesDatabase, Optional<NsfFolder> database, String before, String rest) {
    private static final Pattern REPLICA_ID =
            Pattern.compile("/_{0,2}([0-9A-Fa-f]{16})\\.nsf", Pattern.CASE_INSENSITIVE);
    private static final String SUFFIX = ".nsf";

    /** Where several databases could be meant, the longest path counts. */
    static NsfUrl parse(String path, DataFolder data) {
        String lower = path.toLowerCase(Locale.ROOT);
        boolean names = false;
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (lower.substring(0, end).endsWith(SUFFIX)) {
                names = true;
                Optional<NsfFolder> found = find(path.substring(0, end), data);
                if (found.isPresent()) {
                    return new NsfUrl(true, found, path.substring(0, end), path.substring(end));
                }
            }
        }
        return new NsfUrl(names, Optional.empty(), "", path);
    }

    private static Optional<NsfFolder> find(String path, DataFolder data) {
        Matcher replicaId = REPLICA_ID.matcher(path);
        return replicaId.matches() ? data.byReplicaId(replicaId.group(1)) : data.database(path);
    }
}
