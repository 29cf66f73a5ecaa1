package org.dominomeetings.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dominomeetings.sandbox.person.SamplePerson;
import org.dominomeetings.simulators.Simulators;
import org.dominomeetings.tests.support.CheckedHttpClient;
import org.dominomeetings.tests.support.CheckedHttpClient.Response;
import org.dominomeetings.tests.support.ControlApiClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 1 under crashes: the server is killed again and again, at each marked step and at random moments, with operations
 * of all kinds under way at all services. When all that was under way has been settled, each entry has the one meeting that
 * it shows, with the link that Jane was told, and her words are as she typed them.
 *
 * <p>System properties: {@code crash.kills} (7, one for each service), {@code crash.seed} ({@code new} for another one each time; the log tells it).
 */
class CrashTest {
    private static final String MAIL = SamplePerson.JANE.mailFile();

    /** Of each service, at first; where all of them are unsettled, there will be more. */
    private static final int ENTRIES = 3;

    /** Operations under way beside those that are marked. */
    private static final int BESIDES = 3;

    /** More than that are not left to the sweeper: each start of a server reads all entries that there are. */
    private static final int MOST_UNSETTLED = 80;

    /** So many at once does Jane click again then, about as many as a kill leaves. */
    private static final int AGAIN = 8;

    /** An operation takes about so long; a kill at a random moment then hits any step. */
    private static final int MOST_MILLIS = 150;

    /** The first sweep is after half a minute, and 20 seconds later a create cannot be on its way any more; three times that. */
    private static final Duration SETTLED = Duration.ofSeconds(150);

    private static final Duration POLL = Duration.ofMillis(20);

    /** As often as a person would click who is told to look again. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    /** The sweeper runs every five seconds; whoever looks at all records more often keeps it from its work. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private final int kills = Integer.getInteger("crash.kills", 7);
    private final long seed = seed();
    private final Random chance = new Random(seed);
    private final CountTable steps = new CountTable();
    private final CountTable answers = new CountTable();
    private final List<TrackedEntry> entries = new ArrayList<>();
    private final List<TrackedEntry> free = new ArrayList<>();

    /** Clicked since Jane looked last; of no other entry can she learn anything new. */
    private final Set<TrackedEntry> touched = ConcurrentHashMap.newKeySet();

    /** Services at which a token may have been spent since the last look; at Sametime the first session is spent by its use. */
    private final Set<Service> renewing = EnumSet.of(Service.SAMETIME);

    private final ExecutorService clients = Executors.newCachedThreadPool();

    @TempDir
    Path data;

    private Simulators simulators;
    private ServerProcess server;
    private ControlApiClient controls;
    private SimulatedServices simulated;
    private SimulatedUser jane;

    @BeforeEach
    void begin() throws IOException {
        System.out.println("crash.seed=" + seed);
        simulators = Simulators.start(0, null, Clock.systemUTC());
        start();
        assertThat(offered())
                .hasSize(Service.values().length)
                .allSatisfy((id, capabilities) -> assertThat(Service.of(id))
                        .matches(service -> service.agreesWith(capabilities), "can do what it says"));
        simulated.liftQuotas();
        IntStream.range(0, ENTRIES).forEach(any -> Stream.of(Service.values()).forEach(this::another));
    }

    private Map<String, Set<String>> offered() {
        Map<String, Set<String>> offered = new HashMap<>();
        Response services =
                new CheckedHttpClient().send("GET", server.url() + "/meetings/v1/services", SamplePerson.JANE, null);
        for (JsonElement element : services.json().getAsJsonArray("services")) {
            JsonObject service = element.getAsJsonObject();
            Set<String> can = new HashSet<>();
            service.getAsJsonArray("capabilities").forEach(one -> can.add(one.getAsString()));
            offered.put(service.get("id").getAsString(), can);
        }
        return offered;
    }

    @AfterEach
    void end() {
        clients.shutdownNow();
        if (server != null) {
            server.close();
        }
        simulators.close();
    }

    private void start() throws IOException {
        server = ServerProcess.start(data, URI.create("http://127.0.0.1:" + simulators.port()));
        controls = new ControlApiClient(server.url(), "http://127.0.0.1:" + simulators.port());
        simulated = new SimulatedServices(controls);
        jane = new SimulatedUser(controls);
    }

