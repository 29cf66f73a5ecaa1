package org.dominomeetings.standin.http.control.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.dominomeetings.standin.DominoServer;
import org.dominomeetings.standin.http.HttpTask;
import org.dominomeetings.standin.http.control.resource.ControlRequest;
import org.dominomeetings.standin.http.control.resource.ControlResource;
import org.dominomeetings.standin.replica.ReplicationSchedule;
import org.dominomeetings.standin.replica.Replicator;

/** {@code /standin/replicate}: replication from one place to another, now or later. */
public final class ReplicateControl implements ControlResource {
    private final HttpTask front;

    public ReplicateControl(HttpTask front) {
        this.front = front;
    }

    @Override
    public Object answer(ControlRequest call) {
        if (!call.isPost()) {
            return waiting();
        }
        DominoServer from = call.place(call.needed("from"));
        DominoServer to = call.place(call.needed("to"));
        String replicaId = call.needed("replicaId");
        Replicator replicator = new Replicator(from, to);
        if (call.flag("create").orElse(false)) {
            replicator.createReplica(replicaId);
        }
        if (call.number("afterSeconds").isEmpty()) {
            return replicator.replicate(replicaId);
        }
        Instant due =
                front.server().now().plusSeconds(call.number("afterSeconds").get());
        front.schedule().add(new ReplicationSchedule.Job(from, to, replicaId, due));
        return waiting();
    }

    private List<Map<String, String>> waiting() {
        return front.schedule().waiting().stream()
                .map(job -> Map.of(
                        "from",
                        job.from().name(),
                        "to",
                        job.to().name(),
                        "replicaId",
                        job.replicaId(),
                        "due",
                        job.due().toString()))
                .toList();
    }
}
