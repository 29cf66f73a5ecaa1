package org.dominomeetings.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.simulators.LineFault;
import org.dominomeetings.standin.dxl.DxlDocument;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.tests.Browser;
import org.dominomeetings.tests.Http.Reply;
import org.dominomeetings.tests.Installed.Server;
import org.dominomeetings.tests.Meetings;
import org.dominomeetings.tests.faults.FaultTable.Operation;

/** Jane does one thing while one thing breaks, and what is so afterwards is looked at from all sides. */
final class FaultLab {
    private static final String MAIL = Person.JANE.mailFile();

    private final Server server;
    private final Meetings meetings;
    private final Browser janes;
    private final String service;
    private final Surroundings surroundings;
    private final Map<String, String> remembered = new HashMap<>();
    private boolean connected;
    private int cells;

    FaultLab(Server server, String service, Surroundings surroundings) {
        this.server = server;
        this.meetings = new Meetings(server);
        this.janes = new Browser(server.url(), Person.JANE);
        this.service = service;
        this.surroundings = surroundings;
    }

    /**
     * One operation on an entry of its own.
     *
     * @param entry its UNID
     * @param subject that it begins with, on the entry and at the service
     */
    record Cell(Operation operation, FaultPoint fault, String entry, String subject) {}

    /** Everything that is so before something breaks. */
    Cell prepare(Operation operation, FaultPoint fault) {
        cells++;
        Cell cell = new Cell(operation, fault, String.format("FA210000%024X", cells), "Cell " + cells + ".");
        server.type(
                MAIL,
                cell.entry(),
                "{'Form':'Appointment','AppointmentType':'0','Subject':'" + cell.subject() + "','Location':'Room 4.12',"
                        + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");
        if (!connected) {
            connect();
        }
        if (operation == Operation.UPDATE || operation == Operation.DELETE) {
            Reply created = meetings.create(Person.JANE, cell.entry());
            assertThat(created.status()).as(created.body()).isEqualTo(201);
        }
        return cell;
    }

    /** Lets it break, and does it. */
    Reply act(Cell cell, String route) {
        String callback = null;
        switch (cell.operation()) {
            case UPDATE -> type(cell, "renamed");
            case REFRESH ->
                server.type(
                        "meetings.nsf",
                        account().orElseThrow().unid(),
                        Map.of("AccessExpires", "2026-01-01T00:00:00Z"));
            case CONNECT -> {
                janes.post(account("/revoke"), "{}");
                Reply begun = janes.post(account("/connect"), "{}");
                if (begun.status() != 200) {
                    return begun;
                }
                callback = consent(begun);
            }
            default -> {}
        }
        connected &= cell.operation() == Operation.CREATE
                || cell.operation() == Operation.UPDATE
                || cell.operation() == Operation.DELETE;
        order(cell, route);
        try {
            return switch (cell.operation()) {
                case CREATE, REFRESH -> meetings.create(Person.JANE, cell.entry());
                case UPDATE -> meetings.update(Person.JANE, cell.entry());
                case DELETE -> meetings.delete(Person.JANE, cell.entry());
                case CONNECT -> janes.open(callback);
                case DISCONNECT -> janes.post(account("/revoke"), "{}");
            };
        } finally {
            surroundings.next(LineFault.NONE);
            server.simulator("DELETE", "/faults", null);
        }
    }

    private void order(Cell cell, String route) {
        if (cell.fault() == FaultPoint.SAVED_MEANWHILE) {
            surroundings.next(LineFault.meanwhile(() -> type(cell, "saved meanwhile")));
        } else if (cell.fault() == FaultPoint.DELETED_MEANWHILE) {
            surroundings.next(LineFault.meanwhile(() -> server.remove(MAIL, cell.entry())));
        }
        cell.fault().line().ifPresent(surroundings::next);
        if (cell.operation() != Operation.DISCONNECT) {
            cell.fault().order(route).ifPresent(order -> server.simulator("POST", "/faults", order));
        }
    }

    /** Remembers Jane's account, to be put back where no service can be reached. */
    void remember() {
        Note note = account().orElseThrow();
        List.of("State", "AccessToken", "RefreshToken", "AccessExpires")
                .forEach(item -> remembered.put(item, note.text(item)));
    }

    void putBack() {
        server.type("meetings.nsf", account().orElseThrow().unid(), remembered);
        connected = true;
    }

    /** Connects Jane as she would; afterwards her tokens are new and good. */
    void connect() {
        Reply page = janes.open(consent(janes.post(account("/connect"), "{}")));
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        connected = true;
    }

    /** The page on which she agrees is reached past the fault: it is not the server that goes there. */
    private String consent(Reply begun) {
        URI page = URI.create(begun.text("authorizeUrl"));
        URI there = URI.create(surroundings.address());
        String past = there.getScheme() + "://" + there.getAuthority() + page.getRawPath() + "?" + page.getRawQuery();
        return janes.open(past).whole().headers().firstValue("Location").orElseThrow();
    }

    private void type(Cell cell, String what) {
        server.type(MAIL, cell.entry(), Map.of("Subject", cell.subject() + " " + what));
    }

    private String account(String verb) {
        return server.url() + "/meetings/v1/accounts/" + service + verb;
    }

    /** How many meetings the service holds that were made for the cell. */
    int alive(Cell cell) {
        int alive = 0;
        for (JsonElement meeting : server.simulator("GET", "", null).getAsJsonArray("meetings")) {
            alive += meeting.toString().contains(cell.subject()) ? 1 : 0;
        }
        return alive;
    }

    /** How the entry stands: none, shown or gone. */
    String entry(Cell cell) {
        JsonObject document = server.standin("GET", "/documents/" + MAIL + "/" + cell.entry(), null);
        if (document.get("deleted").getAsBoolean()) {
            return "gone";
        }
        Map<String, String> items = server.items(MAIL, cell.entry());
        assertThat(items.get("Subject")).as("what was typed").contains(cell.subject());
        assertThat(items.get("Location")).as("what was typed").contains("Room 4.12");
        return items.containsKey("meetingId") ? "shown" : "none";
    }

    /** The state of the entry's record. */
    String record(Cell cell) {
        return notes("MeetingRecord", "Entry", cell.entry()).stream()
                .map(note -> note.text("State"))
                .findFirst()
                .orElse("-");
    }

    /** The state of Jane's account. */
    String standing() {
        return account()
                .map(note -> note.text("State").replace("DISCONNECTED", "NONE"))
                .orElse("NONE");
    }

    private Optional<Note> account() {
        return notes("MeetingAccount", "Person", Person.JANE.name()).stream()
                .filter(note -> note.text("Service").equals(service))
                .findFirst();
    }

    /** How often a service was asked on a route and did not say that the token was over. */
    int asked(String route) {
        String pattern = route.replaceAll("\\{[^}]+}", "[^/ ]+");
        int asked = 0;
        for (JsonElement each : server.simulator("GET", "", null).getAsJsonArray("requests")) {
            JsonObject request = each.getAsJsonObject();
            String method = request.get("method").getAsString();
            boolean over =
                    !request.get("status").isJsonNull() && request.get("status").getAsInt() == 401;
            String path = request.get("path").getAsString();
            asked += !over && (method + " " + path).matches(pattern.replaceFirst(" ", " .*")) ? 1 : 0;
        }
        return asked;
    }

    /** As it lies on disk; asking the control API for each document there is would take its time. */
    private List<Note> notes(String form, String item, String value) {
        try (Stream<Path> files = Files.list(server.data().resolve("domino").resolve("meetings.nsf"))) {
            return files.filter(file -> file.toString().endsWith(".dxl") && contains(file, form, value))
                    .map(file -> DxlDocument.read(
                            text(file), file.getFileName().toString().substring(0, 32)))
                    .filter(note ->
                            note.text("Form").equals(form) && note.text(item).equals(value))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, String... words) {
        String text = text(file);
        return Stream.of(words).allMatch(text::contains);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
