package org.dominomeetings.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.tests.Http;
import org.dominomeetings.tests.Http.Reply;
import org.dominomeetings.tests.Installed;
import org.dominomeetings.tests.Installed.Server;
import org.dominomeetings.tests.Meetings;
import org.dominomeetings.tests.faults.FaultLab.Cell;
import org.dominomeetings.tests.faults.FaultTable.Cells;
import org.dominomeetings.tests.faults.FaultTable.Operation;
import org.dominomeetings.tests.faults.FaultTable.Route;
import org.dominomeetings.tests.faults.FaultTable.Row;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation of every service at every fault point ends as {@code faults.tsv} says.
 *
 * <p>System property: {@code faults.all} (false) runs all cells, and not only those that the table marks.
 */
@ExtendWith(Installed.class)
class FaultMatrixTest {
    /** Jane's one account is connected until the last two, and not from then on. */
    private static final List<Operation> IN_TURN = List.of(
            Operation.CREATE,
            Operation.UPDATE,
            Operation.DELETE,
            Operation.REFRESH,
            Operation.DISCONNECT,
            Operation.CONNECT);

    private static final List<FaultPoint> SURROUNDINGS = Arrays.stream(FaultPoint.values())
            .filter(FaultPoint::isOfTheSurroundings)
            .toList();

    private static final List<FaultPoint> AT_THE_SERVICE = Arrays.stream(FaultPoint.values())
            .filter(point -> !point.isOfTheSurroundings())
            .toList();

    private final FaultTable table = FaultTable.read();
    private final boolean all = Boolean.getBoolean("faults.all");
    private final Server server;
    private final List<String> services = new ArrayList<>();

    FaultMatrixTest(Server server) {
        this.server = server;
        Reply offered = new Http().send("GET", server.url() + "/meetings/v1/services", Person.JANE, null);
        for (JsonElement service : offered.json().getAsJsonArray("services")) {
            services.add(service.getAsJsonObject().get("id").getAsString());
        }
        services.removeAll(table.neverCalled());
    }

