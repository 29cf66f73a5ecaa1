package org.dominomeetings.core.model;

import java.time.Duration;
import java.util.List;
import org.dominomeetings.core.model.Act.Button;
import org.dominomeetings.core.model.Act.Click;
import org.dominomeetings.core.model.Mishap.Kind;
import org.dominomeetings.core.model.ModelTest.Ending;
import org.junit.jupiter.api.Test;

/** Sequences that broke a promise once. Chance finds each of them hardly ever, so they are kept here as they were found. */
class KnownSequencesTest {
    /** The death falls behind a refresh, so that the pair of tokens is lost and the delete a day later needs a consent. */
    @Test
    void aDeleteThatWaitsForAConsentIsTriedWithEachRun() {
        ModelTest.check(
                List.of(
                        click(Button.CREATE, 1, Place.OFFICE, null),
                        new Act.Remove(1, Place.OFFICE),
                        new Act.Wait(Duration.ofHours(2)),
                        click(Button.CREATE, 0, Place.OFFICE, new Mishap(7, Kind.DIES_AFTER, null))),
                ServiceKind.LISTING,
                Ending.NOBODY_CLICKS);
    }

    /** The one server knows of the first create since long, and takes the second one, just sent by the other, for it. */
    @Test
    void aCreateThatHasJustBegunIsNotTakenForTheOneBeforeIt() {
        Act.Click elsewhere = click(Button.UPDATE, 0, Place.BRANCH, null);
        ModelTest.check(repeatedWhileAnotherServer(elsewhere), ServiceKind.BOTH, Ending.EVERYONE_CLICKS_AGAIN);
    }

    @Test
    void norIsItWhereTheOtherServerIsToDelete() {
        Act.Click elsewhere = click(Button.DELETE, 0, Place.BRANCH, null);
        for (Ending ending : Ending.values()) {
            ModelTest.check(repeatedWhileAnotherServer(elsewhere), ServiceKind.BOTH, ending);
        }
    }

    /** Asked by the sweeper, the service makes a meeting of which the one who clicks has just said that he wants none. */
    @Test
    void aMeetingThatTheSweepersQuestionMakesBesideADeleteIsDeletedAgain() {
        Act.Click delete = click(Button.DELETE, 0, Place.BRANCH, null);
        for (Ending ending : Ending.values()) {
            ModelTest.check(
                    List.of(
                            click(Button.CREATE, 0, Place.OFFICE, new Mishap(6, Kind.DIES_BEFORE, null)),
                            click(Button.UPDATE, 0, Place.OFFICE, null),
                            click(Button.UPDATE, 0, Place.BRANCH, null),
                            new Act.Wait(Duration.ofMinutes(3)),
                            new Act.Sweep(new Mishap(2, Kind.MEANWHILE, delete))),
                    ServiceKind.CREATING_OR_TELLING,
                    ending);
        }
    }

    private static List<Act> repeatedWhileAnotherServer(Click elsewhere) {
        return List.of(
                click(Button.CREATE, 0, Place.OFFICE, new Mishap(5, Kind.UNHEARD, null)),
                new Act.Clock(1, Duration.ofSeconds(-62)),
                click(Button.UPDATE, 0, Place.TABLET, null),
                new Act.Replicate(Place.TABLET, Place.OFFICE),
                new Act.Wait(Duration.ofMinutes(3)),
                click(Button.CREATE, 0, Place.OFFICE, new Mishap(7, Kind.MEANWHILE, elsewhere)));
    }

    private static Act.Click click(Button button, int entry, Place at, Mishap mishap) {
        return new Act.Click(button, entry, at, mishap);
    }
}
