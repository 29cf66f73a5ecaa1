package org.dominomeetings.standin.replica;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dominomeetings.standin.DominoServer;

/**
 * The scheduled replications, by a server's clock. No thread watches it: whoever plays the server lets what is due run
 * before it does anything else, so that a test with a moved clock meets no race. For many threads.
 */
public final class ReplicationSchedule {
    private final List<Job> jobs = new ArrayList<>();

    /** One replication and when it is due. */
    public record Job(DominoServer from, DominoServer to, String replicaId, Instant due) {}

    public synchronized void add(Job job) {
        jobs.add(job);
        jobs.sort(Comparator.comparing(Job::due));
    }

    /** What waits, the next one first. */
    public synchronized List<Job> waiting() {
        return List.copyOf(jobs);
    }

    /** Runs what is due, each once; one that cannot reach the other place is tried again the next time. */
    public synchronized void run(Instant now) {
        for (Job job : waiting()) {
            boolean reach = job.from().isReachable() && job.to().isReachable();
            if (!job.due().isAfter(now) && reach) {
                jobs.remove(job);
                new Replicator(job.from(), job.to()).replicate(job.replicaId());
            }
        }
    }
}