    @Test
    void everyCellHasARouteAndOneExpectation() {
        List<String> wrong = new ArrayList<>();
        for (String service : services) {
            for (Operation operation : Operation.values()) {
                for (FaultPoint fault : FaultPoint.values()) {
                    try {
                        table.route(service, operation);
                        table.expected(service, operation, fault);
                    } catch (AssertionError none) {
                        wrong.add(none.getMessage());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRowHasACellForEachOfItsFaults() {
        List<String> points =
                Arrays.stream(FaultPoint.values()).map(FaultPoint::word).toList();
        List<String> operations =
                Arrays.stream(Operation.values()).map(Operation::word).toList();
        for (Row row : table.rows()) {
            assertKnown(row.service(), services, row);
            assertThat(operations).contains(row.operation());
            row.faults().forEach(fault -> assertKnown(fault, points, row));
        }
        for (Cells cells : table.always()) {
            assertKnown(cells.service(), services, cells);
            cells.operations().forEach(operation -> assertKnown(operation, operations, cells));
            cells.faults().forEach(fault -> assertKnown(fault, points, cells));
        }
    }

    @Test
    void whatIsSaidOfOneServiceAloneIsTriedInEveryRun() {
        for (Row row : table.rows()) {
            if (services.contains(row.service())) {
                assertThat(table.always())
                        .as("marked cells of " + row)
                        .anyMatch(cells -> Arrays.stream(FaultPoint.values())
                                .anyMatch(fault -> Arrays.stream(Operation.values())
                                        .anyMatch(operation -> row.isOf(row.service(), operation, fault)
                                                && cells.hold(row.service(), operation, fault))));
            }
        }
    }

    private static void assertKnown(String word, List<String> known, Object row) {
        assertThat(word.equals("*") || known.contains(word))
                .as(word + " in " + row)
                .isTrue();
    }

    /**
     * All of them in two parts, between which the services are out of reach: the plugin counts what a person does at Zoom in
     * a day, and begins anew when its settings change.
     */
    @TestFactory
    Stream<DynamicTest> cells() {
        Surroundings surroundings = new Surroundings(server, table.neverCalled());
        KeptNotes notes = new KeptNotes(server);
        List<FaultLab> labs = new ArrayList<>();
        services.forEach(service -> labs.add(new FaultLab(server, service, labs.size(), surroundings, notes)));
        int half = AT_THE_SERVICE.size() / (all ? 2 : 1);
        List<DynamicTest> tests = new ArrayList<>();
        tests.addAll(inOrder(surroundings, labs, AT_THE_SERVICE.subList(0, half)));
        tests.addAll(outOfReach(surroundings, labs));
        if (half < AT_THE_SERVICE.size()) {
            tests.addAll(inOrder(surroundings, labs, AT_THE_SERVICE.subList(half, AT_THE_SERVICE.size())));
        }
        tests.add(DynamicTest.dynamicTest("as it was", () -> {
            surroundings.close();
            labs.forEach(FaultLab::connect);
        }));
        return tests.stream();
    }

    private List<DynamicTest> inOrder(Surroundings surroundings, List<FaultLab> labs, List<FaultPoint> faults) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("in order", () -> {
            surroundings.inOrder();
            labs.forEach(FaultLab::connect);
        }));
        for (FaultLab lab : labs) {
            for (FaultPoint fault : faults) {
                for (Operation operation : chosen(lab, fault)) {
                    tests.add(DynamicTest.dynamicTest(name(lab, operation, fault), () -> {
                        reset(lab);
                        check(lab, lab.prepare(operation, fault));
                    }));
                }
            }
        }
        return tests;
    }

    /** What needs the services comes before they are out of reach. */
    private List<DynamicTest> outOfReach(Surroundings surroundings, List<FaultLab> labs) {
        List<DynamicTest> tests = new ArrayList<>();
        List<List<Cell>> prepared = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("before all are out of reach", () -> {
            for (FaultLab lab : labs) {
                reset(lab);
                lab.connect();
                lab.remember();
                for (FaultPoint fault : SURROUNDINGS) {
                    prepared.add(chosen(lab, fault).stream()
                            .map(operation -> lab.prepare(operation, fault))
                            .toList());
                }
            }
        }));
        for (int f = 0; f < SURROUNDINGS.size(); f++) {
            FaultPoint fault = SURROUNDINGS.get(f);
            tests.add(DynamicTest.dynamicTest(fault.word(), () -> {
                labs.forEach(FaultLab::putBack);
                surroundings.enter(fault);
            }));
            for (int i = 0; i < labs.size(); i++) {
                FaultLab lab = labs.get(i);
                int cells = i * SURROUNDINGS.size() + f;
                List<Operation> chosen = chosen(lab, fault);
                for (int j = 0; j < chosen.size(); j++) {
                    int cell = j;
                    tests.add(DynamicTest.dynamicTest(
                            name(lab, chosen.get(j), fault),
                            () -> check(lab, prepared.get(cells).get(cell))));
                }
            }
            if (fault == FaultPoint.DNS) {
                table.neverCalled()
                        .forEach(service -> tests.add(DynamicTest.dynamicTest(
                                service + " is not missed", () -> checkThatNothingIsAsked(service))));
            }
        }
        return tests;
    }

    private List<Operation> chosen(FaultLab lab, FaultPoint fault) {
        return IN_TURN.stream()
                .filter(operation ->
                        all || table.always().stream().anyMatch(cells -> cells.hold(lab.service(), operation, fault)))
                .toList();
    }

    private static String name(FaultLab lab, Operation operation, FaultPoint fault) {
        return lab.service() + " " + operation.word() + " " + fault.word();
    }

    private void reset(FaultLab lab) {
        server.simulator(lab.service(), "POST", "/reset", "{}");
    }

    private void check(FaultLab lab, Cell cell) {
        Row expected = table.expected(lab.service(), cell.operation(), cell.fault());
        Route route = table.route(lab.service(), cell.operation());
        Aftermath aftermath = lab.aftermath();
        Seen before = aftermath.service();

        Reply reply = lab.act(cell, route);

        boolean page = reply.type().startsWith("text/html");
        boolean ofAnEntry = !expected.entry().equals("-");
        Seen after = aftermath.service();
        Row found = new Row(
                expected.service(),
                expected.operation(),
                expected.faults(),
                after.meetingsBut(before.meetingsBut(cell.meetings())).size(),
                ofAnEntry ? aftermath.entry(cell) : "-",
                ofAnEntry ? aftermath.record(cell) : "-",
                aftermath.standing(),
                reply.status(),
                page ? "-" : reply.text("code"));
        aftermath.forget(cell);
        assertThat(found).as(reply.body()).isEqualTo(expected);
        assertThat(after.asked(route) - before.asked(route)).as("sent").isLessThanOrEqualTo(route.isAsked() ? 1 : 0);
    }

    /** All goes well though its address is that of nobody, and there is no account that could be lost. */
    private void checkThatNothingIsAsked(String service) {
        Meetings meetings = new Meetings(server);
        String entry = "FA22" + "0".repeat(28);
        server.type(
                FaultLab.MAIL,
                entry,
                "{'Form':'Appointment','AppointmentType':'0','Subject':'Of nobody',"
                        + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");

        Reply created = meetings.create(Person.JANE, entry, service);

        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.text("joinUrl")).startsWith(Surroundings.NO_HOST + "/");
        server.type(FaultLab.MAIL, entry, "{'EndDateTime':{'datetime':'2031-05-06T10:00:00Z'}}");
        assertThat(meetings.update(Person.JANE, entry).text("code")).isEqualTo("unchanged");
        assertThat(meetings.delete(Person.JANE, entry).text("code")).isEqualTo("deleted");
        Reply accounts = new Http().send("GET", server.url() + "/meetings/v1/accounts", Person.JANE, null);
        assertThat(accounts.body()).contains("\"webex\"").doesNotContain("\"" + service + "\"");
    }
}