    /** The default build draws the same each time; with {@code new} each run kills elsewhere, and the log has the seed. */
    private static long seed() {
        String seed = System.getProperty("crash.seed", "1");
        return seed.equals("new") ? System.nanoTime() : Long.parseLong(seed);
    }

    @Test
    void noMeetingIsLostDuplicateOrOrphanedHoweverOftenTheServerDies() throws Exception {
        long began = System.nanoTime();
        KillSchedule plan = new KillSchedule(kills, chance);
        for (int kill = 0; kill < kills; kill++) {
            letGo();
            die(plan.next());
            start();
            if ((kill + 1) % 50 == 0) {
                System.out.println(kill + 1 + " kills so far");
            }
        }
        letGo();
        look();
        settle();
        entries.forEach(jane::look);
        ConsistencyCheck comparison = ConsistencyCheck.of(controls, simulated, entries);
        System.out.print(steps.table(kills + " kills, by marked step") + answers.table("Answers, \"\" for none"));
        System.out.println(comparison);
        System.out.println("Took " + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s");
        comparison.assertExactlyOneEach();
        everyEntryCanBeWorkedOn();
        everyMeetingGoesAndTheWordsStay();
        simulated.assertInOrder();
    }

    /** Requests that were held when the server died are let go now, when the next one is up; and Jane connects again. */
    private void letGo() {
        simulated.letGo();
        renewing.stream().filter(jane::connectAgainIfAsked).forEach(service -> answers.add("connect: again", service));
        renewing.clear();
    }

    private void look() {
        touched.forEach(jane::look);
        touched.clear();
    }

    /** One kill: operations held at the services, one that the server dies in, and others that are anywhere. */
    private void die(KillSchedule.Kill kill) throws Exception {
        look();
        clickAgain();
        free.clear();
        free.addAll(entries);
        Collections.shuffle(free, chance);
        Map<KillTarget, TrackedEntry> places = new LinkedHashMap<>();
        kill.held().forEach(held -> places.put(held, prepared(held)));
        List<Future<?>> underWay = new ArrayList<>(hold(places));
        if (kill.place() == null) {
            steps.add("any: random moment", null);
            underWay.addAll(clicksBesides());
            Thread.sleep(chance.nextInt(MOST_MILLIS));
            server.kill();
        } else {
            KillPoint step = kill.place().step();
            TrackedEntry victim = prepared(kill.place());
            controls.dieAt(step.death(victim));
            underWay.addAll(clicksBesides());
            Future<?> last = click(step.work(), victim);
            underWay.add(last);
            victim.happened("dies at " + step);
            if (server.diesBy(last)) {
                steps.add(step.toString(), victim.service());
                places.put(kill.place(), victim);
            } else {
                // Somebody else's trouble, a held refresh for example, ended the operation before it came so far.
                steps.add("any: turned away before its step", victim.service());
                server.kill();
            }
        }
        for (Future<?> click : underWay) {
            click.get();
        }
        places.forEach((place, entry) -> {
            if (place.step().makesNone()) {
                entry.madeNone();
            }
        });
    }

    /** Clicks on entries of which something is not settled, and waits for the answers. */
    private void clickAgain() throws Exception {
        List<TrackedEntry> unsettled = new ArrayList<>(
                entries.stream().filter(TrackedEntry::isUnsettled).toList());
        if (unsettled.size() > MOST_UNSETTLED) {
            Collections.shuffle(unsettled, chance);
            for (Future<?> click : clicks(unsettled.subList(0, AGAIN))) {
                click.get();
            }
            look();
        }
    }

    private List<Future<?>> clicksBesides() {
        List<TrackedEntry> besides = free.subList(0, BESIDES);
        List<Future<?>> clicks = clicks(besides);
        besides.clear();
        return clicks;
    }

    private List<Future<?>> clicks(List<TrackedEntry> some) {
        List<Future<?>> clicks = new ArrayList<>();
        for (TrackedEntry entry : some) {
            OperationKind work = List.of(OperationKind.CREATE, OperationKind.UPDATE, OperationKind.DELETE)
                    .get(chance.nextInt(3));
            clicks.add(click(work, entry));
        }
        return clicks;
    }

    private List<Future<?>> hold(Map<KillTarget, TrackedEntry> places) {
        Instant ordered = Instant.now();
        List<Future<?>> clicks = new ArrayList<>();
        places.forEach((place, entry) -> {
            KillPoint step = place.step();
            simulated.hold(place);
            entry.happened("held at " + step);
            clicks.add(click(step.work(), entry));
            steps.add(step.toString(), place.service());
        });
        places.keySet().forEach(place -> await(POLL, () -> simulated.isHeld(place, ordered)));
        return clicks;
    }

    /** An entry that such work can begin on, nothing unsettled about it. */
    private TrackedEntry prepared(KillTarget place) {
        Service service = place.service();
        OperationKind work = place.step().work();
        Predicate<TrackedEntry> with =
                entry -> entry.isCertainlyWith() && !(work == OperationKind.DELETE && entry.isRepeated());
        Predicate<TrackedEntry> fit = work.click() == OperationKind.CREATE ? TrackedEntry::isCertainlyWithout : with;
        TrackedEntry entry = free.stream()
                .filter(one -> one.service() == service)
                .filter(fit)
                .findFirst()
                .orElseGet(() -> another(service));
        free.remove(entry);
        if (!fit.test(entry)) {
            jane.click(OperationKind.CREATE, entry);
        }
        if (work == OperationKind.REFRESH) {
            renewing.add(service);
            simulated.expireTokens(service);
        }
        return entry;
    }

    private TrackedEntry another(Service service) {
        TrackedEntry entry = new TrackedEntry(entries.size() + 1, service);
        entries.add(entry);
        jane.type(entry);
        return entry;
    }

    private Future<?> click(OperationKind work, TrackedEntry entry) {
        SimulatedUser person = jane;
        touched.add(entry);
        return clients.submit(() -> {
            String answer = work.word() + ": " + person.click(work, entry);
            answers.add(answer, entry.service());
            entry.happened(answer);
            return null;
        });
    }

    /** Until the sweeper has finished what was open; nobody clicks. */
    private void settle() {
        await(LOOK, () -> open().isEmpty());
    }

    /** The journal's records that somebody has still to settle. */
    private List<Map<String, String>> open() {
        return controls.documents("meetings.nsf", "MeetingRecord").stream()
                .filter(record -> !List.of("LIVE", "NONE").contains(record.get("State"))
                        || record.get("Written").equals("0")
                        || !record.get("Strays").isEmpty())
                .toList();
    }

    private void everyEntryCanBeWorkedOn() {
        for (TrackedEntry entry : entries) {
            String link = ConsistencyCheck.shown(controls, entry);
            if (link.isEmpty()) {
                continue;
            }
            boolean told = entry.service().calls(OperationKind.UPDATE);
            assertThat(jane.click(OperationKind.UPDATE, entry))
                    .as(entry.toString())
                    .isEqualTo(told ? "updated" : "unchanged");
            assertThat(entry.link()).isEqualTo(link);
            String location = ConsistencyCheck.text(controls.items(MAIL, entry.unid()), "Location");
            assertThat(location).startsWith(entry.location());
            if (told) {
                assertThat(location).containsOnlyOnce(link);
                assertThat(simulated.titles(entry.service())).contains(entry.subject());
            }
        }
    }

    private void everyMeetingGoesAndTheWordsStay() {
        List<TrackedEntry> waiting = new ArrayList<>(entries);
        await(LOOK_AGAIN, () -> {
            waiting.removeIf(this::goes);
            return waiting.isEmpty();
        });
        for (TrackedEntry entry : entries) {
            Map<String, String> items = controls.items(MAIL, entry.unid());
            assertThat(ConsistencyCheck.text(items, "meetingURL")).isEmpty();
            assertThat(ConsistencyCheck.text(items, "Location")).isEqualTo(entry.location());
            assertThat(ConsistencyCheck.text(items, "Subject")).isEqualTo(entry.subject());
            assertThat(ConsistencyCheck.text(items, "Body")).isEqualTo(entry.body());
        }
        Service.called()
                .filter(service -> service.calls(OperationKind.DELETE))
                .forEach(service ->
                        assertThat(simulated.titles(service)).as(service.id()).isEmpty());
    }

    /** Where a create was sent again, an earlier one may still be on its way, and a delete has to wait for that. */
    private boolean goes(TrackedEntry entry) {
        String code = jane.click(OperationKind.DELETE, entry);
        assertThat(code).as(entry.toString()).isIn("deleted", "already-gone", "in-progress");
        return !code.equals("in-progress");
    }

    private static void await(Duration pause, BooleanSupplier reached) {
        Instant end = Instant.now().plus(SETTLED);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).as("waited too long").isBefore(end);
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
