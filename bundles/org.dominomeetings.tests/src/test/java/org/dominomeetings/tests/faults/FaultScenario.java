package org.dominomeetings.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.simulators.fault.ConnectionFault;
import org.dominomeetings.standin.store.Note;
import org.dominomeetings.tests.faults.FaultTable.Operation;
import org.dominomeetings.tests.faults.FaultTable.Route;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.ConnectedAccounts;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;

/** Jane does one thing at one service while one thing breaks. */
final class FaultScenario {
    static final String MAIL = SamplePerson.JANE.mailFile();

    private final Server server;
    private final MeetingsApiClient meetings;
    private final ConnectedAccounts janes;
    private final String service;
    private final FaultConfiguration clock;
    private final FaultOutcome aftermath;
    private final int number;
    private final Map<String, String> remembered = new HashMap<>();
    private boolean connected;
    private int cells;

    /**
     * @param number of the service, by which its entries are told from those of others
     */
    FaultScenario(Server server, String service, int number, FaultConfiguration clock, StoredRecords notes) {
        this.server = server;
        this.meetings = new MeetingsApiClient(server);
        this.janes = new ConnectedAccounts(server, SamplePerson.JANE);
        this.service = service;
        this.number = number;
        this.clock = clock;
        this.aftermath = new FaultOutcome(server, service, notes);
    }

    /**
     * One operation on an entry of its own.
     *
     * @param entry its UNID
     * @param subject that it begins with
     * @param meetings that the service holds for it before anything breaks
     * @param link of the one meeting; empty if there is none yet
     */
    record Cell(
            Operation operation, FaultPoint fault, String entry, String subject, Set<String> meetings, String link) {}

    String service() {
        return service;
    }

    FaultOutcome aftermath() {
        return aftermath;
    }

    /** Everything that is so before something breaks. */
    Cell prepare(Operation operation, FaultPoint fault) {
        cells++;
        String entry = String.format("FA21%04X%024X", number, cells);
        String subject = "Cell " + cells + " of " + service + ".";
        server.type(
                MAIL,
                entry,
                "{'Form':'Appointment','AppointmentType':'0','Subject':'" + subject + "','Location':'Room 4.12',"
                        + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");
        if (!connected) {
            connect();
        }
        if (operation != Operation.UPDATE && operation != Operation.DELETE) {
            return new Cell(operation, fault, entry, subject, Set.of(), "");
        }
        Set<String> others = aftermath.service().meetingsBut(Set.of());
        Response created = meetings.create(SamplePerson.JANE, entry, service);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return new Cell(
                operation, fault, entry, subject, aftermath.service().meetingsBut(others), created.text("joinUrl"));
    }

    /** Lets it break, and does it. */
    Response act(Cell cell, Route route) {
        Supplier<Response> lastStep = lastStep(cell);
        connected &= cell.operation() == Operation.CREATE
                || cell.operation() == Operation.UPDATE
                || cell.operation() == Operation.DELETE;
        if (route.isAsked()) {
            order(cell, route);
        }
        try {
            return lastStep.get();
        } finally {
            clock.next(ConnectionFault.NONE);
            server.simulator(service, "DELETE", "/faults", null);
        }
    }

    /** Goes as far as the request that is to meet the fault. */
    private Supplier<Response> lastStep(Cell cell) {
        switch (cell.operation()) {
            case UPDATE:
                type(cell, "renamed");
                return () -> meetings.update(SamplePerson.JANE, cell.entry());
            case DELETE:
                return () -> meetings.delete(SamplePerson.JANE, cell.entry());
            case REFRESH:
                server.type(
                        "meetings.nsf",
                        aftermath.account().orElseThrow().unid(),
                        Map.of("AccessExpires", "2026-01-01T00:00:00Z"));
                return () -> meetings.create(SamplePerson.JANE, cell.entry(), service);
            case CONNECT:
                janes.revoke(service);
                return janes.lastStep(service);
            case DISCONNECT:
                return () -> janes.revoke(service);
            default:
                return () -> meetings.create(SamplePerson.JANE, cell.entry(), service);
        }
    }

    private void order(Cell cell, Route route) {
        ConnectionFault line = cell.fault().line().orElse(ConnectionFault.NONE);
        if (cell.fault() == FaultPoint.SAVED_MEANWHILE) {
            line = ConnectionFault.meanwhile(() -> type(cell, "saved meanwhile"));
        } else if (cell.fault() == FaultPoint.DELETED_MEANWHILE) {
            line = ConnectionFault.meanwhile(() -> server.remove(MAIL, cell.entry()));
        }
        clock.next(line.after(route.after()));
        cell.fault().order(route).ifPresent(order -> server.simulator(service, "POST", "/faults", order));
    }

    private void type(Cell cell, String what) {
        server.type(MAIL, cell.entry(), Map.of("Subject", cell.subject() + " " + what));
    }

    /** Remembers Jane's account, to be put back where no service can be reached. */
    void remember() {
        Note note = aftermath.account().orElseThrow();
        List.of("State", "AccessToken", "RefreshToken", "AccessExpires")
                .forEach(item -> remembered.put(item, note.text(item)));
    }

    void putBack() {
        server.type("meetings.nsf", aftermath.account().orElseThrow().unid(), remembered);
        connected = true;
    }

    /** Connects Jane as she would; afterwards her tokens are new and good. */
    void connect() {
        janes.connect(service);
        connected = true;
    }
}
