package org.dominomeetings.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.dominomeetings.core.testing.OperationFixture.JANE;
import static org.dominomeetings.core.testing.OperationFixture.failure;
import static org.dominomeetings.core.testing.OperationFixture.problem;

import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dominomeetings.core.MeetingService;
import org.dominomeetings.core.operation.EntryStatus.Kind;
import org.dominomeetings.core.problem.MeetingException;
import org.dominomeetings.core.problem.Outcome;
import org.dominomeetings.core.problem.ProblemCode;
import org.dominomeetings.core.spi.ProviderException;
import org.dominomeetings.core.testing.OperationFixture;
import org.dominomeetings.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked of an entry that stands in some way, the answer is about the same state, in the same words. */
class EntryStatusTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final String MAKING = "Webex has not confirmed yet that it made the meeting; "
            + "this is cleared up without you, so please look again in a few minutes.";
    private static final String DELETING = "Webex has not confirmed yet that it deleted the meeting; "
            + "this is cleared up without you, so please look again in a few minutes.";
    private static final String UPDATING =
            "The entry has a Webex meeting, but Webex has not confirmed its last changes "
                    + "yet; please look again in a few minutes.";
    private static final String GONE =
            "The meeting no longer exists in Webex; please create a new one and send your guests its link.";
    private static final String OTHER =
            "The entry already has a Webex meeting; " + "please delete it before you choose another service.";
    private static final String NO_MEETING = "The entry has no meeting; please create one first.";
    private static final String OWN = "This is the entry's own meeting; please update or delete it instead.";

    /** What leads to a state, and what each endpoint then says; a word of an answer, or a sentence of a refusal. */
    private enum State {
        NEVER(world -> {}, Kind.NONE, "The entry has no meeting."),
        CREATE_LOST(State::loseACreate, Kind.MAKING, MAKING),
        CREATE_FAILED(State::failACreate, Kind.MAKING, MAKING),
        THERE(State::create, Kind.LIVE, "The entry has a Webex meeting."),
        NOT_WRITTEN(
                State::takeOff,
                Kind.NOT_SHOWN,
                "The Webex meeting is there, but the entry does not show its link; "
                        + "please update the meeting, and the link is put there."),
        UPDATE_LOST(State::loseAnUpdate, Kind.UPDATING, UPDATING),
        DELETE_LOST(State::loseADelete, Kind.DELETING, DELETING),
        GONE_THERE(State::loseTheMeeting, Kind.GONE, GONE),
        ENDED(State::createAndDelete, Kind.NONE, "The entry has no meeting."),
        ACCOUNT_REFUSED(
                State::refuseTheAccount,
                Kind.NEEDS_RECONNECT,
                "The entry has a Webex meeting, but the Webex account that holds it is no longer connected; "
                        + "please connect it again before you change the meeting."),
        OLD_VERSION_IS_BACK(
                State::bringBackAnOldVersion,
                Kind.STILL_SHOWN,
                "The entry has no meeting any more, but it still shows the link of one that has ended; "
                        + "please delete it once more, and the link is taken off.");

        private final java.util.function.Consumer<OperationFixture> path;
        private final Kind kind;
        private final String read;

        State(java.util.function.Consumer<OperationFixture> path, Kind kind, String read) {
            this.path = path;
            this.kind = kind;
            this.read = read;
        }

        private static void create(OperationFixture world) {
            world.service().create(JANE, world.ref, "webex");
        }

        private static void loseACreate(OperationFixture world) {
            world.webex.loseNextAnswer("create");
            problem(() -> create(world));
        }

        private static void failACreate(OperationFixture world) {
            world.webex.failNext("create", failure(ProviderException.Kind.OUTCOME_UNKNOWN));
            problem(() -> create(world));
        }

        private static void takeOff(OperationFixture world) {
            create(world);
            world.set("meetingId");
        }

        private static void loseAnUpdate(OperationFixture world) {
            create(world);
            world.set("Subject", "Budget 2027");
            world.webex.loseNextAnswer("update");
            problem(() -> world.service().update(JANE, world.ref));
        }

        private static void loseADelete(OperationFixture world) {
            create(world);
            world.webex.loseNextAnswer("delete");
            problem(() -> world.service().delete(JANE, world.ref));
        }

        private static void loseTheMeeting(OperationFixture world) {
            create(world);
            world.webex.lose("webex-1");
            world.set("Subject", "Budget 2027");
            problem(() -> world.service().update(JANE, world.ref));
        }

        private static void createAndDelete(OperationFixture world) {
            create(world);
            world.service().delete(JANE, world.ref);
        }

        private static void refuseTheAccount(OperationFixture world) {
            create(world);
            world.accounts.put(
                    world.accounts.find(JANE.name(), "webex").orElseThrow().refused());
        }

        private static void bringBackAnOldVersion(OperationFixture world) {
            create(world);
            Map<String, java.util.List<String>> shown = Map.copyOf(world.entries.items(OperationFixture.UNID));
            world.service().delete(JANE, world.ref);
            shown.forEach((name, values) -> world.set(name, values.toArray(new String[0])));
        }
    }

    private final OperationFixture world = new OperationFixture();
    private final MeetingService service = world.service();

    static Stream<Arguments> refusals() {
        return Stream.of(
                // Another service is only in the way as long as it has, or may have, a meeting.
                Arguments.of(State.CREATE_LOST, "other service", ProblemCode.OUTCOME_UNKNOWN, MAKING),
                Arguments.of(State.CREATE_FAILED, "other service", ProblemCode.OUTCOME_UNKNOWN, MAKING),
                Arguments.of(State.THERE, "other service", ProblemCode.OTHER_SERVICE, OTHER),
                Arguments.of(State.NOT_WRITTEN, "other service", ProblemCode.OTHER_SERVICE, OTHER),
                Arguments.of(State.UPDATE_LOST, "other service", ProblemCode.OTHER_SERVICE, OTHER),
                Arguments.of(State.DELETE_LOST, "other service", ProblemCode.IN_PROGRESS, DELETING),
                Arguments.of(State.DELETE_LOST, "create", ProblemCode.IN_PROGRESS, DELETING),
                Arguments.of(State.NEVER, "update", ProblemCode.NO_MEETING, NO_MEETING),
                Arguments.of(State.DELETE_LOST, "update", ProblemCode.IN_PROGRESS, DELETING),
                Arguments.of(State.GONE_THERE, "update", ProblemCode.GONE_AT_PROVIDER, GONE),
                Arguments.of(State.ENDED, "update", ProblemCode.NO_MEETING, NO_MEETING),
                Arguments.of(State.NEVER, "start", ProblemCode.NO_MEETING, NO_MEETING),
                Arguments.of(State.CREATE_LOST, "start", ProblemCode.OUTCOME_UNKNOWN, MAKING),
                Arguments.of(State.CREATE_FAILED, "start", ProblemCode.OUTCOME_UNKNOWN, MAKING),
                Arguments.of(State.DELETE_LOST, "start", ProblemCode.IN_PROGRESS, DELETING),
                Arguments.of(State.GONE_THERE, "start", ProblemCode.GONE_AT_PROVIDER, GONE),
                Arguments.of(State.ENDED, "start", ProblemCode.NO_MEETING, NO_MEETING),
                Arguments.of(State.CREATE_LOST, "adopt", ProblemCode.OUTCOME_UNKNOWN, MAKING),
                Arguments.of(State.DELETE_LOST, "adopt", ProblemCode.IN_PROGRESS, DELETING),
                Arguments.of(State.THERE, "adopt", ProblemCode.OWN_MEETING, OWN),
                Arguments.of(State.CREATE_LOST, "detach", ProblemCode.OUTCOME_UNKNOWN, MAKING));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void everyEndpointRefusesInTheWordsOfTheState(State state, String endpoint, ProblemCode code, String sentence) {
        state.path.accept(world);

        MeetingException problem = problem(() -> call(endpoint).get());

        assertThat(problem.code()).isEqualTo(code);
        assertThat(ENGLISH.of(problem)).isEqualTo(sentence);
        assertThat(problem.outcome()).isEqualTo(sentence.contains("not confirmed") ? Outcome.UNKNOWN : Outcome.NONE);
    }

    @ParameterizedTest
    @MethodSource("states")
    void whoLooksIsToldTheStateAndThatAlone(State state) {
        state.path.accept(world);

        EntryStatus status = service.read(world.ref).status().orElseThrow();

        assertThat(status.kind()).isEqualTo(state.kind);
        assertThat(ENGLISH.of(status.sentence())).isEqualTo(state.read);
        assertThat(status.retryAfter().isPresent()).as("a time").isEqualTo(status.isUnconfirmed());
    }

    static Stream<State> states() {
        return Stream.of(State.values());
    }

    @ParameterizedTest
    @MethodSource("states")
    void whatItSaysCanBeDoneIsNotRefusedForTheState(State state) {
        state.path.accept(world);
        for (EntryStatus.Action action :
                service.read(world.ref).status().orElseThrow().actions()) {
            OperationFixture fresh = new OperationFixture();
            state.path.accept(fresh);
            MeetingService same = fresh.service();
            Supplier<Object> call = switch (action) {
                case CREATE -> () -> same.create(JANE, fresh.ref, "webex");
                case UPDATE -> () -> same.update(JANE, fresh.ref);
                case DELETE -> () -> same.delete(JANE, fresh.ref);
                default -> () -> same.start(JANE, fresh.ref);
            };
            if (action == EntryStatus.Action.RECONNECT) {
                continue;
            }
            try {
                call.get();
            } catch (MeetingException tooEarly) {
                assertThat(tooEarly.code()).isEqualTo(ProblemCode.OUTCOME_UNKNOWN);
                fresh.clock.advance(tooEarly.retryAfter().orElseThrow());
                call.get();
            }
        }
    }

    @Test
    void silenceAndAnErrorAreToldApartWhereTheyAreHeardAndNowhereElse() {
        world.webex.loseNextAnswer("create");
        assertThat(ENGLISH.of(problem(() -> service.create(JANE, world.ref, "webex"))))
                .isEqualTo("Webex did not answer in time. " + MAKING);

        OperationFixture other = new OperationFixture();
        other.webex.failNext(
                "create",
                new ProviderException(ProviderException.Kind.OUTCOME_UNKNOWN, "Webex answered 503", "503", null, null));
        assertThat(ENGLISH.of(problem(() -> other.service().create(JANE, other.ref, "webex"))))
                .isEqualTo("Webex answered with an error. " + MAKING);
        assertThat(ENGLISH.of(
                        other.service().read(other.ref).status().orElseThrow().sentence()))
                .isEqualTo(MAKING);
    }

    @Test
    void aFailedUpdateOrDeleteSaysWhatIsStillThere() {
        State.create(world);
        world.set("Subject", "Budget 2027");
        world.webex.loseNextAnswer("update");
        assertThat(ENGLISH.of(problem(() -> service.update(JANE, world.ref))))
                .isEqualTo("Webex did not answer in time. " + UPDATING);
        world.webex.failNext("delete", failure(ProviderException.Kind.OUTCOME_UNKNOWN));
        assertThat(ENGLISH.of(problem(() -> service.delete(JANE, world.ref))))
                .isEqualTo("Webex answered with an error. " + DELETING);
    }

    @Test
    void aLookUpThatFailsLeavesWhatItLookedForUnknown() {
        State.loseACreate(world);
        world.webex.failNext(
                "find",
                new ProviderException(ProviderException.Kind.UNAVAILABLE, "Webex answered 503", "503", null, null));

        MeetingException problem = problem(() -> service.create(JANE, world.ref, "webex"));

        assertThat(problem.code()).isEqualTo(ProblemCode.PROVIDER_UNAVAILABLE);
        assertThat(problem.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(ENGLISH.of(problem)).isEqualTo("Webex answered with an error. " + MAKING);
    }

    @Test
    void anEntryThatAnotherServiceLostTheMeetingOfGetsANewOne() {
        world.webex.withoutAccounts();
        world.zoom.withoutAccounts();
        State.loseTheMeeting(world);

        assertThat(service.create(JANE, world.ref, "zoom")
                        .record()
                        .orElseThrow()
                        .service())
                .isEqualTo("zoom");
        assertThat(world.item("meetingId")).isEqualTo("zoom-1");
    }

    @Test
    void whatCouldNotBeNotedIsNotCalledUnchanged() {
        world.webex.onCreate(() -> world.ledger.outOfReach(true));

        MeetingException problem = problem(() -> service.create(JANE, world.ref, "webex"));

        assertThat(world.webex.meetings())
                .as("what the service did all the same")
                .hasSize(1);
        assertThat(problem.code()).isEqualTo(ProblemCode.LEDGER_UNAVAILABLE);
        assertThat(problem.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(ENGLISH.of(problem))
                .contains("what Webex did could not be noted")
                .doesNotContain("nothing was changed");
    }

    @Test
    void aRequestThatCameToNothingIsCalledSo() {
        world.ledger.outOfReach(true);
        MeetingException problem = problem(() -> service.create(JANE, world.ref, "webex"));
        assertThat(problem.outcome()).isEqualTo(Outcome.NONE);
        assertThat(ENGLISH.of(problem)).contains("nothing was changed");
    }

    @Test
    void aMistakeOfOursAfterTheServiceDidItsPartDoesNotSayThatNothingIsLeft() {
        world.entries.beforeNextWrite(() -> {
            throw new IllegalStateException("item too large");
        });

        MeetingException problem =
                catchThrowableOfType(MeetingException.class, () -> service.create(JANE, world.ref, "webex"));

        assertThat(problem.code()).isEqualTo(ProblemCode.SERVER_ERROR);
        assertThat(problem.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(service.read(world.ref).status().orElseThrow().kind()).isEqualTo(Kind.NOT_SHOWN);
    }

    @Test
    void whoTakesOffTheLinkOfAnEndedMeetingIsToldThatItWasTakenOff() {
        State.bringBackAnOldVersion(world);
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(OperationResult.Done.TAKEN_OFF);
        assertThat(service.delete(JANE, world.ref).done()).isEqualTo(OperationResult.Done.ALREADY_GONE);
    }

    @Test
    void aMeetingOfAnotherAccountIsNotSaidToHaveCeasedToBe() {
        world.set("OnlineMeeting", "1");
        world.set("meetingId", "elses");
        world.set("meetingService", "webex");
        MeetingException problem = problem(() -> service.adopt(JANE, world.ref, "webex"));
        assertThat(problem.code()).isEqualTo(ProblemCode.GONE_AT_PROVIDER);
        assertThat(ENGLISH.of(problem)).contains("not among those of your account");
    }

    @Test
    void anInviteesAndACopysMeetingAreNamedAsWhoseTheyAre() {
        State.create(world);
        world.set("MeetingEntryKey", "another's");
        EntryStatus copy = service.read(world.ref).status().orElseThrow();
        assertThat(copy.code()).isEqualTo("belongs-to-other-entry");
        assertThat(ENGLISH.of(copy.sentence())).isEqualTo(ENGLISH.of(problem(() -> service.update(JANE, world.ref))));

        world.set("NotTheChair", "1");
        EntryStatus guest = service.read(world.ref).status().orElseThrow();
        assertThat(guest.code()).isEqualTo("not-chair");
        assertThat(guest.actions()).isEmpty();
        assertThat(ENGLISH.of(guest.sentence())).isEqualTo(ENGLISH.of(problem(() -> service.update(JANE, world.ref))));
    }

    private Supplier<Object> call(String endpoint) {
        return switch (endpoint) {
            case "create" -> () -> service.create(JANE, world.ref, "webex");
            case "other service" -> () -> service.create(JANE, world.ref, "zoom");
            case "update" -> () -> service.update(JANE, world.ref);
            case "start" -> () -> service.start(JANE, world.ref);
            case "adopt" -> () -> service.adopt(JANE, world.ref, "webex");
            case "detach" -> () -> service.detach(JANE, world.ref);
            default -> throw new IllegalArgumentException(endpoint);
        };
    }
}
