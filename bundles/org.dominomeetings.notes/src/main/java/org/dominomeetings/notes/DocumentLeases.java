package org.dominomeetings.notes;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lotus.domino.Document;
import lotus.domino.NotesException;
import org.dominomeetings.core.Surroundings;
import org.dominomeetings.core.ledger.Lease;
import org.dominomeetings.core.ledger.Leases;

/** Leases as documents of the form {@code MeetingLease}, one for each name, which stays when its lease is over. */
public final class DocumentLeases implements Leases {
    private final MeetingsDatabase database;
    private final Surroundings surroundings;

    public DocumentLeases(MeetingsDatabase database, Surroundings surroundings) {
        this.database = database;
        this.surroundings = surroundings;
    }

    @Override
    public Optional<Lease> take(String name, String holder, Duration length) {
        Optional<Lease> kept = find(name);
        Instant now = surroundings.now();
        if (kept.isPresent() && !kept.get().isOverFor(holder, now)) {
            return Optional.empty();
        }
        int revision = kept.map(Lease::revision).orElse(0) + 1;
        Lease taken = new Lease(name, holder, now.plus(length), revision);
        return write(taken) ? Optional.of(taken) : Optional.empty();
    }

    @Override
    public void release(Lease lease) {
        // Long over for everybody, whatever his clock says.
        write(new Lease(lease.name(), lease.holder(), Instant.EPOCH, lease.revision() + 1));
    }

    private Optional<Lease> find(String name) {
        return database.run((db, handles) -> {
            Document document = MeetingsDatabase.find(db, unid(name), handles);
            return document == null ? Optional.empty() : Optional.of(read(document, name));
        });
    }

    private boolean write(Lease lease) {
        return database.write(unid(lease.name()), lease.revision(), (document, handles) -> {
            Items items = new Items(document, handles);
            items.text("Form", "MeetingLease");
            items.text("Name", lease.name());
            items.text("Holder", lease.holder());
            items.text("Until", lease.until().toString());
        });
    }

    private static Lease read(Document document, String name) throws NotesException {
        return new Lease(
                name,
                document.getItemValueString("Holder"),
                Instant.parse(document.getItemValueString("Until")),
                document.getItemValueInteger("Revision"));
    }

    private static String unid(String name) {
        return MeetingsDatabase.unid("lease", name);
    }
}
