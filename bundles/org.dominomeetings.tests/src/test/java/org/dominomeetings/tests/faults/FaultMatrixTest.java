package org.dominomeetings.tests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.tests.faults.FaultScenario.Cell;
import org.dominomeetings.tests.faults.FaultTable.Cells;
import org.dominomeetings.tests.faults.FaultTable.Operation;
import org.dominomeetings.tests.faults.FaultTable.Route;
import org.dominomeetings.tests.faults.FaultTable.Row;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.InstalledPlugin;
import org.dominomeetings.tests.support.InstalledPlugin.Server;
import org.dominomeetings.tests.support.MeetingsApiClient;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation of every service at every fault point ends as {@code faults.tsv} says.
 *
 * <p>System property: {@code faults.all} (false) runs all cells, and not only those that the table marks.
 */
@ExtendWith(InstalledPlugin.class)
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
        Response offered =
                new CheckedHttpClient().send("GET", server.url() + "/meetings/v1/services", SamplePerson.JANE, null);
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
        FaultConfiguration clock = new FaultConfiguration(server, table.neverCalled());
        StoredRecords notes = new StoredRecords(server);
        List<FaultScenario> labs = new ArrayList<>();
        services.forEach(service -> labs.add(new FaultScenario(server, service, labs.size(), clock, notes)));
        int half = AT_THE_SERVICE.size() / (all ? 2 : 1);
        List<DynamicTest> tests = new ArrayList<>();
        tests.addAll(inOrder(clock, labs, AT_THE_SERVICE.subList(0, half)));
        tests.addAll(outOfReach(clock, labs));
        if (half < AT_THE_SERVICE.size()) {
            tests.addAll(inOrder(clock, labs, AT_THE_SERVICE.subList(half, AT_THE_SERVICE.size())));
        }
        tests.add(DynamicTest.dynamicTest("as it was", () -> {
            clock.close();
            labs.forEach(FaultScenario::connect);
        }));
        return tests.stream();
    }

    private List<DynamicTest> inOrder(FaultConfiguration clock, List<FaultScenario> labs, List<FaultPoint> faults) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("in order", () -> {
            clock.inOrder();
            labs.forEach(FaultScenario::connect);
        }));
        for (FaultScenario lab : labs) {
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
    private List<DynamicTest> outOfReach(FaultConfiguration clock, List<FaultScenario> labs) {
        List<DynamicTest> tests = new ArrayList<>();
        List<List<Cell>> prepared = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("before all are out of reach", () -> {
            for (FaultScenario lab : labs) {
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
                labs.forEach(FaultScenario::putBack);
                clock.enter(fault);
            }));
            for (int i = 0; i < labs.size(); i++) {
                FaultScenario lab = labs.get(i);
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

    private List<Operation> chosen(FaultScenario lab, FaultPoint fault) {
        return IN_TURN.stream()
                .filter(operation ->
                        all || table.always().stream().anyMatch(cells -> cells.hold(lab.service(), operation, fault)))
                .toList();
    }

    private static String name(FaultScenario lab, Operation operation, FaultPoint fault) {
        return lab.service() + " " + operation.word() + " " + fault.word();
    }

    private void reset(FaultScenario lab) {
        server.simulator(lab.service(), "POST", "/reset", "{}");
    }

    private void check(FaultScenario lab, Cell cell) {
        Row expected = table.expected(lab.service(), cell.operation(), cell.fault());
        Route route = table.route(lab.service(), cell.operation());
        FaultOutcome aftermath = lab.aftermath();
        ServiceSnapshot before = aftermath.service();

        Response reply = lab.act(cell, route);

        boolean page = reply.type().startsWith("text/html");
        boolean ofAnEntry = !expected.entry().equals("-");
        ServiceSnapshot after = aftermath.service();
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
        MeetingsApiClient meetings = new MeetingsApiClient(server);
        String entry = "FA22" + "0".repeat(28);
        server.type(
                FaultScenario.MAIL,
                entry,
                "{'Form':'Appointment','AppointmentType':'0','Subject':'Of nobody',"
                        + "'StartDateTime':{'datetime':'2031-05-06T08:00:00Z'},"
                        + "'EndDateTime':{'datetime':'2031-05-06T09:00:00Z'}}");

        Response created = meetings.create(SamplePerson.JANE, entry, service);

        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.text("joinUrl")).startsWith(FaultConfiguration.NO_HOST + "/");
        server.type(FaultScenario.MAIL, entry, "{'EndDateTime':{'datetime':'2031-05-06T10:00:00Z'}}");
        assertThat(meetings.update(SamplePerson.JANE, entry).text("code")).isEqualTo("unchanged");
        assertThat(meetings.delete(SamplePerson.JANE, entry).text("code")).isEqualTo("deleted");
        Response accounts =
                new CheckedHttpClient().send("GET", server.url() + "/meetings/v1/accounts", SamplePerson.JANE, null);
        assertThat(accounts.body()).contains("\"webex\"").doesNotContain("\"" + service + "\"");
    }
}
