package org.dominomeetings.core.model;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any sequence of acts. */
final class Acts {
    /** A create makes nine calls; looking up, refreshing a token and repairing the entry make a few more. */
    private static final int MOST_CALLS = 13;

    private static final int MOST_ACTS = 12;

    private Acts() {}

    static Arbitrary<List<Act>> sequences() {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, entries().flatMap(entry -> clicks(entry, Arbitraries.just(null)))),
                        Tuple.of(5, entries().flatMap(entry -> clicks(entry, mishaps(entry)))),
                        Tuple.of(5, others()),
                        Tuple.of(1, sweeps()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_ACTS);
    }

    private static Arbitrary<Act> clicks(int entry, Arbitrary<Mishap> mishaps) {
        return Combinators.combine(buttons(), Arbitraries.just(entry), places(), mishaps)
                .as(Act.Click::new);
    }

    private static Arbitrary<Act.Button> buttons() {
        return Arbitraries.frequency(
                Tuple.of(6, Act.Button.CREATE),
                Tuple.of(4, Act.Button.UPDATE),
                Tuple.of(4, Act.Button.DELETE),
                Tuple.of(1, Act.Button.DETACH));
    }

    /** Kinds that need nobody else. */
    private static Arbitrary<Mishap.Kind> alone() {
        return Arbitraries.of(Mishap.Kind.class).filter(kind -> kind != Mishap.Kind.MEANWHILE);
    }

    private static Arbitrary<Mishap> mishaps(int entry) {
        // Before that the entry is only read, after that all is done but in the longest clicks.
        Arbitrary<Integer> calls = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(2, 8)),
                Tuple.of(1, Arbitraries.integers().between(0, MOST_CALLS)));
        Arbitrary<Mishap> alone = Combinators.combine(calls, alone()).as((call, kind) -> new Mishap(call, kind, null));
        // What happens to another entry meanwhile is of little interest.
        Arbitrary<Act> others =
                Arbitraries.frequencyOf(Tuple.of(3, clicks(entry, Arbitraries.just(null))), Tuple.of(1, others()));
        Arbitrary<Mishap> meanwhile =
                Combinators.combine(calls, others).as((call, act) -> new Mishap(call, Mishap.Kind.MEANWHILE, act));
        return Arbitraries.oneOf(alone, meanwhile);
    }

    private static Arbitrary<Act> sweeps() {
        return entries()
                .flatMap(entry -> Arbitraries.oneOf(Arbitraries.just(null), mishaps(entry)))
                .map(Act.Sweep::new);
    }

    private static Arbitrary<Act> others() {
        Arbitrary<String> text = Arbitraries.of("x", "[online meeting]", " ", "\uD83C\uDF89, ");
        return Arbitraries.oneOf(
                Combinators.combine(entries(), places(), text).as(Act.TypeLocation::new),
                Combinators.combine(entries(), places(), text).as(Act.TypeSubject::new),
                Combinators.combine(entries(), places(), Arbitraries.integers().between(1, 48))
                        .as(Act.Move::new),
                Combinators.combine(entries(), places()).as(Act.Paste::new),
                entries().map(Act.DeleteAtService::new),
                Combinators.combine(entries(), places()).as(Act.Remove::new),
                Combinators.combine(places(), places()).as(Act.Replicate::new),
                Combinators.combine(places(), places()).as(Act.Replicate::new),
                Arbitraries.integers().between(0, 1).map(Act.Restart::new),
                Arbitraries.of(Duration.ofMinutes(1), Duration.ofMinutes(3), Duration.ofHours(2))
                        .map(Act.Wait::new),
                Combinators.combine(
                                Arbitraries.integers().between(0, 1),
                                Arbitraries.integers().between(-600, 600).map(Duration::ofSeconds))
                        .as(Act.Clock::new));
    }

    /** The first entry most often: what befalls an entry that is left alone is soon known. */
    private static Arbitrary<Integer> entries() {
        return Arbitraries.frequency(
                Tuple.of(8, 0),
                Tuple.of(2, 1),
                Tuple.of(3, Calendar.UNREPLICATED),
                Tuple.of(1, Calendar.INVITATION),
                Tuple.of(2, Calendar.COPY));
    }

    private static Arbitrary<Place> places() {
        return Arbitraries.frequency(
                Tuple.of(4, Place.OFFICE),
                Tuple.of(3, Place.BRANCH),
                Tuple.of(2, Place.LAPTOP),
                Tuple.of(1, Place.TABLET));
    }
}
