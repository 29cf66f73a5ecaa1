package org.dominomeetings.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.tests.faults.FaultScenario.Cell;
import org.dominomeetings.tests.support.InstalledPlugin.Server;

/** What is so afterwards at one service, on the entry, in the ledger and with Jane's account. */
final class FaultOutcome {
    private final Server server;
    private final String service;
    private final StoredRecords notes;

    FaultOutcome(Server server, String service, StoredRecords notes) {
        this.server = server;
        this.service = service;
        this.notes = notes;
    }

    /** The service as it is now. */
    ServiceSnapshot service() {
        JsonObject shown = server.simulator(service, "GET", "", null);
        return new ServiceSnapshot(shown.getAsJsonArray("meetings"), shown.getAsJsonArray("requests"));
    }

    /** How the entry stands: none, shown or gone. What was typed has to be there, and the link that guests were sent. */
    String entry(Cell cell) {
        JsonObject document = server.standin("GET", "/documents/" + FaultScenario.MAIL + "/" + cell.entry(), null);
        if (document.get("deleted").getAsBoolean()) {
            return "gone";
        }
        Map<String, String> items = new TreeMap<>();
        for (JsonElement item : document.getAsJsonArray("items")) {
            items.put(
                    item.getAsJsonObject().get("name").getAsString(),
                    item.getAsJsonObject().get("values").toString());
        }
        assertThat(items.get("Subject")).as("what was typed").contains(cell.subject());
        assertThat(items.get("Location")).as("what was typed").contains("Room 4.12");
        if (!items.containsKey("meetingId")) {
            return "none";
        }
        assertThat(items.get("meetingURL")).as("what guests were sent").contains(cell.link());
        return "shown";
    }

    /** The state of the entry's record. */
    String record(Cell cell) {
        return notes.record(cell.entry()).map(note -> note.text("State")).orElse("-");
    }

    /** The state of Jane's account. */
    String standing() {
        return account()
                .map(note -> note.text("State").replace("DISCONNECTED", "NONE"))
                .orElse("NONE");
    }

    Optional<Note> account() {
        return notes.account(SamplePerson.JANE.name(), service);
    }

    /** Leaves nothing of the cell that the sweeper could take up while another one is under way. */
    void forget(Cell cell) {
        notes.record(cell.entry()).ifPresent(note -> server.remove("meetings.nsf", note.unid()));
    }
}
