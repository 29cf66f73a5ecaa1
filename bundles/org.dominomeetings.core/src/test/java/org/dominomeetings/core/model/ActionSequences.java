package org.dominomeetings.core.model;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any sequence of acts. */
final class ActionSequences {
    /** A create makes nine calls; looking up, refreshing a token and repairing the entry make a few more. */
    private static final int MOST_CALLS = 13;

    private static final int MOST_ACTS = 12;

    private ActionSequences() {}

    static Arbitrary<List<ModelAction>> sequences() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, entries().flatMap(entry -> clicks(entry, Arbitraries.just(null)))),
                        Tuple.of(5, entries().flatMap(entry -> clicks(entry, mishaps(entry)))),
                        Tuple.of(5, others()),
                        Tuple.of(1, sweeps()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_ACTS);
    }

    private static Arbitrary<ModelAction> clicks(int entry, Arbitrary<InjectedFault> mishaps) {
        return Combinators.combine(buttons(), Arbitraries.just(entry), places(), mishaps)
                .as(ModelAction.Click::new);
    }

    private static Arbitrary<ModelAction.Button> buttons() {
        return Arbitraries.frequency(
                Tuple.of(6, ModelAction.Button.CREATE),
                Tuple.of(4, ModelAction.Button.UPDATE),
                Tuple.of(4, ModelAction.Button.DELETE),
                Tuple.of(1, ModelAction.Button.DETACH));
    }

    /** Kinds that need nobody else. */
    private static Arbitrary<InjectedFault.Kind> alone() {
        return Arbitraries.of(InjectedFault.Kind.class).filter(kind -> kind != InjectedFault.Kind.MEANWHILE);
    }

    private static Arbitrary<InjectedFault> mishaps(int entry) {
        // Before that the entry is only read, after that all is done but in the longest clicks.
        Arbitrary<Integer> calls = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(2, 8)),
                Tuple.of(1, Arbitraries.integers().between(0, MOST_CALLS)));
        Arbitrary<InjectedFault> alone =
                Combinators.combine(calls, alone()).as((call, kind) -> new InjectedFault(call, kind, null));
        // What happens to another entry meanwhile is of little interest.
        Arbitrary<ModelAction> others =
                Arbitraries.frequencyOf(Tuple.of(3, clicks(entry, Arbitraries.just(null))), Tuple.of(1, others()));
        Arbitrary<InjectedFault> meanwhile = Combinators.combine(calls, others)
                .as((call, act) -> new InjectedFault(call, InjectedFault.Kind.MEANWHILE, act));
        return Arbitraries.oneOf(alone, meanwhile);
    }

    private static Arbitrary<ModelAction> sweeps() {
        return entries()
                .flatMap(entry -> Arbitraries.oneOf(Arbitraries.just(null), mishaps(entry)))
                .map(ModelAction.Sweep::new);
    }

    private static Arbitrary<ModelAction> others() {
        Arbitrary<String> text = Arbitraries.of("x", "[online meeting]", " ", "\uD83C\uDF89, ");
        return Arbitraries.oneOf(
                Combinators.combine(entries(), places(), text).as(ModelAction.TypeLocation::new),
                Combinators.combine(entries(), places(), text).as(ModelAction.TypeSubject::new),
                Combinators.combine(entries(), places(), Arbitraries.integers().between(1, 48))
                        .as(ModelAction.Move::new),
                Combinators.combine(entries(), places()).as(ModelAction.Paste::new),
                entries().map(ModelAction.DeleteAtService::new),
                Combinators.combine(entries(), places()).as(ModelAction.Remove::new),
                Combinators.combine(places(), places()).as(ModelAction.Replicate::new),
                Combinators.combine(places(), places()).as(ModelAction.Replicate::new),
                Arbitraries.integers().between(0, 1).map(ModelAction.Restart::new),
                Arbitraries.of(Duration.ofMinutes(1), Duration.ofMinutes(3), Duration.ofHours(2))
                        .map(ModelAction.Wait::new),
                Combinators.combine(
                                Arbitraries.integers().between(0, 1),
                                Arbitraries.integers().between(-600, 600).map(Duration::ofSeconds))
                        .as(ModelAction.Clock::new));
    }

    /** The first entry most often: what befalls an entry that is left alone is soon known. */
    private static Arbitrary<Integer> entries() {
        return Arbitraries.frequency(
                Tuple.of(8, 0),
                Tuple.of(2, 1),
                Tuple.of(3, ReplicatedCalendar.UNREPLICATED),
                Tuple.of(1, ReplicatedCalendar.INVITATION),
                Tuple.of(2, ReplicatedCalendar.COPY));
    }

    private static Arbitrary<ReplicaLocation> places() {
        return Arbitraries.frequency(
                Tuple.of(4, ReplicaLocation.OFFICE),
                Tuple.of(3, ReplicaLocation.BRANCH),
                Tuple.of(2, ReplicaLocation.LAPTOP),
                Tuple.of(1, ReplicaLocation.TABLET));
    }
}
