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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dominomeetings.sandbox.sample.Person;
import org.dominomeetings.simulators.Simulators;
import org.dominomeetings.tests.Controls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 1 under crashes: the server is killed again and again, at each marked step and at random moments, with operations
 * of all kinds under way; when all that was under way has been settled, each entry has the one meeting that it shows, with the link that Jane was
 * told, and her words are as she typed them.
 *
 * <p>System properties: {@code crash.kills} (20), {@code crash.seed} (another one each time; the log tells it).
 */
class CrashTest {
    private static final String MAIL = Person.JANE.mailFile();

    /** At first; where all of them are unsettled, there will be more. */
    private static final int ENTRIES = 12;

    /** Operations under way beside those that are marked. */
    private static final int BESIDES = 3;

    /** An operation takes about so long; a kill at a random moment then hits any step. */
    private static final int MOST_MILLIS = 150;

    /** The first sweep is after half a minute, and 20 seconds later a create cannot be on its way any more; three times that. */
    private static final Duration SETTLED = Duration.ofSeconds(150);

    private static final Duration POLL = Duration.ofMillis(20);

    private final int kills = Integer.getInteger("crash.kills", 20);
    private final long seed = Long.getLong("crash.seed", System.nanoTime());
    private final Random chance = new Random(seed);
    private final Tally steps = new Tally();
    private final Tally answers = new Tally();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> free = new ArrayList<>();
    private final ExecutorService clients = Executors.newCachedThreadPool();

    @TempDir
    Path data;

    private Simulators simulators;
    private ServerProcess server;
    private Controls controls;
    private Jane jane;

    @BeforeEach
    void begin() throws IOException {
        System.out.println("crash.seed=" + seed);
        simulators = Simulators.start(0, null, Clock.systemUTC());
        start();
        controls.simulator("PATCH", "/settings", "{\"createsPerDay\":1000000}");
        IntStream.range(0, ENTRIES).forEach(any -> another());
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
        controls = new Controls(server.url(), "http://127.0.0.1:" + simulators.port());
        jane = new Jane(controls);
    }

    @Test
    void noMeetingIsLostDuplicateOrOrphanedHoweverOftenTheServerDies() throws Exception {
        long began = System.nanoTime();
        Plan plan = new Plan(kills, chance);
        for (int kill = 0; kill < kills; kill++) {
            // Requests that were held when the server died are let go now, when the next one is up.
            controls.simulator("DELETE", "/faults", null);
            jane.connectAgainIfAsked();
            die(plan.next());
            start();
            if ((kill + 1) % 50 == 0) {
                System.out.println(kill + 1 + " kills so far");
            }
        }
        controls.simulator("DELETE", "/faults", null);
        jane.connectAgainIfAsked();
        entries.forEach(jane::look);
        settle();
        entries.forEach(jane::look);
        Comparison comparison = Comparison.of(controls, entries);
        System.out.print(steps.table(kills + " kills, by marked step") + answers.table("Answers, \"\" for none"));
        System.out.println(comparison);
        System.out.println("Took " + Duration.ofNanos(System.nanoTime() - began).toSeconds() + " s");
        comparison.assertExactlyOneEach();
        everyEntryCanBeWorkedOn();
        everyMeetingGoesAndTheWordsStay();
        assertThat(controls.webex().getAsJsonArray("contractViolations")).isEmpty();
        assertThat(controls.webex().get("mails").getAsInt()).isZero();
    }

    /** One kill: operations held at the service, one that the server dies in, and others that are anywhere. */
    private void die(Plan.Kill kill) throws Exception {
        entries.forEach(jane::look);
        free.clear();
        free.addAll(entries);
        Collections.shuffle(free, chance);
        List<Future<?>> underWay = new ArrayList<>();
        for (Step held : kill.held()) {
            underWay.add(hold(held));
        }
        if (kill.step() == null) {
            steps.add("any: random moment");
            underWay.addAll(clicksBesides());
            Thread.sleep(chance.nextInt(MOST_MILLIS));
            server.kill();
        } else {
            Entry victim = prepared(kill.step().work());
            controls.dieAt(kill.step().death(victim));
            underWay.addAll(clicksBesides());
            Future<?> last = click(kill.step().work(), victim);
            underWay.add(last);
            if (server.diesBy(last)) {
                steps.add(kill.step().toString());
            } else {
                // Somebody else's trouble, a held refresh for example, ended the operation before it came so far.
                steps.add("any: turned away before its step");
                server.kill();
            }
        }
        for (Future<?> click : underWay) {
            click.get();
        }
    }

