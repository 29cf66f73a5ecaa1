package org.dominomeetings.rest.health;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dominomeetings.core.ledger.UnresolvedMeeting;
import org.dominomeetings.core.recovery.SweepResult;

/** The unresolved meetings of the sweeper's last run, each of which is logged once. */
public final class UnresolvedMeetingLog {
    private static final Logger LOG = Logger.getLogger(UnresolvedMeetingLog.class.getName());

    private volatile List<UnresolvedMeeting> open = Collections.emptyList();
    private Set<String> told = new HashSet<>();

    /** Stores the result of a run. By the sweeper's thread alone. */
    public void add(SweepResult sweep) {
        Set<String> now = new HashSet<>();
        for (UnresolvedMeeting matter : sweep.open()) {
            String line = matter.service() + " meeting of entry " + matter.entry() + " needs a hand: "
                    + matter.why().code().code();
            now.add(line);
            if (!told.contains(line)) {
                LOG.log(Level.WARNING, line, matter.why().getCause());
            }
        }
        told = now;
        open = sweep.open();
    }

    /** The unresolved meetings of the last run; empty before the first. Safe for any thread. */
    public List<UnresolvedMeeting> open() {
        return open;
    }
}