    private List<Future<?>> clicksBesides() {
        List<Future<?>> clicks = new ArrayList<>();
        for (int i = 0; i < BESIDES; i++) {
            Work work = List.of(Work.CREATE, Work.UPDATE, Work.DELETE).get(chance.nextInt(3));
            clicks.add(click(work, free.remove(0)));
        }
        return clicks;
    }

    private Future<?> hold(Step held) {
        Entry entry = prepared(held.work());
        Instant ordered = Instant.now();
        controls.simulator(
                "POST",
                "/faults",
                "{\"fault\":\"" + held.fault() + "\",\"on\":\"" + held.work().route() + "\"}");
        Future<?> click = click(held.work(), entry);
        await(POLL, () -> isAtTheService(held, ordered));
        steps.add(held.toString());
        return click;
    }

    private boolean isAtTheService(Step held, Instant since) {
        for (JsonElement element : controls.webex().getAsJsonArray("requests")) {
            JsonObject request = element.getAsJsonObject();
            JsonElement fault = request.get("fault");
            if (!fault.isJsonNull()
                    && fault.getAsString().equals(held.fault())
                    && Instant.parse(request.get("at").getAsString()).isAfter(since)) {
                return true;
            }
        }
        return false;
    }

    /** An entry that such work can begin on, nothing unsettled about it. */
    private Entry prepared(Work work) {
        if (work == Work.REFRESH) {
            for (JsonElement grant : controls.webex().getAsJsonArray("grants")) {
                String id = grant.getAsJsonObject().get("id").getAsString();
                controls.simulator("PATCH", "/grants/" + id, "{\"expired\":true}");
            }
        }
        Predicate<Entry> fit = work.click() == Work.CREATE ? Entry::isCertainlyWithout : Entry::isCertainlyWith;
        Entry entry = free.stream().filter(fit).findFirst().orElseGet(this::another);
        free.remove(entry);
        if (!fit.test(entry)) {
            jane.click(Work.CREATE, entry);
        }
        return entry;
    }

    private Entry another() {
        Entry entry = new Entry(entries.size() + 1);
        entries.add(entry);
        jane.type(entry);
        return entry;
    }

    private Future<?> click(Work work, Entry entry) {
        Jane person = jane;
        return clients.submit(() -> {
            answers.add(work.word() + ": " + person.click(work, entry));
            return null;
        });
    }

    /** Until the sweeper has finished what was open; nobody clicks. */
    private void settle() {
        await(POLL, () -> open().isEmpty());
    }

    /** The journal's records that somebody has still to settle. */
    private List<Map<String, String>> open() {
        return controls.documents("meetings.nsf", "MeetingRecord").stream()
                .filter(record -> !List.of("LIVE", "NONE").contains(record.get("State"))
                        || record.get("Written").equals("0"))
                .toList();
    }

    private void everyEntryCanBeWorkedOn() {
        for (Entry entry : entries) {
            if (!Comparison.isLive(controls, entry)) {
                continue;
            }
            String link = Comparison.text(controls.items(MAIL, entry.unid()), "meetingURL");
            assertThat(jane.click(Work.UPDATE, entry)).isEqualTo("updated");
            assertThat(entry.link()).isEqualTo(link);
            String location = Comparison.text(controls.items(MAIL, entry.unid()), "Location");
            assertThat(location).startsWith(entry.location()).containsOnlyOnce(link);
            assertThat(titles()).contains(entry.subject());
        }
    }

    private void everyMeetingGoesAndTheWordsStay() {
        for (Entry entry : entries) {
            assertThat(jane.click(Work.DELETE, entry)).isIn("deleted", "already-gone");
            Map<String, String> items = controls.items(MAIL, entry.unid());
            assertThat(Comparison.text(items, "Location")).isEqualTo(entry.location());
            assertThat(Comparison.text(items, "Subject")).isEqualTo(entry.subject());
            assertThat(Comparison.text(items, "Body")).isEqualTo(entry.body());
        }
        assertThat(titles()).isEmpty();
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        controls.webexMeetings()
                .forEach(meeting ->
                        titles.add(((JsonObject) meeting).get("title").getAsString()));
        return titles;
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
